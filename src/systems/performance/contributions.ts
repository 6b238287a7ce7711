// What reviews at work tell the others: the talk that comes, what was promised in it, when it was.
import { addDays, type Day, daysBetween } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Records } from "../../database/records.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, Happening, ImportFormat, Unfinished } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { payTable } from "./formats/csv.ts";
import { payFact, performanceReview } from "./schema.ts";
import { payKind, performanceKind, performanceRef, promisesDue, talksBetween } from "./store.ts";

/** The packet asks for time so many days before; what was said is asked for so many days after. */
const daysBefore = 21;
const daysAfter = 7;
const most = 3;
/** How many open promises a review of a week or a month asks about. */
const mostOpen = 50;

/** What was promised to the person by a day and is open. */
const openPromises = async (records: Records, by: Day, limit: number) =>
  (await promisesDue(records, by, limit)).flatMap((one) =>
    one.promised
      .filter(({ due, kept }) => due !== null && due <= by && kept === null)
      .map(({ what, due }) => ({ one, what, reason: `It was promised to you in “${one.title}”, by ${dayOfMonth(due ?? by)}.` })),
  );

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const talks = await talksBetween(records, addDays(today, -daysAfter), addDays(today, daysBefore), most);
  const promised = await openPromises(records, today, most);
  return [
    ...talks.flatMap((one): AgendaItem[] => {
      const talkOn = one.talkOn ?? today;
      const base = { records: [performanceRef(one)], goalWeight: 0.8, costOfDelay: 0.8 };
      if (talkOn >= today)
        return [
          {
            ...base,
            key: `performance:prepare:${one.id}`,
            title: `Prepare “${one.title}”`,
            reason: `The talk is on ${dayOfMonth(talkOn)}, in ${daysBetween(today, talkOn)} days. Its page shows what is expected and what is not proved yet.`,
            due: talkOn,
            minutes: 45,
            promised: true,
            firstMove: "Look at the first expectation without proof, and write down one win for it.",
          },
        ];
      if (one.said !== null) return [];
      return [
        {
          ...base,
          key: `performance:said:${one.id}`,
          title: `Write down what was said in “${one.title}”`,
          reason: `The talk was on ${dayOfMonth(talkOn)}; what was promised, by whom and until when is worth most in writing.`,
          minutes: 10,
        },
      ];
    }),
    ...promised.map(
      ({ one, what, reason }): AgendaItem => ({
        key: `performance:promised:${one.id}:${what}`,
        title: `See that it is kept: ${what}`,
        reason,
        records: [performanceRef(one)],
        minutes: 10,
        goalWeight: 0.6,
        costOfDelay: 0.5,
        done: call("performance.settle", { id: one.id, what, kept: true }),
      }),
    ),
  ];
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await talksBetween(records, from, to, 50)).map((one) => ({
    day: one.talkOn ?? to,
    kind: "heard",
    title: one.title,
    minutes: null,
    record: performanceRef(one),
  }));

export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (await openPromises(records, by, mostOpen)).map(({ one, what, reason }) => ({
    key: `performance:promised:${one.id}:${what}`,
    title: what,
    reason,
    record: performanceRef(one),
    carry: null,
    drop: call("performance.settle", { id: one.id, what, kept: false }),
  }));

export const formats: readonly ImportFormat[] = [tableFormat("Pay", payTable, "pay.import")];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(performanceKind, performanceReview), sampleKind(payKind, payFact)],
);
