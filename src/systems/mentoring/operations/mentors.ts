// Relationships of mentoring: listed, begun, agreed on, changed, ended well.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { readProfile } from "../../../platform/index.ts";
import { foundPeople } from "../../network/index.ts";
import { sayLine, sayMentor } from "../present.ts";
import { mentoringRefusals } from "../refusals.ts";
import { closingWords } from "../rules/letters.ts";
import { nextSteps, sayStanding, stateOf } from "../rules/standing.ts";
import {
  type Mentor,
  type MentorLine,
  type MentorView,
  mentorFields,
  mentorLine,
  mentorView,
  type Rating,
} from "../schema/mentor.ts";
import { type LineRow, lineColumns, mentorKind, mentorList, standingOf } from "../store/mentors.ts";
import { sessionKind, sessionsOf } from "../store/sessions.ts";

const noun = { kind: mentorKind, one: "mentoring relationship", many: "mentoring relationships" };

const asLine = (row: LineRow, today: string): MentorLine => ({ ...row, state: stateOf(row), said: sayStanding(row, today) });

const list = listVerb("mentors", {
  ...noun,
  summary: "Your mentors, sponsors, coaches and peers, and those you mentor, with how it stands",
  listing: mentorList,
  item: mentorLine,
  columns: lineColumns,
  items: (rows: readonly LineRow[], { today }) =>
    rows.map((row) => {
      const { id: of, name, role, areas, lastHeld, nextPlanned, nextDue, held, state, said } = asLine(row, today);
      return { id: of, name, role, areas, lastHeld, nextPlanned, nextDue, held, state, said };
    }),
  empty: 'Nobody yet. Begin with one person for one question: cairn mentors add "Ana Lopez" --need "How she plans a rota"',
  line: (one) => `${one.id}  ${sayLine(one)}`,
});

export const asView = async (one: Owned<Mentor>, { records, today }: Pick<Context, "records" | "today">): Promise<MentorView> => {
  const standing = await standingOf(records, one.id);
  const all = { ...one, ...standing };
  return { ...all, state: stateOf(one), said: sayStanding(all, today), next: nextSteps(all, today) };
};

/** A level that is said now was said today. */
const datedRatings = (ratings: readonly Rating[], before: readonly Rating[], today: string): Rating[] =>
  ratings.map((one) => {
    const was = before.find(({ skill }) => skill.id === one.skill.id);
    const on = (level: number | null, levelBefore: number | null | undefined, day: string | null) =>
      level === null ? null : level === levelBefore ? (day ?? today) : today;
    return {
      ...one,
      startOn: on(one.start, was?.start, one.startOn ?? was?.startOn ?? null),
      endOn: on(one.end, was?.end, one.endOn ?? was?.endOn ?? null),
    };
  });

/** An answer has its day, and whoever answered was asked. */
export const dated = (given: Patch<Mentor>, before: Mentor | null, today: string): Patch<Mentor> => {
  const patch = { ...given };
  for (const name of ["askedOn", "answeredOn", "wroteOn", "closedOn"] as const)
    if (patch[name]) patch[name] = notToCome(patch[name], today);
  const answer = patch.answer === undefined ? before?.answer : patch.answer;
  const answeredOn = patch.answeredOn === undefined ? before?.answeredOn : patch.answeredOn;
  if (answer && !answeredOn) patch.answeredOn = today;
  if (!answer && patch.answeredOn) patch.answer = "yes";
  if (patch.ratings) patch.ratings = datedRatings(patch.ratings, before?.ratings ?? [], today);
  return patch;
};

const verbs = recordVerbs("mentors", {
  ...noun,
  fields: mentorFields,
  adding: {
    role: mentorFields.role.default("mentor"),
    areas: mentorFields.areas.default([]),
    about: mentorFields.about.default([]),
    ratings: mentorFields.ratings.default([]),
  },
  positional: ["name"],
  output: mentorView,
  refusals: [refusals.dayInFuture],
  summaries: {
    add: "Add somebody as your mentor, sponsor, coach or peer, or as somebody you mentor; wished for until you asked",
    update: "Change what you agreed on with a mentor, or note that they were asked and what they answered",
    remove: "Move a mentoring relationship to the bin, with its sessions",
  },
  answer: asView,
  present: sayMentor,
  check: async (given, before, { records, today }) => {
    const patch = dated(given, before, today);
    if (!patch.name || patch.name === before?.name) return patch;
    const [person] = await foundPeople(records, [patch.name]);
    return person ? { ...patch, name: person.label ?? patch.name, person } : patch;
  },
  removing: async ({ id: of }, { records }) => {
    for (const one of await sessionsOf(records, of)) await records.remove(sessionKind, one);
  },
});

const ask = operation.write("mentors.ask", {
  summary: "Note that you asked somebody",
  input: z.object({ id: id("The relationship."), day: pastDay("When you asked; today unless said.").optional() }),
  output: mentorView,
  refusals: [refusals.dayInFuture, refusals.badInput],
  positional: ["id"],
  handle: async ({ id: of, day }, context) => {
    const { records, today } = context;
    const askedOn = day === undefined ? today : notToCome(readPastDay(day, today), today);
    const before = await records.get(mentorKind, of);
    return asView(await records.update(mentorKind, before, { askedOn, answer: null, answeredOn: null }), context);
  },
  present: sayMentor,
});

const close = operation.write("mentors.close", {
  summary: "End a mentoring relationship well: what you take from it, how you pass it on, and the word to send",
  input: z.object({
    id: id("The relationship."),
    taken: mentorFields.taken.default(null),
    passedOn: mentorFields.passedOn.default(null),
  }),
  output: z.object({ mentor: mentorView, words: z.string().describe("A word to send them at the end.") }),
  refusals: [mentoringRefusals.notActive, mentoringRefusals.isOver],
  positional: ["id"],
  handle: async ({ id: of, taken, passedOn }, context) => {
    const { records, today } = context;
    const before = await records.get(mentorKind, of);
    const state = stateOf(before);
    if (state === "closed") refuse(mentoringRefusals.isOver, { day: sayDay(before.closedOn ?? today), name: before.name });
    if (state !== "active") refuse(mentoringRefusals.notActive, { name: before.name });
    const patch = { closedOn: today, ...(taken && { taken }), ...(passedOn && { passedOn }) };
    const mentor = await asView(await records.update(mentorKind, before, patch), context);
    const me = (await readProfile(records))?.displayName ?? null;
    return { mentor, words: closingWords({ relation: mentor, held: mentor.held, me }) };
  },
  present: ({ mentor, words }) => [mentor.said, "", words].join("\n"),
});

export const mentorVerbs = { list, ...verbs, ask, close };
