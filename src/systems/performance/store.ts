// Reviews at work and pay as they are stored.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { sayDay } from "../../core/day.ts";
import { sayMoney } from "../../core/money.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, inOrder, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { type PayFact, type PerformanceReview, payFact, payTimes, performanceReview } from "./schema.ts";

/** The first promise of theirs that is open and has a day. */
const firstDue = ({ promised }: Pick<PerformanceReview, "promised">): Day | null =>
  promised.flatMap(({ due, kept }) => (due && kept === null ? due : [])).sort()[0] ?? null;

export const performanceKind = defineKind<PerformanceReview>({
  kind: "performance-review",
  label: "review at work",
  noun: "performance",
  shape: performanceReview,
  json: ["expectations", "objections", "promised", "basis"],
  basis: "basis",
  derived: { version: 1, names: ["promiseDue"], columns: (one) => ({ promiseDue: firstDue(one) }) },
  title: ({ title }) => title,
  text: ({ withWhom, opening, ask, said, expectations, promised }) =>
    [withWhom, opening, ask, said, ...expectations.map(({ text }) => text), ...promised.map(({ what }) => what)]
      .filter(Boolean)
      .join("\n"),
});

export const performanceList = listing({
  textHelp: "Words of it, what is expected, or what was said.",
  filters: {
    ahead: condition(
      z.boolean().describe("Only those whose talk is still to come or has no day, or only the others."),
      (query, yes, today) =>
        yes
          ? query.where(({ or, eb }) => or([eb("talkOn", ">=", today), eb("talkOn", "is", null)]))
          : query.where("talkOn", "<", today),
    ),
  },
  sorts: { latest: ["ends desc"] },
  tabs: { all: {}, ahead: { ahead: true } },
});

export const payKind = defineKind<PayFact>({
  kind: "pay-fact",
  label: "pay",
  noun: "pay",
  shape: payFact,
  title: ({ amount, currency, per, day }) =>
    `${sayMoney({ amount, currency })}${per === "once" ? "" : ` a${per === "hour" ? "n" : ""} ${per}`}, ${sayDay(day)}`,
  text: ({ what, proof }) => [what, proof].filter(Boolean).join("\n"),
});

export const payList = listing({
  filters: { per: equals("per", z.enum(payTimes).describe("A year, a month, a week, an hour, or once.")) },
  sorts: { latest: ["day desc", "createdAt desc"] },
});

export const performanceRef = ({ id, title }: Pick<PerformanceReview, "id" | "title">) => ({
  kind: performanceKind.kind,
  id,
  label: title,
});

/** Talks from one day to another, the first one first. */
export const talksBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<PerformanceReview>[]> =>
  records.list(performanceKind, {
    where: (query) => query.where("talkOn", ">=", from).where("talkOn", "<=", to),
    orderBy: (query) => inOrder(query, ["talkOn"]),
    page: { limit: most, offset: 0 },
  });

/** Those with a promise of theirs that was due by a day. */
export const promisesDue = (records: Records, until: Day, most: number): Promise<Owned<PerformanceReview>[]> =>
  records.list(performanceKind, {
    where: (query) => query.where("promiseDue", "<=", until),
    orderBy: (query) => inOrder(query, ["promiseDue"]),
    page: { limit: most, offset: 0 },
  });

interface PayNow {
  said: string;
  record: RecordRef;
  /** The same a month, in minor units; nothing of what is paid by the hour, whose hours are not known. */
  aMonth: number | null;
  currency: string;
}

const timesAYear: Partial<Record<PayFact["per"], number>> = { year: 1, month: 12, week: 52 };

/** What the person is paid, as they wrote it down last; single payments tell nothing of that. */
export const payNow = async (records: Records): Promise<PayNow | null> => {
  const [latest] = await records.list(payKind, {
    where: (query) => query.where("per", "!=", "once"),
    orderBy: (query) => inOrder(query, ["day desc"]),
    page: { limit: 1, offset: 0 },
  });
  if (!latest) return null;
  const said = payKind.title(latest);
  const times = timesAYear[latest.per];
  return {
    said,
    record: { kind: payKind.kind, id: latest.id, label: said },
    aMonth: times === undefined ? null : Math.round((latest.amount * times) / 12),
    currency: latest.currency,
  };
};
