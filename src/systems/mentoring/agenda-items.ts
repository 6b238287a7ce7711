// What mentoring asks of Today: sessions to prepare, what was promised, thanks, an answer that does not come, a decision that comes near.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { quietUntil } from "../rests/index.ts";
import { sayWhen } from "./rules/say-session.ts";
import { nextMove } from "./rules/sponsor-map.ts";
import { daysToAnswer, daysToEnd } from "./rules/standing.ts";
import type { Session } from "./schema/session.ts";
import { askedBefore, dueBy, endingBy, fitToCheck, mentorRef, mentorsOf } from "./store/mentors.ts";
import { actionDue, plannedBy, sessionRef, sessionsOwing, toThankSince } from "./store/sessions.ts";
import { decidingBy, sponsorshipRef } from "./store/sponsorships.ts";

const most = 5;
/** A session shows so many days before; thanks are asked for so many days after, and whether it fits. */
const daysAhead = 4;
const daysAfter = 10;
const daysToFit = 30;
/** What is promised shows so many days before, a decision so many. */
const daysPromised = 3;
const daysToDecide = 30;

type Named = ReadonlyMap<string, { name: string }>;

const toPrepare = (one: Session, them: string, today: Day): AgendaItem =>
  one.day >= today
    ? {
        key: `mentoring:prepare:${one.id}`,
        title: `Prepare the session with ${them}`,
        reason: `It is on ${sayWhen(one)}. ${one.topics.length === 0 ? "Nothing is on its agenda yet; topics propose themselves." : `On its agenda: ${one.topics.length}.`}`,
        records: [sessionRef(one)],
        due: one.day,
        minutes: 15,
        goalWeight: 0.7,
        costOfDelay: 0.7,
        promised: true,
        firstMove: "Choose the one topic that you want an answer to.",
      }
    : {
        key: `mentoring:held:${one.id}`,
        title: `Did the session with ${them} take place?`,
        reason: `It was planned for ${dayOfMonth(one.day)}. Tick it if it did; what was said is freshest now.`,
        records: [sessionRef(one)],
        minutes: 5,
        goalWeight: 0.5,
        costOfDelay: 0.5,
        done: call("mentorSessions.update", { id: one.id, state: "held" }),
      };

const actionsIn = (one: Session, by: "me" | "them", them: string, until: Day): AgendaItem[] =>
  one.actions
    .filter((each) => each.by === by && each.state === "open" && actionDue(each, one.day) <= until)
    .map((each) => ({
      key: `mentoring:action:${each.id}`,
      title: by === "me" ? each.what : `Ask ${them}: ${each.what}`,
      reason:
        by === "me"
          ? `You said so to ${them} on ${dayOfMonth(one.day)}.`
          : `${them} offered it on ${dayOfMonth(one.day)}. Tick it when it came.`,
      records: [sessionRef(one)],
      due: by === "me" ? actionDue(each, one.day) : null,
      minutes: by === "me" ? 30 : 5,
      goalWeight: by === "me" ? 0.6 : 0.4,
      costOfDelay: by === "me" ? 0.6 : 0.3,
      promised: by === "me",
      done: call("mentorSessions.settle", { id: one.id, action: each.id }),
    }));

const sessionItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const planned = await plannedBy(records, addDays(today, daysAhead), most);
  const mine = await sessionsOwing(records, "me", addDays(today, daysPromised), most);
  const theirs = await sessionsOwing(records, "them", addDays(today, -1), most);
  const unthanked = await toThankSince(records, addDays(today, -daysAfter), most);
  const names: Named = await mentorsOf(
    records,
    [...planned, ...mine, ...theirs, ...unthanked].map(({ mentorId }) => mentorId),
  );
  const them = ({ mentorId }: Session): string => names.get(mentorId)?.name ?? "them";
  return [
    ...planned.map((one) => toPrepare(one, them(one), today)),
    ...mine.flatMap((one) => actionsIn(one, "me", them(one), addDays(today, daysPromised))),
    ...theirs.flatMap((one) => actionsIn(one, "them", them(one), addDays(today, -1))),
    ...unthanked.map(
      (one): AgendaItem => ({
        key: `mentoring:thank:${one.id}`,
        title: `Thank ${them(one)} for the session`,
        reason: `It was on ${dayOfMonth(one.day)}; say which sentence of theirs stayed.`,
        records: [sessionRef(one)],
        minutes: 5,
        goalWeight: 0.4,
        costOfDelay: 0.4,
        done: call("mentorSessions.thank", { id: one.id }),
      }),
    ),
  ];
};

const line = (
  what: string,
  one: { id: string; name: string },
  more: Pick<AgendaItem, "title" | "reason"> & Partial<AgendaItem>,
): AgendaItem => ({
  key: `mentoring:${what}:${one.id}`,
  records: [mentorRef(one)],
  minutes: 10,
  goalWeight: 0.4,
  costOfDelay: 0.3,
  ...more,
});

/** In a rest nobody is asked for, and what has its day shows all the same. */
const relationItems = async (context: Context): Promise<AgendaItem[]> => {
  const { records, today } = context;
  const ending = await endingItems(context);
  return (await quietUntil(records, today)) ? ending : [...(await askingItems(context)), ...ending];
};

const askingItems = async ({ records, today }: Context): Promise<AgendaItem[]> => [
  ...(await askedBefore(records, addDays(today, -daysToAnswer), 1)).map((one) =>
    line("answer", one, {
      title: `Ask ${one.name} once more, or let it be`,
      reason: `You asked on ${dayOfMonth(one.askedOn ?? today)} and noted no answer. Two lines are enough; no answer is an answer too.`,
    }),
  ),
  ...(await dueBy(records, today, 1)).map((one) =>
    line("plan", one, {
      title: `Set a day for the next session with ${one.name}`,
      reason: `${one.lastHeld ? `The last one was on ${dayOfMonth(one.lastHeld)}` : "There was none yet"}; you agreed on one every ${one.rhythmDays} days.`,
    }),
  ),
  ...(await fitToCheck(records, addDays(today, -daysToFit), 1)).map((one) =>
    line("fit", one, {
      title: `Does it fit with ${one.name}?`,
      reason: `The first session was on ${dayOfMonth(one.lastHeld ?? today)}. To say now what should be otherwise is easy; later it is not.`,
    }),
  ),
];

const endingItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await endingBy(records, addDays(today, daysToEnd), 1)).map((one) =>
    line("end", one, {
      title: `End it well with ${one.name}, or agree anew`,
      reason: `You agreed until ${dayOfMonth(one.endsOn ?? today)}. A good end is remembered as long as a good start.`,
      due: one.endsOn,
    }),
  );

const sponsorItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await decidingBy(records, addDays(today, daysToDecide), most)).flatMap((one) => {
    const move = nextMove(one, today);
    if (!move) return [];
    return [
      {
        key: `mentoring:sponsor:${one.id}`,
        title: `For “${one.decision}”: ${move}`,
        reason: `It is to be decided on ${dayOfMonth(one.decidesOn ?? today)}.`,
        records: [sponsorshipRef(one)],
        minutes: 20,
        goalWeight: 0.7,
        costOfDelay: 0.7,
      },
    ];
  });

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => [
  ...(await sessionItems(context)),
  ...(await relationItems(context)),
  ...(await sponsorItems(context)),
];
