// What is known of the person, a line for each part: the clearest of it with its interval, its sample and its day.
import { sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import type { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
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
  /** The day, or since when. */
  on: string | null;
  /** The same with its figures and its sample. */
  sure: string | null;
}

export function KnownList({ parts }: { parts: readonly KnownPart[] }) {
  return (
    <dl className="known-parts">
      {parts.map(({ key, title, to, said, on, sure }) => (
        <div key={key}>
          <dt>
            <Go to={to} className="record-link">
              {title}
            </Go>
          </dt>
          <dd>
            <span>{said}</span>
            {on && <small className="number">{on}</small>}
            {sure && (
              <HowSure>
                <p className="note number">{sure}</p>
              </HowSure>
            )}
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
    // The five are told side by side: which of them is highest says nothing without a group to compare with.
    const five = instrumentId === "big-five";
    if (!five && scales.every((scale) => scale.poles === null))
      return scales
        .toSorted((a, b) => b.value - a.value)
        .slice(0, clearest)
        .map(({ label }) => label)
        .join(", ");
    const clear = scales.flatMap((scale) => {
      const side = sideOf(scale);
      if (side === "open") return [];
      return [scale.poles?.[side] ?? t(side === "high" ? "ratherHigh" : "ratherLow", { label: scale.label })];
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
        on: sayDay(on),
        sure: `${scales.map((scale) => `${scale.label} ${scoreOf(scale)}`).join(", ")} · ${items} · ${t("level95")}`,
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
              .map(({ label }) => label)
              .join(", "),
            on: sayDay(values.on),
            sure: [
              values.values
                .slice(0, clearest)
                .map(
                  ({ label, share, low, high }) =>
                    `${label} ${interval(`${hundredths(share)} %`, String(hundredths(low)), String(hundredths(high)))}`,
                )
                .join(", "),
              t("tradeOffs", { count: values.questions }),
              t("level90"),
            ].join(" · "),
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
            on: null,
            sure: [t("peopleCount", { count: others.people }), t("level95")].join(" · "),
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
            on: t("notesCount", { count: portrait.energyEntries }),
            sure: null,
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
            on: t("sinceDay", { day: sayDay(success.since) }),
            sure: null,
          },
        ]
      : []),
    ...asked(personality),
    ...own.flatMap((one) => asked(one)),
  ];
};
