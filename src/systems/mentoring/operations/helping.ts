// What helps with mentors: whom to ask and why, the words to ask with, what came of their advice, and what all of them cover.
import { z } from "zod";
import { addDays, type Day } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { recordRef } from "../../../core/record.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { readProfile } from "../../../platform/index.ts";
import { readGoals } from "../../goals/index.ts";
import { type PersonKnown, peopleDoing, peopleFor, workOfPerson } from "../../network/index.ts";
import { gapToTarget } from "../../skills/index.ts";
import { winKind, winsOf } from "../../wins/index.ts";
import { sayCandidates, sayCoverage } from "../present.ts";
import { type Known, type Match, type Need, rankCandidates } from "../rules/candidates.ts";
import { coverageOf } from "../rules/coverage.ts";
import { askWords, type Letter, updateLetter } from "../rules/letters.ts";
import { area, type Mentor, mentorRole, mentorView } from "../schema/mentor.ts";
import { activeMentors, mentorKind, peopleTaken } from "../store/mentors.ts";
import { lastHeldWith, sessionRef } from "../store/sessions.ts";
import { asView } from "./mentors.ts";

const need = z.object({
  what: z.string().describe("What is needed: a work to know from inside, or a skill."),
  why: z.string().describe("Why it is needed."),
  record: recordRef.nullable(),
});

const candidate = z.object({
  person: recordRef.describe("Who it is."),
  work: z.string().nullable().describe("What they do now and where."),
  why: z.array(z.string()).describe("Why they could be asked."),
  needs: z.array(need).describe("What they could help with."),
});

const mostNeeds = 6;
const mostPerNeed = 8;
const mostCandidates = 10;

/** The role that the person aims for, and the gaps to it that matter most. */
const needsOf = async (context: Context): Promise<Need[]> => {
  const gap = await gapToTarget(context);
  if (!gap) return [];
  const { role, lines } = gap;
  return [
    { what: role.label, why: "It is the role you aim for.", record: { kind: "role", id: role.id, label: role.label } },
    ...lines
      .filter(({ distance }) => distance > 0)
      .slice(0, mostNeeds - 1)
      .map(
        ({ label, have, haveSource, need: asked, recordId }): Need => ({
          what: label,
          why:
            haveSource === "none"
              ? `${role.label} asks for level ${asked} of 5; yours is not known.`
              : `${role.label} asks for level ${asked} of 5; you are at ${have}.`,
          record: recordId ? { kind: "skill", id: recordId, label } : null,
        }),
      ),
  ];
};

type Matched = PersonKnown & { matches: Known["matches"][number][] };

const knownFor = async (context: Context, needs: readonly Need[]): Promise<Known[]> => {
  const found = new Map<string, Matched>();
  const note = (people: readonly PersonKnown[], one: Need, how: Match) => {
    for (const person of people) {
      const standing = found.get(person.person.id) ?? { ...person, matches: [] };
      if (!standing.matches.some((match) => match.need === one)) standing.matches.push({ need: one, how });
      found.set(person.person.id, standing);
    }
  };
  for (const one of needs) {
    note(await peopleDoing(context, one.what, mostPerNeed), one, "works");
    const { names, mentions } = await peopleFor(context, one.what, mostPerNeed);
    note(names, one, "names");
    note(mentions, one, "mentions");
  }
  return [...found.values()];
};

const candidates = operation.read("mentors.candidates", {
  summary:
    "Whom among your people you could ask to be a mentor, with the reasons; from the role you aim for and its gaps, or your own words",
  input: z.object({
    need: z.string().trim().min(1).max(200).optional().describe("What you need help with; your role and gaps unless said."),
  }),
  output: z.object({
    needs: z.array(need).describe("What you need help with."),
    people: z.array(candidate).describe("Who could help, the best first."),
  }),
  positional: ["need"],
  handle: async ({ need: said }, context) => {
    const needs = said ? [{ what: said, why: "You asked for it.", record: null }] : await needsOf(context);
    const taken = await peopleTaken(context.records);
    const known = (await knownFor(context, needs)).filter(({ person }) => !taken.has(person.id));
    const people = rankCandidates(known, context.today, mostCandidates);
    return { needs, people: people.map(({ score: _, ...one }) => one) };
  },
  present: ({ needs, people }) => {
    if (needs.length === 0)
      return 'Say what you need help with, or choose the role you aim for: cairn mentors candidates "budgeting"';
    if (people.length > 0) return sayCandidates(people);
    return `Nobody among your people is known for ${needs.map(({ what }) => what).join(", ")}. Ask those you know whom they would ask.`;
  },
});

