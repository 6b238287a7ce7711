// Sessions with mentors: planned, prepared, held, thanked for; what each of you does next.
import { z } from "zod";
import { addDays, type Day, sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { readGoals } from "../../goals/index.ts";
import { keepTalk } from "../../network/index.ts";
import { keepAsTalk } from "../keep-as-talk.ts";
import { sayPreparation, saySession } from "../present.ts";
import { mentoringRefusals } from "../refusals.ts";
import { type GoalFact, type Happened, proposedTopics } from "../rules/agenda.ts";
import { sayWhen } from "../rules/say-session.ts";
import type { Mentor } from "../schema/mentor.ts";
import { action, mentorId, preparation, type Session, type SessionView, sessionFields, sessionView } from "../schema/session.ts";
import { mentorKind, mentorRef, mentorsOf } from "../store/mentors.ts";
import { actionDue, lastHeldWith, sessionKind, sessionList, sessionRef } from "../store/sessions.ts";

const noun = { kind: sessionKind, one: "mentoring session", many: "mentoring sessions" };

const asViews = async (rows: readonly Owned<Session>[], { records }: Pick<Context, "records">): Promise<SessionView[]> => {
  const relations = await mentorsOf(
    records,
    rows.map((row) => row.mentorId),
  );
  return rows.map((row) => {
    const relation = relations.get(row.mentorId);
    return { ...row, with: relation ? mentorRef(relation) : { kind: mentorKind.kind, id: row.mentorId }, said: sayWhen(row) };
  });
};

const asView = async (one: Owned<Session>, context: Context): Promise<SessionView> => {
  const [view] = await asViews([one], context);
  return view ?? refuse(refusals.missing, { what: sessionKind.label, id: one.id });
};

const list = listVerb("mentorSessions", {
  ...noun,
  summary: "Your sessions with mentors and mentees, those planned and those held",
  listing: sessionList,
  item: sessionView,
  items: (rows: readonly Owned<Session>[], context) => asViews(rows, context),
  empty: "No sessions yet. Plan the first one: cairn mentor-sessions add MENTOR --day 2026-12-03",
  line: (one) => `${one.id}  ${one.with.label ?? "Somebody"}: ${one.said}`,
});

/** Each action by a name of its own; one that is settled has its day. */
export const named = (actions: Session["actions"], today: Day): Session["actions"] =>
  actions.map((one) => ({
    ...one,
    id: one.id || newId(),
    settledOn: one.state === "open" ? null : (one.settledOn ?? today),
  }));

/** As it is said, or as its day tells; what is still to come was not held. */
export const stateOn = (on: Day, said: Session["state"] | undefined, today: Day): Session["state"] => {
  const state = said ?? (on > today ? "planned" : "held");
  if (state === "held" && on > today) refuse(mentoringRefusals.notHeldYet, { day: sayDay(on) });
  return state;
};

const verbs = recordVerbs("mentorSessions", {
  ...noun,
  fields: sessionFields,
  adding: {
    mentorId,
    state: sessionFields.state
      .optional()
      .describe("Planned, held or off; planned where its day is still to come, else held, unless said."),
    topics: sessionFields.topics.default([]),
    actions: sessionFields.actions.default([]),
  },
  positional: ["mentorId"],
  output: sessionView,
  refusals: [refusals.dayInFuture, mentoringRefusals.notHeldYet],
  summaries: {
    add: "Plan a session with somebody, or keep one that was held",
    update: "Change a session: its agenda, what was said, what each of you does next",
    remove: "Move a session to the bin",
  },
  answer: async ({ id: of }, context) => asView(await context.records.get(sessionKind, of), context),
  present: saySession,
  check: async (given, before, { records, today }) => {
    if (!before && given.mentorId) await records.get(mentorKind, given.mentorId);
    const state = stateOn(given.day ?? before?.day ?? today, given.state ?? before?.state, today);
    const patch: Patch<Session> = { ...given, state };
    if (given.thankedOn) patch.thankedOn = notToCome(given.thankedOn, today);
    if (given.actions) patch.actions = named(given.actions, today);
    return before ? patch : { ...patch, talk: null };
  },
  wrote: async (after, before, { records }) => {
    if (!before || before.state !== after.state || before.day !== after.day) await keepAsTalk(records, after);
  },
  removing: async (one, context) => {
    await keepTalk(context.records, one.talk, null);
  },
});

const settle = operation.write("mentorSessions.settle", {
  summary: "Note that something agreed in a session is done, with what came of it, or dropped",
  input: z.object({
    id: id("The session."),
    action: z.string().min(1).max(60).describe("The action in it."),
    state: z.enum(["open", "done", "dropped"]).default("done").describe("Done or dropped; open takes it back."),
    came: action.shape.came.describe("What came of it: the letter to them says it."),
  }),
  output: sessionView,
  refusals: [mentoringRefusals.noSuchAction],
  positional: ["id", "action"],
  handle: async ({ id: of, action: which, state, came }, context) => {
    const { records, today } = context;
    const before = await records.get(sessionKind, of);
    if (!before.actions.some((one) => one.id === which)) refuse(mentoringRefusals.noSuchAction, { action: which });
    const settled = { state, settledOn: state === "open" ? null : today, ...(came && { came }) };
    const actions = before.actions.map((one) => (one.id === which ? { ...one, ...settled } : one));
    return asView(await records.update(sessionKind, before, { actions }), context);
  },
  present: saySession,
});

const thank = operation.write("mentorSessions.thank", {
  summary: "Note that you thanked somebody for a session",
  input: z.object({ id: id("The session.") }),
  output: sessionView,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const { records, today } = context;
    return asView(await records.update(sessionKind, await records.get(sessionKind, of), { thankedOn: today }), context);
  },
  present: (one) => `Noted: ${one.with.label ?? "they"} was thanked.`,
});

