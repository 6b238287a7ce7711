// What interviews tell the others: to be prepared, to be written down while it is fresh, a thank-you the day after; their days; their part of the sample.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import { inOrder } from "../../database/listing.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, SearchDate } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { latestRecords } from "../../operations/latest-records.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { openingRef, openingsOf, sayOpening } from "../openings/index.ts";
import { sayInterview, sayWhen } from "./rules/say-interview.ts";
import { type Interview, interview } from "./schema.ts";
import { interviewKind, interviewRef, interviewsBetween, keepInterview } from "./store.ts";

/** It shows so many days before, and is asked about for so many days after. */
const daysAhead = 6;
const daysAfter = 7;
const daysFresh = 3;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const all = await interviewsBetween(records, addDays(today, -daysAfter), addDays(today, daysAhead));
  const openings = await openingsOf(
    records,
    all.map(({ openingId }) => openingId),
  );
  return all.flatMap((one) => {
    const opening = openings.get(one.openingId);
    if (!opening || (opening.state === "over" && one.day >= today)) return [];
    const about = { title: sayOpening(opening), records: [interviewRef(one), openingRef(opening)] };
    return one.day >= today ? [toPrepare(one, about)] : after(one, about, today);
  });
};

type About = Pick<AgendaItem, "title" | "records">;

const toPrepare = (one: Interview, { title, records }: About): AgendaItem => ({
  key: `openings:prepare:${one.id}`,
  title: `Prepare the interview: ${title}`,
  reason: `It is on ${sayWhen(one)}. Its sheet has likely questions and stories of yours that fit.`,
  records,
  due: one.day,
  minutes: 45,
  goalWeight: 0.9,
  costOfDelay: 0.9,
  promised: true,
  inMode: "ahead",
  firstMove: "Read the sheet aloud once and choose two stories to tell.",
});

const after = (one: Interview, { title, records }: About, today: string): AgendaItem[] => {
  const on = dayOfMonth(one.day);
  const thanks: AgendaItem = {
    key: `openings:thank:${one.id}`,
    title: `Thank them for the interview: ${title}`,
    reason: `It was on ${on}; two lines the day after are remembered.`,
    records,
    minutes: 5,
    goalWeight: 0.6,
    costOfDelay: 0.6,
    inMode: "ahead",
    done: call("interviews.thank", { id: one.id }),
  };
  const debrief: AgendaItem = {
    key: `openings:debrief:${one.id}`,
    title: `Write down how the interview went: ${title}`,
    reason: `It was on ${on}; what they asked is forgotten within days, and helps with the next one.`,
    records,
    minutes: 10,
    goalWeight: 0.5,
    costOfDelay: 0.5,
  };
  const isOpen = one.went === null && one.asked.length === 0 && one.day >= addDays(today, -daysFresh);
  return [...(one.thankedOn === null ? [thanks] : []), ...(isOpen ? [debrief] : [])];
};

export const searchDates = async ({ records }: Context, from: Day, to: Day, most: number): Promise<SearchDate[]> => {
  const all = await interviewsBetween(records, from, to, most);
  const openings = await openingsOf(
    records,
    all.map(({ openingId }) => openingId),
  );
  return all.map((one) => {
    const opening = openings.get(one.openingId);
    return {
      day: one.day,
      sort: "interview",
      what: one.time ? `Interview at ${one.time}` : "Interview",
      title: opening ? sayOpening(opening) : sayInterview(one),
      record: interviewRef(one),
    };
  });
};

export const facts: readonly FactSource<Context>[] = [
  {
    key: "openings.interviews",
    unknown: "No interview to come is kept.",
    opens: { label: "Keep an interview", place: "interviews" },
    tell: async ({ records, today }) => {
      const found = await latestRecords(records, interviewKind, {
        where: (query) => query.where("day", ">=", today),
        orderBy: (query) => inOrder(query, ["day", "time"]),
      });
      return (
        found && {
          said: `${sayCount(found.count, "interview is", "interviews are")} to come, next ${found.named}.`,
          records: found.refs,
        }
      );
    },
  },
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(interviewKind, interview, { written: ({ records }, one) => keepInterview(records, one) })],
);
