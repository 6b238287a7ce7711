// What mentoring tells the others: sessions that were held and with whom, what is open, how many there were, which files are its own.
import { type Day, sayDay } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, ImportFormat, Measure, MeasuredDay, Unfinished } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { mentorTable } from "./formats/csv.ts";
import { sessionTable } from "./formats/sessions-csv.ts";
import { keepAsTalk } from "./keep-as-talk.ts";
import { outcomeWords } from "./rules/sponsor-map.ts";
import { roleWords, stateOf } from "./rules/standing.ts";
import { mentor } from "./schema/mentor.ts";
import { type Session, session } from "./schema/session.ts";
import { sponsorship } from "./schema/sponsorship.ts";
import { mentorKind, mentorRef, mentorsOf, mentorsWith } from "./store/mentors.ts";
import { actionDue, heldBetween, lastHeldWith, sessionKind, sessionRef, sessionsOwing } from "./store/sessions.ts";
import { decidedBetween, sponsorshipKind, sponsorshipRef } from "./store/sponsorships.ts";

/** The conversation among the people that tells the same. */
const told = ({ talk }: Session): { standsFor?: RecordRef[] } => (talk ? { standsFor: [talk] } : {});

const asHappening = (one: Session, them: string): Happening => ({
  day: one.day,
  kind: "met",
  title: `Session with ${them}${one.shared ? `: ${one.shared.split("\n")[0]}` : ""}`,
  minutes: null,
  record: sessionRef(one),
  ...told(one),
});

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const sessions = await heldBetween(records, from, to);
  const names = await mentorsOf(
    records,
    sessions.map(({ mentorId }) => mentorId),
  );
  const decided = await decidedBetween(records, from, to);
  return [
    ...sessions.map((one) => asHappening(one, names.get(one.mentorId)?.name ?? "somebody")),
    ...decided.map(
      (one): Happening => ({
        day: one.cameOn ?? to,
        kind: one.outcome === "yes" ? "reached" : "changed",
        title: `${outcomeWords[one.outcome ?? "later"]}: ${one.decision}`,
        minutes: null,
        record: sponsorshipRef(one),
      }),
    ),
  ];
};

const mostOfOne = 50;

export const naming = async ({ records }: Context, { id }: { id: string }): Promise<Happening[]> => {
  const all: Happening[] = [];
  for (const one of await mentorsWith(records, id)) {
    for (const held of await lastHeldWith(records, one.id, mostOfOne)) all.push(asHappening(held, one.name));
    const on = one.closedOn ?? one.answeredOn ?? one.askedOn;
    const state = stateOf(one);
    const words = { wished: "wished for", asked: "asked", active: "agreed", declined: "said no", closed: "ended" } as const;
    if (on)
      all.push({
        day: on,
        kind: "changed",
        title: `${roleWords[one.role]}: ${words[state]}`,
        minutes: null,
        record: mentorRef(one),
      });
  }
  return all;
};

const mostOpen = 50;

/** What one said one would do and did not. */
export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> => {
  const sessions = await sessionsOwing(records, "me", by, mostOpen);
  const names = await mentorsOf(
    records,
    sessions.map(({ mentorId }) => mentorId),
  );
  return sessions.flatMap((one) =>
    one.actions
      .filter((each) => each.by === "me" && each.state === "open" && actionDue(each, one.day) <= by)
      .map((each) => ({
        key: `mentoring:action:${each.id}`,
        title: each.what,
        reason: `You said so to ${names.get(one.mentorId)?.name ?? "them"} on ${sayDay(one.day)}.`,
        record: sessionRef(one),
        carry: null,
        drop: call("mentorSessions.settle", { id: one.id, action: each.id, state: "dropped" }),
      })),
  );
};

const sessionsCounted = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...Map.groupBy(await heldBetween(records, from, to), ({ day }) => day)].map(([day, same]) => ({ day, value: same.length }));

export const measures: readonly (Measure & { values: typeof sessionsCounted })[] = [
  { key: "mentoring.sessions", label: "Mentoring sessions", unit: "sessions", values: sessionsCounted },
];

export const formats: readonly ImportFormat[] = [
  tableFormat("Mentors", mentorTable, "mentors.import"),
  tableFormat("Mentoring sessions", sessionTable, "mentorSessions.import"),
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(mentorKind, mentor),
    sampleKind(sessionKind, session, { written: ({ records }, one) => keepAsTalk(records, one) }),
    sampleKind(sponsorshipKind, sponsorship),
  ],
);