const lastFew = 3;
const daysBack = 120;

const goalFacts = async (context: Context, { about }: Mentor): Promise<GoalFact[]> => {
  const linked = new Set(about.map((ref) => ref.id));
  return (await readGoals(context))
    .filter(({ status }) => status === "active")
    .map(({ goal, progress, forecast }) => ({
      record: { kind: "goal", id: goal.id, label: goal.title },
      said: progress.said,
      atRisk: forecast.spoken && forecast.atRisk,
      linked: linked.has(goal.id),
    }));
};

const topical = ["won", "reached", "hard", "learned"] as const;
const isTopical = (kind: string): kind is Happened["kind"] => topical.some((one) => one === kind);

/** What the other rooms tell of a time; the latest first. */
const happenedSince = async (context: Context, from: Day): Promise<Happened[]> => {
  const told: Happened[] = [];
  for (const system of context.app.systems)
    for (const { kind, title, day, record } of (await system.happened?.(context, from, context.today)) ?? [])
      if (isTopical(kind)) told.push({ kind, title, day, record });
  return told.sort((a, b) => b.day.localeCompare(a.day));
};

const prepare = operation.read("mentorSessions.prepare", {
  summary: "Prepare a session: what is open between you, and topics that propose themselves from your goals, setbacks and wins",
  input: z.object({ id: id("The session.") }),
  output: preparation,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const { records, today } = context;
    const one = await records.get(sessionKind, of);
    const relation = await records.get(mentorKind, one.mentorId);
    const before = (await lastHeldWith(records, relation.id, lastFew + 1)).filter(
      (other) => other.id !== of && other.day <= one.day,
    );
    const [last] = before;
    const since = last?.day ?? relation.answeredOn;
    const earliest = addDays(today, -daysBack);
    const from = since && since > earliest ? since : earliest;
    return {
      session: await asView(one, context),
      since,
      open: before.flatMap((session) =>
        session.actions
          .filter(({ state }) => state === "open")
          .map((each) => ({
            session: session.id,
            action: each.id,
            by: each.by,
            what: each.what,
            due: actionDue(each, session.day),
          })),
      ),
      proposed: proposedTopics({
        relation,
        last: last ? { record: sessionRef(last), day: last.day, topics: last.topics } : null,
        actions: before.flatMap(({ actions }, at) => actions.filter(({ state }) => at === 0 || state === "open")),
        goals: await goalFacts(context, relation),
        happened: await happenedSince(context, from),
        standing: one.topics,
      }),
    };
  },
  present: sayPreparation,
});

export const sessionVerbs = { list, ...verbs, settle, thank, prepare };
