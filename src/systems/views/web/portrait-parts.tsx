// The pieces of the profile page: a titled part with what it rests on and is not, and a bar with its interval in figures.
import type { ReactNode } from "react";
import { sayDay } from "../../../core/day.ts";
import { IntervalEnds, IntervalTrack } from "../../../web/kit/interval-bars.tsx";
import { rounded } from "../../questionnaires/shared.ts";
import { sayVerdict } from "../rules/portrait-markdown.ts";
import type { PortraitOthers, PortraitScale, PortraitSitting } from "../schema/portrait.ts";
import { t } from "./text.ts";
import "./portrait.css";

interface PartProps {
  title: string;
  /** Its day, sample, level, and what nobody should read out of it. */
  note?: ReactNode;
  children: ReactNode;
}

export function Part({ title, note, children }: PartProps) {
  return (
    <section className="portrait-part">
      <h2>{title}</h2>
      {children}
      {note && <p className="note">{note}</p>}
    </section>
  );
}

interface BarProps {
  label: string;
  said: string;
  /** As shares of the track, 0 to 1. */
  value: number;
  low: number;
  high: number;
  /** One's own place, where the bar is that of others. */
  own?: number | undefined;
  ends?: { low: string; high: string } | null;
}

export function Bar({ label, said, value, low, high, own, ends }: BarProps) {
  return (
    <div className="portrait-bar">
      <div className="portrait-said">
        <span>{label}</span>
        <small className="number">{said}</small>
      </div>
      <IntervalTrack value={value} low={low} high={high} other={own} tone="moss" thin />
      {ends && <IntervalEnds {...ends} />}
    </div>
  );
}

const shareOf =
  ({ min, max }: { min: number; max: number }) =>
  (value: number) =>
    (value - min) / (max - min || 1);

export function SittingPart({ title, sitting }: { title: string; sitting: PortraitSitting | null }) {
  if (!sitting) return null;
  const { title: asked, on, scales, validated, whatItIsNot } = sitting;
  const [first] = scales;
  const alike = scales.every(({ min, max }) => min === first?.min && max === first.max);
  const said = (scale: PortraitScale) =>
    [
      t("scoreSaid", { value: rounded(scale.value), low: rounded(scale.low), high: rounded(scale.high), count: scale.n }),
      ...(alike ? [] : [t("scaleFrom", { min: scale.min, max: scale.max })]),
      ...(scale.on === on ? [] : [sayDay(scale.on)]),
    ].join(" · ");
  const line = [
    t("sittingLine", { title: asked, day: sayDay(on) }),
    alike && first && t("allScales", { min: first.min, max: first.max }),
    !validated && t("notValidated"),
    whatItIsNot,
  ];
  return (
    <Part title={title} note={line.filter(Boolean).join(" ")}>
      {scales.map((scale) => {
        const share = shareOf(scale);
        const { id, label, value, low, high, poles } = scale;
        return (
          <Bar key={id} label={label} said={said(scale)} value={share(value)} low={share(low)} high={share(high)} ends={poles} />
        );
      })}
    </Part>
  );
}

export function OthersPart({ others }: { others: PortraitOthers | null }) {
  if (!others) return null;
  return (
    <Part title={t("othersPart")} note={t("othersLine", { count: others.people })}>
      {others.scales.map((scale) => {
        const { id, label, self, others: of, verdict } = scale;
        if (!of) return null;
        const share = shareOf(scale);
        const said = t(of.of === "people" ? "peopleSaid" : "scoreSaid", {
          value: rounded(of.mean),
          low: rounded(of.low),
          high: rounded(of.high),
          count: of.n,
        });
        return (
          <Bar
            key={id}
            label={label}
            said={[said, verdict !== "no-clear-difference" && sayVerdict[verdict]].filter(Boolean).join(" · ")}
            value={share(of.mean)}
            low={share(of.low)}
            high={share(of.high)}
            own={self ? share(self.mean) : undefined}
          />
        );
      })}
    </Part>
  );
}
