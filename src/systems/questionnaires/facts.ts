// What finished questionnaires say about questions of the person.
import { dayOf } from "../../core/day.ts";
import { dayOfMonth, listed } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestScores } from "./readers.ts";
import { sittingKind } from "./store.ts";

const told = ["strengths", "interests"];

const highest = async (context: Context, instrumentId: string) => {
  const found = await latestScores(context, instrumentId);
  const top = found?.scales.toSorted((a, b) => b.mean - a.mean).slice(0, 2) ?? [];
  if (!found || top.length === 0) return [];
  const label = found.instrument.title;
  const scales = listed(top.map((scale) => `${scale.label} (n = ${scale.n})`));
  return [
    {
      said: `${label}: highest are ${scales}, on ${dayOfMonth(dayOf(found.finishedAt, context.timezone))}.`,
      record: { kind: sittingKind.kind, id: found.sittingId, label },
    },
  ];
};

export const facts: readonly FactSource<Context>[] = [
  {
    key: "questionnaires.known",
    unknown: "No questionnaire on strengths or interests is finished yet. One takes about ten minutes.",
    opens: { label: "Choose a questionnaire", place: "assessment" },
    tell: async (context) => {
      const found = (await Promise.all(told.map((id) => highest(context, id)))).flat();
      if (found.length === 0) return null;
      return { said: found.map(({ said }) => said).join(" "), records: found.map(({ record }) => record) };
    },
  },
];
