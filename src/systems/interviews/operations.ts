// Interviews: listed, kept, prepared, looked back upon, thanked for.
import { z } from "zod";
import { requirementsIn } from "../../career/posting/requirements.ts";
import { sayDay } from "../../core/day.ts";
import { notToCome } from "../../core/day-to-come.ts";
import { id } from "../../core/id.ts";
import type { RecordRef } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Owned, Patch } from "../../database/records.ts";
import { pastDay, readPastDay } from "../../language/past-day.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { foundPeople, keptPeople, withNames } from "../network/index.ts";
import { openingKind, openingRef, openingsOf } from "../openings/index.ts";
import { storiesToTell } from "../wins/index.ts";
import { likelyQuestions, questionsToAsk, storiesFor } from "./rules/prepare.ts";
import { sayWhen } from "./rules/say-interview.ts";
import { type Interview, type InterviewLine, interviewFields, interviewLine, preparation } from "./schema.ts";
import { interviewKind, interviewList, keepInterview } from "./store.ts";

const noun = { kind: interviewKind, one: "interview", many: "interviews" };

const asLines = async (rows: readonly Owned<Interview>[], context: Context): Promise<InterviewLine[]> => {
  const openings = await openingsOf(
    context.records,
    rows.map(({ openingId }) => openingId),
  );
  return (await withNames(rows, context)).map((row) => {
    const opening = openings.get(row.openingId);
    return {
      ...row,
      opening: opening ? openingRef(opening) : { kind: openingKind.kind, id: row.openingId },
      said: sayWhen(row),
    };
  });
};

const asLine = async (one: Owned<Interview>, context: Context): Promise<InterviewLine> => {
  const [line] = await asLines([one], context);
  return line ?? refuse(refusals.missing, { what: interviewKind.label, id: one.id });
};

const present = ({ opening, said, round, place, prepared, toAsk, asked, learned }: InterviewLine): string =>
  [
    `${opening.label ?? "An opening"}: ${[round, said].filter(Boolean).join(", ")}`,
    place,
    prepared,
    ...toAsk.map((one) => `To ask: ${one}`),
    ...asked.map((one) => `They asked: ${one}`),
    learned && `Learned: ${learned}`,
  ]
    .filter(Boolean)
    .join("\n");

const list = listVerb("interviews", {
  ...noun,
  summary: "Your interviews, those to come and those that were",
  listing: interviewList,
  item: interviewLine,
  items: (rows: readonly Owned<Interview>[], context) => asLines(rows, context),
  empty: "No interviews yet. Keep the first one: cairn interviews add OPENING --day 2026-12-03",
  line: ({ id: interviewId, opening, said }) => `${interviewId}  ${opening.label ?? "An opening"}: ${said}`,
});

const { get, add, update, remove } = recordVerbs("interviews", {
  ...noun,
  fields: interviewFields,
  adding: {
    format: interviewFields.format.default("in-person"),
    people: z
      .array(z.string().trim().min(1).max(200))
      .max(20)
      .default([])
      .describe("Who talks with you: names, or ids of people you keep here."),
    stories: interviewFields.stories.default([]),
    toAsk: interviewFields.toAsk.default([]),
    asked: interviewFields.asked.default([]),
  },
  positional: ["openingId"],
  output: interviewLine,
  refusals: [refusals.dayInFuture],
  summaries: {
    add: "Keep an interview for an opening",
    update: "Change an interview, or say how it went",
    remove: "Move an interview to the bin",
  },
  answer: asLine,
  present,
  check: async (given, before, { records, today }) => {
    const people = given.people as unknown as string[] | RecordRef[] | undefined;
    if (given.openingId) await records.get(openingKind, given.openingId);
    const patch: Patch<Interview> = {
      ...given,
      ...(given.thankedOn !== undefined && { thankedOn: notToCome(given.thankedOn, today) }),
    };
    if (!people) return patch;
    return {
      ...patch,
      people: before ? await keptPeople(records, people as RecordRef[]) : await foundPeople(records, people as string[]),
    };
  },
  wrote: async (after, before, { records }) => {
    if (before && before.openingId !== after.openingId) await keepInterview(records, before, true);
    if (!before || before.day !== after.day || before.openingId !== after.openingId) await keepInterview(records, after);
  },
  removing: (one, { records }) => keepInterview(records, one, true),
});

const thank = operation.write("interviews.thank", {
  summary: "Note that you thanked them for an interview",
  input: z.object({ id: id("The interview."), day: pastDay("When it was; today unless said.").optional() }),
  output: interviewLine,
  refusals: [refusals.dayInFuture, refusals.badInput],
  positional: ["id"],
  handle: async ({ id: interviewId, day }, context) => {
    const { records, today } = context;
    const thankedOn = day === undefined ? today : notToCome(readPastDay(day, today), today);
    return asLine(await records.update(interviewKind, await records.get(interviewKind, interviewId), { thankedOn }), context);
  },
  present: ({ opening, thankedOn }) => `Thanked on ${sayDay(thankedOn ?? "")}: ${opening.label ?? "the interview"}.`,
});

/** So many stories are held against a posting. */
const mostStories = 300;

const prepare = operation.read("interviews.prepare", {
  summary:
    "A sheet to prepare an interview with: likely questions, stories of yours that fit, what to ask them, each with the reason",
  input: z.object({ id: id("The interview.") }),
  output: preparation,
  positional: ["id"],
  handle: async ({ id: interviewId }, context) => {
    const { records } = context;
    const one = await records.get(interviewKind, interviewId);
    const opening = await records.get(openingKind, one.openingId);
    const asked = requirementsIn(opening.text ?? "");
    const told = await storiesToTell(records, mostStories);
    const { chosen, missing } = storiesFor(asked, told);
    const isChosen = (storyId: string) => one.stories.some((story) => story.id === storyId);
    const own = one.stories.filter((story) => !chosen.some((each) => each.story.id === story.id));
    return {
      interview: await asLine(one, context),
      likely: likelyQuestions(opening, one.format, asked),
      stories: [
        ...chosen.map(({ story, why }) => ({
          record: { kind: "story", id: story.id, label: story.title },
          why,
          chosen: isChosen(story.id),
        })),
        ...own.map((record) => ({ record, why: "You chose it.", chosen: true })),
      ],
      missing,
      ask: [...one.toAsk.map((question) => ({ question, why: "You noted it." })), ...questionsToAsk(opening)],
    };
  },
  present: ({ interview, likely, stories, missing, ask }) =>
    [
      `${interview.opening.label ?? "An opening"}: ${interview.said}`,
      ...(interview.prepared ? [interview.prepared] : []),
      "",
      "They are likely to ask:",
      ...likely.map(({ question, why }) => `- ${question} (${why})`),
      "",
      stories.length > 0 ? "Stories to tell:" : "No story of yours fits yet. Write one of a win down: cairn stories add",
      ...stories.map(({ record, why }) => `- ${record.label ?? record.id}: ${why}`),
      ...(missing.length > 0 ? ["", "Asked for, and no story shows it:", ...missing.map((one) => `- ${one}`)] : []),
      "",
      "What you can ask them:",
      ...ask.map(({ question, why }) => `- ${question} (${why})`),
    ].join("\n"),
});

export const interviews = { list, get, add, update, remove, thank, prepare };
