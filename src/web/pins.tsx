// A few pages of one's own beside the groups: chosen by the person, remembered in this browser.
import { useLocalStorage } from "@mantine/hooks";
import { useRouterState } from "@tanstack/react-router";
import { Go } from "./kit/go.tsx";
import type { PlaceGroup } from "./navigation.ts";
import { t } from "./text.ts";

interface Pin {
  to: string;
  label: string;
}

export const mostPins = 5;
const longestLabel = 44;

/** What an older version or another hand left in the browser is not trusted. */
const pinsIn = (stored: string | undefined): Pin[] => {
  try {
    const read: unknown = JSON.parse(stored ?? "[]");
    return Array.isArray(read) ? read.filter(isPin).slice(0, mostPins) : [];
  } catch {
    return [];
  }
};

const isPin = (value: Partial<Pin> | null): value is Pin =>
  typeof value?.to === "string" && value.to.startsWith("/") && typeof value.label === "string";

/** The title of the page in sight, cut after a whole word. */
const labelHere = (): string => {
  const title = document.title.replace(/ · Cairn$/, "");
  return title.length <= longestLabel ? title : `${title.slice(0, longestLabel).replace(/\s+\S*$/, "")} …`;
};

/** The pins, and for the page in sight the way to pin it or to take its pin away; neither on the first page of a group, which is an entry already. */
export const usePins = (groups: readonly PlaceGroup[]) => {
  const here = useRouterState({ select: (state) => state.location.href });
  const [pins, setPins] = useLocalStorage<Pin[]>({
    key: "cairn-pins",
    defaultValue: [],
    deserialize: pinsIn,
    getInitialValueInEffect: false,
  });
  const unpin = (to: string) => setPins(pins.filter((pin) => pin.to !== to));
  const isPinned = pins.some((pin) => pin.to === here);
  const canPin = !isPinned && pins.length < mostPins && !groups.some(({ home }) => home === here);
  return {
    here,
    pins,
    unpin,
    pinHere: canPin ? () => setPins([...pins, { to: here, label: labelHere() }]) : undefined,
    unpinHere: isPinned ? () => unpin(here) : undefined,
  };
};

export function Pins({ groups, onGo }: { groups: readonly PlaceGroup[]; onGo?: () => void }) {
  const { here, pins, pinHere, unpin } = usePins(groups);
  if (pins.length === 0 && !pinHere) return null;
  return (
    <section className="pins" aria-label={t("pinned")}>
      {pins.length > 0 && (
        <>
          <div className="pins-name" aria-hidden>
            {t("pinned")}
          </div>
          <ul>
            {pins.map(({ to, label }) => (
              <li key={to}>
                <Go to={to} onClick={onGo} aria-current={to === here ? "page" : undefined}>
                  {label}
                </Go>
                <button type="button" className="unpin" aria-label={t("unpin", { label })} onClick={() => unpin(to)}>
                  ×
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      {pinHere && (
        <button type="button" className="pin-here" onClick={pinHere}>
          {t("pinThis")}
        </button>
      )}
    </section>
  );
}
