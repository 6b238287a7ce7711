// The ten values as a picture: the share of each with its interval, those that cannot be told apart yet marked as such.
import { sayDay } from "../../../core/day.ts";
import { hundredths, percent } from "../../../core/say.ts";
import { IntervalBars } from "../../../web/kit/interval-bars.tsx";
import { Card } from "../../../web/kit/page.tsx";
import type { Tone } from "../../../web/theme.ts";
import { sayPlaces } from "../rules/result.ts";
import type { ValuesResult, WeighedValue } from "../schema/exercise.ts";
import { t } from "./text.ts";

const toneOf: Record<WeighedValue["standing"], Tone> = { leads: "moss", open: "sky", follows: "stone" };

export function ValuesFigure({ result }: { result: ValuesResult }) {
  const { values, questions, on } = result;
  const longest = Math.max(...values.map((value) => value.high));
  const top = Math.min(1, Math.ceil(longest * 10) / 10);
  return (
    <IntervalBars
      title={t("valuesFigure")}
      note={t("valuesFigureNote", { day: sayDay(on) })}
      sure={t("sureFigure", { count: questions, percent: hundredths(result.sureOfTopThree) })}
      min={0}
      max={top}
      ends={{ low: "0 %", high: percent(top) }}
      legend={[
        { tone: "moss", label: t("leads") },
        { tone: "sky", label: t("open") },
        { tone: "stone", label: t("follows") },
      ]}
      rows={values.map((value) => ({
        key: value.valueId,
        label: value.label,
        note: t("placeOf", { percent: hundredths(value.share) }),
        marks: [
          {
            said: `${percent(value.share)} (${hundredths(value.low)} – ${hundredths(value.high)}), ${t(value.standing)}`,
            value: value.share,
            low: value.low,
            high: value.high,
            tone: toneOf[value.standing],
          },
        ],
      }))}
      table={{
        columns: [t("value"), t("share"), t("low"), t("high"), t("place"), t("inThree")],
        rows: values.map((value) => [
          value.label,
          percent(value.share),
          percent(value.low),
          percent(value.high),
          sayPlaces(value.rankLow, value.rankHigh),
          percent(value.probabilityInTopThree),
        ]),
      }}
    />
  );
}

/** Kind words about answers given in a hurry, where there are any. */
export function CarefulNotes({ result }: { result: ValuesResult }) {
  if (result.notes.length === 0) return null;
  return (
    <Card title={t("noticed")}>
      {result.notes.map((note) => (
        <p key={note.code}>{note.said}</p>
      ))}
    </Card>
  );
}