const words = operation.read("mentors.words", {
  summary: "The words to ask somebody with, to be sent as they are or in your own",
  input: z.object({ id: id("The relationship.") }),
  output: z.object({ text: z.string().describe("The words.") }),
  positional: ["id"],
  handle: async ({ id: of }, { records }) => {
    const relation = await records.get(mentorKind, of);
    const me = (await readProfile(records))?.displayName ?? null;
    return { text: askWords({ relation, work: await workOfPerson(records, relation.person.id), me }) };
  },
  present: ({ text }) => text,
});

const mostSessions = 24;
const yearBack = 365;

/** Wins of the time that were confirmed and show a skill, or rest on a goal, that the relationship serves. */
const winsAbout = async ({ records, today }: Context, one: Mentor, since: Day) => {
  const ids = new Set([...one.about, ...one.ratings.map(({ skill }) => skill)].map((ref) => ref.id));
  return (await winsOf(records, since, today))
    .filter(
      (win) =>
        win.confirmation === "confirmed" &&
        !win.employerSensitive &&
        (win.skills.some((skill) => ids.has(skill.id)) || win.evidence.some(({ record }) => record && ids.has(record.id))),
    )
    .map(({ id: winId, title, day }) => ({ record: { kind: winKind.kind, id: winId, label: title }, title, day }));
};

const letterOf = async (context: Context, one: Owned<Mentor>): Promise<Letter & { since: Day | null }> => {
  const { records, today } = context;
  const since = one.wroteOn ?? one.answeredOn;
  const from = one.wroteOn ? addDays(one.wroteOn, 1) : (since ?? addDays(today, -yearBack));
  const sessions = await lastHeldWith(records, one.id, mostSessions);
  const goalIds = new Set(one.about.map((ref) => ref.id));
  const goals = (await readGoals(context)).filter(({ goal, lastCheckIn }) => goalIds.has(goal.id) && lastCheckIn !== null);
  const me = (await readProfile(records))?.displayName ?? null;
  const letter = updateLetter({
    relation: one,
    since,
    actions: sessions.flatMap((session) =>
      session.actions
        .filter(({ state, settledOn }) => state === "open" || (settledOn ?? session.day) >= from)
        .map((action) => ({ ...action, record: sessionRef(session) })),
    ),
    goals: goals.map(({ goal, progress }) => ({ record: { kind: "goal", id: goal.id, label: goal.title }, said: progress.said })),
    wins: await winsAbout(context, one, from),
    me,
  });
  return { ...letter, since };
};

const letter = operation.read("mentors.letter", {
  summary: "What you did with somebody's advice, as a letter from your records alone",
  input: z.object({ id: id("The relationship.") }),
  output: z.object({
    text: z.string().nullable().describe("The letter; nothing where there is nothing to tell yet."),
    from: z.array(recordRef).describe("The records that it rests on."),
    said: z.string().describe("What it was written from, or why there is none."),
    since: z.string().nullable().describe("From when it tells."),
  }),
  positional: ["id"],
  handle: async ({ id: of }, context) => letterOf(context, await context.records.get(mentorKind, of)),
  present: ({ text, said }) => [text, said].filter(Boolean).join("\n\n"),
});

const wrote = operation.write("mentors.wrote", {
  summary: "Note that you told somebody what you did with their advice",
  input: z.object({ id: id("The relationship.") }),
  output: mentorView,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const { records, today } = context;
    return asView(await records.update(mentorKind, await records.get(mentorKind, of), { wroteOn: today }), context);
  },
  present: ({ name }) => `Noted: ${name} was told what came of it.`,
});

const coverage = operation.read("mentors.coverage", {
  summary: "What your mentors, sponsors, coaches and peers cover together, and where nobody stands",
  input: z.object({}),
  output: z.object({
    areas: z.array(
      z.object({
        area,
        who: z.array(z.string()).describe("Who covers it."),
        ask: z.string().nullable().describe("Whom to look for where nobody does."),
      }),
    ),
    roles: z.array(z.object({ role: mentorRole, who: z.array(z.string()) })),
    said: z.array(z.string()).describe("What it means, in sentences."),
  }),
  handle: async (_, { records }) => coverageOf(await activeMentors(records)),
  present: sayCoverage,
});

export const helping = { candidates, words, letter, wrote, coverage };
