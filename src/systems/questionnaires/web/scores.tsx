// Scores as a picture with intervals, and what each of them says in words.
import { IntervalBars, type IntervalRow } from "../../../web/kit/interval-bars.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { rounded, sayReading } from "../rules/reading.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import type { ScaleScore } from "../schema/sitting.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

interface ScoreFigureProps {
  title: string;
  scores: readonly ScaleScore[];
  /** Null when it was deleted: then the ends are plain numbers. */
  instrument: InstrumentDefinition | null;
}

/** Parts below their whole, wholes in the order of the instrument. */
const inOrder = (scores: readonly ScaleScore[]): ScaleScore[] =>
  scores
    .filter((score) => score.parent === null)
    .flatMap((whole) => [whole, ...scores.filter((part) => part.parent === whole.id)]);

export function ScoreFigure({ title, scores, instrument }: ScoreFigureProps) {
  const ordered = inOrder(scores);
  const rows = ordered.map((score): IntervalRow => {
    const { id, label, value, low, high, n, min, max } = score;
    const known = value !== null && low !== null && high !== null;
    const said = known ? `${rounded(value)}, ${rounded(low)} – ${rounded(high)}` : t("noScore");
    // Sums of scales of different length share one track: each is drawn from its own lowest to its own highest.
    const share = (of: number) => (of - min) / (max - min || 1);
    return {
      key: id,
      label,
      inset: score.parent !== null,
      note: known ? t("scoreNote", { value: rounded(value), count: n }) : t("noScore"),
      marks: known ? [{ said, value: share(value), low: share(low), high: share(high), tone: "sky" }] : [],
      ends: instrument?.scales.find((scale) => scale.id === id)?.poles ?? undefined,
    };
  });
  const [first] = ordered;
  return (
    <IntervalBars
      title={title}
      note={t("resultNote")}
      min={0}
      max={1}
      ends={endsOf(instrument, first)}
      rows={rows}
      table={{
        columns: [t("scale"), t("score"), t("low"), t("high"), t("answeredOf")],
        rows: ordered.map((score) => [
          score.label,
          score.value === null ? t("noScore") : rounded(score.value),
          rounded(score.low),
          rounded(score.high),
          `${score.n} / ${score.of}`,
        ]),
      }}
    />
  );
}

/** The words of the lowest and highest answer; numbers where scores are sums or the instrument is gone. */
export const endsOf = (
  instrument: InstrumentDefinition | null,
  score: Pick<ScaleScore, "min" | "max"> | undefined,
): { low: string; high: string } => {
  const [lowest, highest] = [instrument?.answers[0], instrument?.answers.at(-1)];
  if (instrument?.scoring === "mean" && lowest && highest)
    return { low: `${lowest.value} ${lowest.label}`, high: `${highest.value} ${highest.label}` };
  return { low: String(score?.min ?? ""), high: String(score?.max ?? "") };
};

export function ScaleWords({ scores, instrument }: { scores: readonly ScaleScore[]; instrument: InstrumentDefinition }) {
  const reading = (score: ScaleScore): string => {
    if (score.missing) return t("readNone", { why: score.missing });
    const scale = instrument.scales.find((one) => one.id === score.id);
    return (scale && sayReading(score, scale)) ?? t("noScore");
  };
  return (
    <Card title={t("whatItSays")}>
      <dl className="scale-words">
        {scores.map((score) => (
          <div key={score.id}>
            <dt>{score.label}</dt>
            <dd>{reading(score)}</dd>
          </div>
        ))}
      </dl>
      {!instrument.norms && <p className="note">{t("readWithoutNorms")}</p>}
    </Card>
  );
}
