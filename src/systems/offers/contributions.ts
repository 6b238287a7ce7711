// What offers tell the others: an answer by the day that they want it, on Today and in the calendar; how many are open; their part of the sample.
import { addDays, type Day } from "../../core/day.ts";
import { sayMoney } from "../../core/money.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, SearchDate } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { yearlyOf } from "./rules/value.ts";
import { offer, offerWeights } from "./schema.ts";
import { answersBetween, offerKind, offerRef, offersToAnswer, offerWeightsKind, openOffers } from "./store.ts";

/** It shows so many days before. */
const daysAhead = 7;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await offersToAnswer(records, addDays(today, daysAhead))).map((one) => ({
    key: `openings:offer:${one.id}`,
    title: `Decide on the offer: ${one.title}`,
    reason: `They want an answer by ${dayOfMonth(one.deadline ?? today)}; it is worth ${sayMoney({ amount: yearlyOf(one), currency: one.currency })} a year.`,
    records: [offerRef(one)],
    due: one.deadline,
    minutes: 45,
    goalWeight: 0.95,
    costOfDelay: 0.95,
    promised: true,
    inMode: "ahead",
    firstMove: "Look at what must change before another one leads.",
  }));

export const searchDates = async ({ records }: Context, from: Day, to: Day, most: number): Promise<SearchDate[]> =>
  (await answersBetween(records, from, to, most)).map((one) => ({
    day: one.deadline ?? from,
    sort: "answer",
    what: "Last day to answer",
    title: one.title,
    record: offerRef(one),
  }));

export const facts: readonly FactSource<Context>[] = [
  {
    key: "openings.offers",
    unknown: "No offer is open.",
    opens: { label: "Keep an offer", place: "offers" },
    tell: async ({ records }) => {
      const open = await openOffers(records);
      if (open.length === 0) return null;
      const [first] = open
        .filter(({ deadline }) => deadline !== null)
        .sort((a, b) => (a.deadline ?? "").localeCompare(b.deadline ?? ""));
      const answer = first?.deadline ? ` “${first.title}” wants an answer by ${dayOfMonth(first.deadline)}.` : "";
      return {
        said: `${sayCount(open.length, `${offerKind.label} is`, "offers are")} open.${answer}`,
        records: open.slice(0, 3).map(offerRef),
      };
    },
  },
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(offerKind, offer), sampleKind(offerWeightsKind, offerWeights)],
);
