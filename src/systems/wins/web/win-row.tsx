// One win in the list: what and when, its number, who had a part, and how strong it is.
import { shortDate } from "../../../core/say.ts";
import { StoneMark } from "../../../web/kit/cairn-picture.tsx";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { sayNumber } from "../rules/say-number.ts";
import type { Win, WinLine } from "../schema.ts";
import { sayKind } from "./saying.ts";
import { stoneOf } from "./stones.ts";
import { t } from "./text.ts";

export function WinRow({ win, onRemove }: { win: WinLine; onRemove: () => void }) {
  const go = useGo();
  const address = `/wins/${win.id}`;
  const facts = [
    shortDate(win.day),
    sayKind(win.kind),
    win.number && sayNumber(win.number),
    win.people.map(({ name }) => name).join(", "),
  ].filter(Boolean);
  const { met, of } = win.strength;
  return (
    <Row
      title={win.title}
      to={address}
      reason={
        <>
          <StoneMark {...stoneOf[win.kind]} /> {facts.join(" · ")}
        </>
      }
      chips={
        <>
          <WinStateChip win={win} />
          <Chip tone={met >= 8 ? "moss" : "stone"} title={t("strengthOfHelp", { met, of })}>
            {t("strengthOf", { met, of })}
          </Chip>
        </>
      }
      onEdit={() => go(address)}
      onRemove={onRemove}
    />
  );
}

export function WinStateChip({ win }: { win: Pick<Win, "confirmation" | "employerSensitive"> }) {
  return (
    <>
      {win.employerSensitive && <Chip tone="clay">{t("sensitive")}</Chip>}
      {win.confirmation !== "confirmed" && (
        <Chip tone={win.confirmation === "unconfirmed" ? "clay" : "stone"}>{t(win.confirmation)}</Chip>
      )}
    </>
  );
}
