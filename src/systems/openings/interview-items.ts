// What interviews ask of Today: to be prepared, to be written down while it is fresh, and a thank-you the day after.
import { addDays } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { sayWhen } from "./rules/say-interview.ts";
import { sayOpening } from "./rules/stages.ts";
import type { Interview } from "./schema/interview.ts";
import { interviewRef, interviewsBetween, openingsOf } from "./store/interviews.ts";
import { openingRef } from "./store/openings.ts";

/** It shows so many days before, and is asked about for so many days after. */
const daysAhead = 6;
const daysAfter = 7;
const daysFresh = 3;

export const interviewItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
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
