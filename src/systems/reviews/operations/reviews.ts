// Reviews: begun or resumed, opened with what happened, answered, finished, opened again; the rhythm in which they come.

import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { editFields, type RecordRef, recordChoices } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { happenedIn, openingOf } from "../opening.ts";
import { reviewRefusals } from "../refusals.ts";
import { periodToStart, rhythmStateOf } from "../rhythm.ts";
import { checkQuestions, merged } from "../rules/answers.ts";
import { digestOf } from "../rules/happened.ts";
import { sayCadence, sayPeriod } from "../rules/periods.ts";
import { reviewToMarkdown, sayHappened, sayMinutesSpent } from "../rules/review-markdown.ts";
import {
  answers,
  cadence,
  happenedDigest,
  opening,
  type PeriodLine,
  periodLine,
  type Review,
  type ReviewLine,
  review,
  reviewLine,
  rhythmFields,
} from "../schema/review.ts";
import { countedEntries, reviewKind, reviewList, reviewOf, setRhythm } from "../store.ts";

const one = { id: review.shape.id };

const sayReview = (it: Review): string => `${sayCadence(it.cadence)} review: ${sayPeriod(it.cadence, it)}`;

const sayLine = ({ review: it, filed, carried, dropped }: ReviewLine): string =>
  `${it.id}  ${sayReview(it)}  [${it.status}, ${sayMinutesSpent(it.secondsSpent)}, ${filed} written down, ${carried} carried over, ${dropped} let go]`;

const none = { filed: 0, carried: 0, dropped: 0 };

const list = listVerb("reviews", {
  kind: reviewKind,
  one: "review",
  many: "reviews",
  summary: "Your reviews, the latest period first",
  listing: reviewList,
  item: reviewLine,
  items: async (rows: readonly Owned<Review>[], { records }) => {
    const counts = await countedEntries(records, rows);
    return rows.map((it) => ({ review: it, title: sayPeriod(it.cadence, it), ...(counts.get(it.id) ?? none) }));
  },
  empty: "No reviews yet. Begin with: cairn reviews start week",
  line: sayLine,
});

const start = operation.write("reviews.start", {
  summary: "Begin a review, or go on with the one of that period",
  input: z.object({
    cadence,
    on: day("Review the period that holds this day; without it, the one that has just ended or is about to.").optional(),
  }),
  output: review,
  refusals: [reviewRefusals.periodNotBegun],
  positional: ["cadence", "on"],
  handle: async ({ cadence: of, on }, context) => {
    const period = await periodToStart(context, of, on);
    if (period.from > context.today) refuse(reviewRefusals.periodNotBegun, { period: sayPeriod(of, period) });
    const standing = await reviewOf(context.records, of, period.from);
    if (standing) return standing;
    return context.records.create(reviewKind, {
      ...{ cadence: of, ...period, status: "open", step: 0, answers: {}, secondsSpent: 0 },
      finishedAt: null,
    });
  },
  present: (it) => `${sayReview(it)} (${it.status}). Open it with: cairn reviews get ${it.id}`,
});

const get = operation.read("reviews.get", {
  summary: "A review with what it opens with: what happened, what is unfinished, the last answers beside the new",
  input: z.object(one),
  output: opening,
  handle: async ({ id }, context) => openingOf(context, await context.records.get(reviewKind, id)),
  present: (it) =>
    [
      reviewToMarkdown(it),
      ...it.happened.days.flatMap(({ day: on, items }) => items.map((item) => `${on}  ${sayHappened(item.kind)}: ${item.title}`)),
      ...(it.happened.left > 0 ? [`${it.happened.left} more: cairn reviews happened ${it.review.id}`] : []),
      ...(it.values.length > 0 ? [`What matters most to you: ${it.values.join(", ")}`] : []),
      ...it.signals.map((signal) => `Worth a second look: ${signal.title}. ${signal.reason}`),
      ...it.unfinished.map((item) => `Unfinished: ${item.title}. ${item.reason}\n  ${item.key}`),
      ...it.parts.map((part) => `${part.key}: ${part.ask} (${part.filed} of ${part.most}; fields: ${part.fields.join(", ")})`),
      ...it.questions.map(
        (question) => `${question.id}: ${question.ask}${question.previous ? `\n  last time: ${question.previous}` : ""}`,
      ),
    ].join("\n"),
});

const happened = operation.read("reviews.happened", {
  summary: "All that happened in the time of a review, day by day, nothing left out",
  input: z.object(one),
  output: happenedDigest,
  handle: async ({ id }, context) => {
    const all = await happenedIn(context, await context.records.get(reviewKind, id));
    return digestOf(all, all.length);
  },
  present: ({ days, total }) =>
    [
      ...days.flatMap(({ day: on, items }) => items.map((item) => `${on}  ${sayHappened(item.kind)}: ${item.title}`)),
      `${total} in all`,
    ].join("\n"),
});

const mustBeOpen = <T extends Review>(it: T): T => (it.status === "done" ? refuse(reviewRefusals.reviewDone) : it);

const answer = operation.write("reviews.answer", {
  summary: "Keep what you wrote, the step you are at and the time used",
  input: z.object({
    ...editFields,
    answers: answers.optional(),
    step: review.shape.step.optional(),
    secondsSpent: review.shape.secondsSpent.optional(),
  }),
  output: review,
  refusals: [reviewRefusals.reviewDone, reviewRefusals.unknownQuestion],
  handle: async ({ id, revision, answers: given = {}, step, secondsSpent = 0 }, { records }) => {
    const before = mustBeOpen(await records.get(reviewKind, id));
    checkQuestions(before.cadence, given);
    const kept = {
      answers: merged(before.answers, given),
      step: step ?? before.step,
      secondsSpent: Math.max(before.secondsSpent, secondsSpent),
    };
    return records.update(reviewKind, before, kept, revision);
  },
  present: (it) => `Kept: ${sayReview(it)}`,
});

