// What people ask of Today: what I promised, what I wait for, and in one line with whom it is time to talk.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth, listed, sayCount } from "../../core/say.ts";
import { inOrder } from "../../database/listing.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { openIn } from "./between.ts";
import { namesIn, talkRef } from "./contributions.ts";
import { type Kept, sayStanding, standingOf } from "./rules/rhythm.ts";
import type { Contact } from "./schema/contact.ts";
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

type Slipping = Pick<Contact, "id" | "name" | "tier" | "cadenceDays"> & Kept;

const mostNamed = 3;

const timeToTalk = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const overdue = (query: Parameters<typeof inOrder>[0]) => query.where("nextDue", "<", today as Day);
  const slipping = await records.rows<Slipping>(
    contactKind,
    ["id", "name", "tier", "cadenceDays", "lastTalk", "nextDue", "talks", "openMine", "openTheirs"],
    { where: overdue, orderBy: (query) => inOrder(query, ["nextDue", "nameKey"]), page: { limit: mostNamed, offset: 0 } },
  );
  const [first] = slipping;
  if (!first) return [];
  const more = (await records.count(contactKind, overdue)) - slipping.length;
  return [
    {
      key: "network:talk",
      title: `Be in touch with ${listed(slipping.map(({ name }) => name))}`,
      reason: `${first.name}: ${sayStanding(first, standingOf(first, today), today)}${more > 0 ? ` ${sayCount(more, "person", "people")} more can wait or be put off.` : ""}`,
      records: slipping.map(contactRef),
      minutes: 15,
      goalWeight: 0.4,
      costOfDelay: 0.3,
    },
  ];
};

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => [
  ...(await minePromised(context)),
  ...(await waitedFor(context)),
  ...(await timeToTalk(context)),
];
