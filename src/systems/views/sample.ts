// The sample career's part of how others see her: one friend by name, and three peers without one.

import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { getInstrument, sampleAnswers, sampleStrengths } from "../questionnaires/index.ts";
import { addView } from "./operations/views.ts";
import type { RaterGroup } from "./schema/view.ts";

const others: readonly {
  group: RaterGroup;
  name: string | null;
  days: number;
  levels: Readonly<Record<string, number>>;
  note: string | null;
}[] = [
  {
    group: "friend",
    name: "Priya",
    days: 48,
    levels: { ...sampleStrengths, influence: 4.2, empathy: 4.6, composure: 3.9 },
    note: "You lead more than you think: people wait for what you say.",
  },
  { group: "peer", name: null, days: 47, levels: { ...sampleStrengths, influence: 4.3, empathy: 4.4 }, note: null },
  {
    group: "peer",
    name: null,
    days: 45,
    levels: { ...sampleStrengths, influence: 4.1, structure: 3.6 },
    note: "Takes time for drafts of others.",
  },
  { group: "peer", name: null, days: 44, levels: { ...sampleStrengths, influence: 4.4, empathy: 4.2, candour: 3.2 }, note: null },
];

export const sample = async ({ records, today }: Context): Promise<void> => {
  const strengths = await getInstrument(records, "strengths");
  const noon = (daysAgo: number) => `${addDays(today, -daysAgo)}T12:00:00.000Z`;
  for (const { group, name, days, levels, note } of others) {
    const answers = Object.entries(sampleAnswers(strengths, levels, days));
    await addView(
      records.at(() => noon(days)),
      {
        instrumentId: strengths.id,
        raterGroup: group,
        raterName: name,
        day: addDays(today, -days),
        note,
        answers: answers.map(([item, value]) => ({ item, value })),
        source: null,
      },
    );
  }
};