const finish = operation.write("reviews.finish", {
  summary: "Finish a review; what was left out stays left out",
  input: z.object({ ...one, secondsSpent: review.shape.secondsSpent.optional() }),
  output: review,
  refusals: [reviewRefusals.reviewDone],
  handle: async ({ id, secondsSpent = 0 }, { records, now }) => {
    const before = mustBeOpen(await records.get(reviewKind, id));
    return records.update(reviewKind, before, {
      status: "done",
      finishedAt: now,
      secondsSpent: Math.max(before.secondsSpent, secondsSpent),
    });
  },
  present: (it) => `Finished after ${sayMinutesSpent(it.secondsSpent)}: ${sayReview(it)}`,
});

const reopen = operation.write("reviews.reopen", {
  summary: "Open a finished review again",
  input: z.object(one),
  output: review,
  refusals: [reviewRefusals.reviewOpen],
  handle: async ({ id }, { records }) => {
    const before = await records.get(reviewKind, id);
    if (before.status !== "done") refuse(reviewRefusals.reviewOpen);
    return records.update(reviewKind, before, { status: "open", finishedAt: null });
  },
  present: (it) => `Open again: ${sayReview(it)}`,
});

const update = operation.write("reviews.update", {
  summary: "Change the answers of a review, also of a finished one, or who may see it",
  input: z.object({ ...editFields, answers: answers.optional(), ...recordChoices }),
  output: review,
  refusals: [reviewRefusals.unknownQuestion],
  handle: async ({ id, revision, answers: given, ...patch }, { records }) => {
    const before = await records.get(reviewKind, id);
    checkQuestions(before.cadence, given ?? {});
    return records.update(reviewKind, before, { ...patch, ...(given && { answers: merged(before.answers, given) }) }, revision);
  },
  present: (it) => `Saved: ${sayReview(it)}`,
});

const remove = removal("reviews.remove", reviewKind, {
  summary: "Move a review to the bin; what it wrote into other rooms stays there",
  said: "The review is in the bin.",
});

const exportOne = operation.read("reviews.export", {
  summary: "A review as a Markdown file",
  input: z.object({
    ...one,
    sensitive: z.boolean().default(false).describe("Also goals and records that are marked as employer-sensitive."),
  }),
  output: z.object({
    name: z.string().describe("Name for the file."),
    text: z.string().describe("The review as Markdown."),
    heldBack: z.number().int().describe("Employer-sensitive goals and records that are not in it."),
  }),
  handle: async ({ id, sensitive }, context) => {
    const it = await context.records.get(reviewKind, id);
    const opening = await openingOf(context, it);
    const goalRef = ({ id: of, title }: { id: string; title: string }): RecordRef => ({ kind: "goal", id: of, label: title });
    const isHeldBack = sensitive
      ? () => false
      : await sensitiveAmong(context, [...opening.goals.map(goalRef), ...opening.entries.flatMap(({ record }) => record ?? [])]);
    const told = {
      ...opening,
      goals: opening.goals.filter((goal) => !isHeldBack(goalRef(goal))),
      entries: opening.entries.filter(({ record }) => record === null || !isHeldBack(record)),
    };
    const heldBack = opening.goals.length + opening.entries.length - told.goals.length - told.entries.length;
    return { name: `review-${it.cadence}-${it.from}.md`, text: reviewToMarkdown(told), heldBack };
  },
  present: ({ text }) => text,
});

/** Which of the records that a review names are marked as employer-sensitive today, those in the bin included. */
const sensitiveAmong = async ({ app, records }: Context, refs: readonly RecordRef[]) => {
  const marked = await Promise.all(
    refs.map(async ({ kind, id }) => {
      const known = app.kinds.get(kind);
      const found = known && (await records.anyOf(known, id));
      return found?.record.employerSensitive ? [`${kind} ${id}`] : [];
    }),
  );
  const keys = new Set(marked.flat());
  return ({ kind, id }: Pick<RecordRef, "kind" | "id">): boolean => keys.has(`${kind} ${id}`);
};

const standing = z.object({ ...rhythmFields, periods: z.array(periodLine).describe("Week, month, quarter and year.") });

const sayPeriodLine = (it: PeriodLine): string =>
  `${sayCadence(it.cadence).padEnd(10)} ${it.title}  [${it.state}${it.state === "later" ? `, from ${it.due}` : ""}]  ${it.done} of ${it.of} held`;

const rhythm = operation.read("reviews.rhythm", {
  summary: "Which reviews are due, begun or done, and on which day of the week you review",
  output: standing,
  handle: async (_, context) => {
    const { rhythm: mine, periods } = await rhythmStateOf(context);
    return { reviewDay: mine.reviewDay, cadences: mine.cadences, periods };
  },
  present: ({ periods }) => periods.map(sayPeriodLine).join("\n"),
});

const saveRhythm = operation.write("reviews.setRhythm", {
  summary: "Choose the day of the week on which you review, and which reviews Today reminds you of",
  input: z.object(rhythmFields).partial(),
  output: z.object(rhythmFields),
  positional: ["reviewDay"],
  handle: async (patch, { records }) => {
    const { reviewDay, cadences } = await setRhythm(records, patch);
    return { reviewDay, cadences };
  },
  present: ({ cadences }) => `Saved. Today reminds you of: ${cadences.join(", ") || "none"}.`,
});

export const course = {
  list,
  start,
  get,
  happened,
  answer,
  finish,
  reopen,
  update,
  remove,
  export: exportOne,
  rhythm,
  setRhythm: saveRhythm,
};
