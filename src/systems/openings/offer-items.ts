// What offers ask of Today: an answer by the day that they want it.
import { addDays } from "../../core/day.ts";
import { sayMoney } from "../../core/money.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { yearlyOf } from "./rules/offer-value.ts";
import { offerRef, offersToAnswer } from "./store/offers.ts";

/** It shows so many days before. */
const daysAhead = 7;

export const offerItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
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
