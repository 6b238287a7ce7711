// What people ask of Today: what I promised, what I wait for, and in one line with whom it is time to talk.
import { addDays } from "../../core/day.ts";
import { dayOfMonth, listed } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { quietUntil } from "../rests/index.ts";
import { openIn } from "./between.ts";
import { namesIn, talkRef } from "./contributions.ts";
import { picksOf } from "./operations/week.ts";
import { sayStanding, standingOf } from "./rules/rhythm.ts";
import { contactKind, contactRef } from "./store/contacts.ts";
import { talksOwing } from "./store/conversations.ts";

/** What is promised shows so many days before. */
const daysAhead = 3;
const mostPromises = 5;

const minePromised = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await talksOwing(records, "me", addDays(today, daysAhead)))
    .flatMap((talk) =>
      openIn(talk)
        .filter(({ by }) => by === "me")
        .map((one) => ({ talk, ...one })),
    )
    .slice(0, mostPromises)
    .map(({ talk, promise, what, due }) => ({
      key: `network:promise:${promise}`,
      title: `${what} for ${namesIn(talk)}`,
      reason: `You promised it on ${dayOfMonth(talk.day)}.`,
      records: [talkRef(talk)],
      due,
      minutes: 15,
      goalWeight: 0.5,
      costOfDelay: 0.6,
      promised: true,
      done: call("conversations.settle", { id: talk.id, promise, state: "kept" }),
    }));

/** Only once its day is over: until then they have their time. */
const waitedFor = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await talksOwing(records, "them", addDays(today, -1)))
    .flatMap((talk) =>
      openIn(talk)
        .filter(({ by, due }) => by === "them" && due < today)
        .map((one) => ({ talk, ...one })),
    )
    .slice(0, mostPromises)
    .map(({ talk, promise, what, due }) => ({
      key: `network:waiting:${promise}`,
      title: `Ask ${namesIn(talk)}: ${what}`,
      reason: `They promised it on ${dayOfMonth(talk.day)}, by ${dayOfMonth(due)}. Tick it when it came.`,
      records: [talkRef(talk)],
      minutes: 5,
      goalWeight: 0.4,
      costOfDelay: 0.4,
      done: call("conversations.settle", { id: talk.id, promise, state: "kept" }),
    }));

/** One line for all of them: those whom the week has room for. */
const timeToTalk = async (context: Context): Promise<AgendaItem[]> => {
  const { today } = context;
  const { picks } = await picksOf(context);
  const overdue = picks.filter(({ nextDue }) => (nextDue ?? today) <= today);
  const [first] = overdue;
  if (!first) return [];
  return [
    {
      key: "network:talk",
      title: `Be in touch with ${listed(overdue.map(({ name }) => name))}`,
      reason: `${first.name}: ${sayStanding(first, standingOf(first, today), today)}`,
      records: overdue.map(contactRef),
      minutes: 15,
      goalWeight: 0.4,
      costOfDelay: 0.3,
    },
  ];
};

const firstNames = async ({ records }: Context): Promise<AgendaItem[]> => {
  if ((await records.count(contactKind)) > 0) return [];
  return [
    {
      key: "network:first-names",
      title: "Write down three people who could help you on",
      reason: "Most openings and most good advice come through somebody one knows. A name is enough for now.",
      records: [{ kind: "contacts", id: "new" }],
      minutes: 5,
      goalWeight: 0.2,
      costOfDelay: 0.1,
      spare: true,
    },
  ];
};

/** In a rest only what I promised is told. */
export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const mine = await minePromised(context);
  if (await quietUntil(context.records, context.today)) return mine;
  return [...mine, ...(await waitedFor(context)), ...(await timeToTalk(context)), ...(await firstNames(context))];
};
