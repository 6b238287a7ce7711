// What is known of the person, a line for each part: the clearest of it with its interval, its sample and its day.
import { sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import type { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { rounded, sideOf } from "../rules/reading.ts";
import { t } from "./text.ts";

export type Portrait = Awaited<ReturnType<typeof api.portrait.show.call>>["portrait"];
type PortraitSitting = NonNullable<Portrait["interests"]>;
type PortraitScale = PortraitSitting["scales"][number];

export interface KnownPart {
  key: string;
  title: string;
  to: string;
  said: string;
  /** Sample and day. */
  basis: string;
}

export function KnownList({ parts }: { parts: readonly KnownPart[] }) {
  return (
    <dl className="known-parts">
      {parts.map(({ key, title, to, said, basis }) => (
        <div key={key}>
          <dt>
            <Go to={to} className="record-link">
              {title}
            </Go>
          </dt>
          <dd>
            <span>{said}</span>
            <small className="number">{basis}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const clearest = 3;

/** In the order in which they are proposed. */
export const useKnownParts = (portrait: Portrait): KnownPart[] => {
  const { success, values, interests, strengths, personality, environment, own, others } = portrait;
  const interval = (value: string, low: string, high: string) => t("withInterval", { value, low, high });
  const scoreOf = (scale: PortraitScale) => interval(rounded(scale.value), rounded(scale.low), rounded(scale.high));
  const saidOf = ({ instrumentId, scales }: PortraitSitting): string => {
    const named = (some: readonly PortraitScale[]) => some.map((scale) => `${scale.label} ${scoreOf(scale)}`).join(", ");
    // The five are told side by side: which of them is highest says nothing without a group to compare with.
    if (instrumentId === "big-five") return named(scales);
    if (scales.every((scale) => scale.poles === null))
      return named(scales.toSorted((a, b) => b.value - a.value).slice(0, clearest));
    const clear = scales.flatMap((scale) => {
      const side = sideOf(scale);
      return side === "open" ? [] : [`${scale.poles?.[side] ?? scale.label} ${scoreOf(scale)}`];
    });
    return clear.length === 0 ? t("nothingClear") : clear.join(", ");
  };
  const asked = (sitting: PortraitSitting | null, title?: string): KnownPart[] => {
    if (!sitting) return [];
    const { instrumentId, on, scales } = sitting;
    const n = Math.min(...scales.map((scale) => scale.n));
    const most = Math.max(...scales.map((scale) => scale.n));
    const items = n === most ? t("itemsEach", { count: n }) : t("itemsBetween", { low: n, high: most });
    return [
      {
        key: instrumentId,
        title: title ?? sitting.title,
        to: `/assessment/instruments/${instrumentId}`,
        said: saidOf(sitting),
        basis: [items, t("level95"), sayDay(on)].join(" · "),
      },
    ];
  };
  const differing = others?.scales.filter(({ verdict }) => verdict === "others-higher" || verdict === "others-lower") ?? [];
  const [quadrant] = portrait.energy;
  return [
    ...asked(interests),
    ...(values
      ? [
          {
            key: "values",
            title: t("valuesRow"),
            to: "/assessment/values",
            said: values.values
              .slice(0, clearest)
              .map(
                ({ label, share, low, high }) =>
                  `${label} ${interval(`${hundredths(share)} %`, String(hundredths(low)), String(hundredths(high)))}`,
              )
              .join(", "),
            basis: [t("tradeOffs", { count: values.questions }), t("level90"), sayDay(values.on)].join(" · "),
          },
        ]
      : []),
    ...asked(strengths),
    ...(others
      ? [
          {
            key: "others",
            title: t("othersRow"),
            to: "/assessment/views",
            said:
              differing.length === 0
                ? t("noDifferences")
                : differing
                    .map(({ label, verdict }) => `${label}: ${verdict === "others-higher" ? t("seeMore") : t("seeLess")}`)
                    .join(", "),
            basis: [t("peopleCount", { count: others.people }), t("level95")].join(" · "),
          },
        ]
      : []),
    ...asked(environment),
    ...(quadrant
      ? [
          {
            key: "energy",
            title: t("energyRow"),
            to: "/assessment/energy",
            said: `${quadrant.title}: ${quadrant.tasks.slice(0, clearest).join(", ")}`,
            basis: t("notesCount", { count: portrait.energyEntries }),
          },
        ]
      : []),
    ...(success
      ? [
          {
            key: "success",
            title: t("successRow"),
            to: "/assessment/success",
            said: success.words,
            basis: t("sinceDay", { day: sayDay(success.since) }),
          },
        ]
      : []),
    ...asked(personality),
    ...own.flatMap((one) => asked(one)),
  ];
};
