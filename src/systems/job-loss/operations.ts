// Job-loss mode: begun, filled in step by step, seen with its runway, dates and first days, and ended.

import { z } from "zod";
import { blankOf } from "../../core/blank.ts";
import { type Day, sayDay } from "../../core/day.ts";
import { notToCome } from "../../core/day-to-come.ts";
import { page, pageInput, pageOf } from "../../core/page.ts";
import { editFields, recordChoices } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { removal } from "../../operations/removal.ts";
import { viewJobLoss } from "./readers.ts";
import { jobLossRefusals } from "./refusals.ts";
import { stepKeys, usualRhythm } from "./rules/first-week.ts";
import { dateStep, endedStep, keptDates } from "./rules/kept-dates.ts";
import { endedByItself, isActive } from "./rules/mode.ts";
import { sayWhetherActive } from "./rules/say-mode.ts";
import {
  type JobLoss,
  type JobLossView,
  jobLossFields,
  jobLossId,
  jobLossLine,
  jobLoss as jobLossShape,
  jobLossView,
} from "./schema.ts";
import { activeJobLoss, jobLossKind, readJobLosses } from "./store.ts";

const optional = z.object(jobLossFields).partial();

type Told = Partial<Pick<JobLoss, "day" | "lastDay" | "paidUntil" | "benefitFrom" | "benefitUntil" | "costsLow" | "costsHigh">>;

const mustFollow = (
  earlier: Day | null | undefined,
  later: Day | null | undefined,
  names: { earlier: string; later: string },
) => {
  if (earlier && later && later < earlier) refuse(jobLossRefusals.datesTurned, names);
};

const mustMakeSense = ({ benefitFrom, benefitUntil, costsLow, costsHigh }: Told): void => {
  mustFollow(benefitFrom, benefitUntil, { earlier: "the benefit", later: "The benefit" });
  if (typeof costsLow === "number" && typeof costsHigh === "number" && costsHigh < costsLow) refuse(jobLossRefusals.costsTurned);
};

/** Checked where it is said, so that an old record whose day has passed can still be changed. */
const mustEndLater = (endsOn: Day | null | undefined, after: Day): void => {
  if (endsOn && endsOn <= after) refuse(jobLossRefusals.endsTooEarly, { endsOn: sayDay(endsOn), after: sayDay(after) });
};

const figureNames = ["savings", "severance", "costsLow", "costsHigh", "benefit"] as const;

const presentJobLoss = ({ jobLoss, said, slips, runway, dates, firstWeek }: JobLossView): string =>
  [
    `${jobLoss.id}  ${said}`,
    ...slips.map((one) => `Look again: ${one}`),
    runway.said,
    ...runway.assumes.map((line) => `  ${line}`),
    "",
    ...dates.map(({ day, title, ask }) => `${sayDay(day)}  ${title}. ${ask}`),
    "",
    ...firstWeek.map(({ key, day, title, doneOn }) => `${doneOn ? "●" : "○"} day ${day}  ${title}  (${key})`),
  ].join("\n");

const show = operation.read("jobLoss.show", {
  summary: "Job-loss mode as it stands: runway, dates, the first seven days, messages and the day's rhythm",
  output: z.object({ view: jobLossView.nullable().describe("Null while the mode is off.") }),
  handle: async (_, context) => {
    const active = await activeJobLoss(context.records, context.today);
    return { view: active ? await viewJobLoss(context, active) : null };
  },
  present: ({ view }) => (view ? presentJobLoss(view) : "Job-loss mode is off. Begin with: cairn job-loss start"),
});

const list = operation.read("jobLoss.list", {
  summary: "Jobs that ended and the time after them, the latest first",
  input: z.object(pageInput),
  output: pageOf(jobLossLine),
  handle: async (asked, { records, today }) => {
    const shown = await readJobLosses(records, { page: asked });
    return page(
      shown.map((one) => ({ ...one, active: isActive(one, today), standing: sayWhetherActive(one, today) })),
      await records.count(jobLossKind),
      asked,
    );
  },
  present: ({ items }) =>
    items.length === 0
      ? "None."
      : items.map((one) => `${one.id}  ${sayDay(one.day)}  ${jobLossKind.title(one)}: ${one.standing}`).join("\n"),
});

const get = operation.read("jobLoss.get", {
  summary: "The time after one lost job",
  input: z.object({ id: jobLossId }),
  output: jobLossView,
  handle: async ({ id }, context) => viewJobLoss(context, await context.records.get(jobLossKind, id)),
  present: presentJobLoss,
});

const start = operation.write("jobLoss.start", {
  summary: "Begin job-loss mode: Today turns to what matters now; everything can be filled in later",
  input: z.object({
    ...optional.shape,
    day: jobLossFields.day.optional().describe("The day on which you heard that the job ends; today unless said."),
    ...recordChoices,
  }),
  output: jobLossView,
  refusals: [
    jobLossRefusals.jobLossActive,
    refusals.dayInFuture,
    jobLossRefusals.datesTurned,
    jobLossRefusals.costsTurned,
    jobLossRefusals.endsTooEarly,
  ],
  handle: async ({ day, ...given }, context) => {
    const { records, today } = context;
    const standing = await activeJobLoss(records, today);
    if (standing) refuse(jobLossRefusals.jobLossActive, { day: sayDay(standing.day), id: standing.id });
    notToCome(day, today);
    mustMakeSense(given);
    mustEndLater(given.endsOn, today);
    const made = await records.create(jobLossKind, { ...blank, ...given, day: day ?? today, figuresOf: today });
    return viewJobLoss(context, made);
  },
  present: (view) => `Job-loss mode stands. Nothing has to be decided today.\n${presentJobLoss(view)}`,
});

const blank = { ...blankOf(jobLossShape), currency: "EUR", rhythm: [...usualRhythm] };

const update = operation.write("jobLoss.update", {
  summary: "Fill in or correct dates, figures and rhythm",
  input: z.object({ ...editFields, ...optional.shape, ...recordChoices }),
  output: jobLossView,
  refusals: [refusals.dayInFuture, jobLossRefusals.datesTurned, jobLossRefusals.costsTurned, jobLossRefusals.endsTooEarly],
  handle: async ({ id, revision, ...patch }, context) => {
    const before = await context.records.get(jobLossKind, id);
    notToCome(patch.day, context.today);
    mustMakeSense({ ...before, ...patch });
    if (patch.endsOn !== before.endsOn) mustEndLater(patch.endsOn, patch.day ?? before.day);
    const told = figureNames.some((name) => patch[name] !== undefined && patch[name] !== before[name]);
    const given = told ? { ...patch, figuresOf: context.today } : patch;
    return viewJobLoss(context, await context.records.update(jobLossKind, before, given, revision));
  },
  present: (view) => `Saved.\n${presentJobLoss(view)}`,
});

const check = operation.write("jobLoss.check", {
  summary: "Tick a step of the first seven days, or a date that you looked after",
  input: z.object({
    id: jobLossId,
    step: z.string().min(1).max(300).describe("The step's key, as the first seven days show it; for a date: date:KEY."),
    done: z.boolean().default(true).describe("False takes the tick back."),
  }),
  output: jobLossView,
  refusals: [jobLossRefusals.unknownStep],
  positional: ["id", "step"],
  handle: async ({ id, step, done }, context) => {
    const before = await context.records.get(jobLossKind, id);
    const ended = endedByItself(before, context.today);
    const known = [
      ...stepKeys,
      figuresStep,
      ...keptDates(before).map(({ key }) => dateStep(key)),
      ...(ended ? [endedStep(ended)] : []),
    ];
    if (!known.includes(step)) refuse(jobLossRefusals.unknownStep, { step });
    return viewJobLoss(context, await context.records.update(jobLossKind, before, ticked(before, step, done, context.today)));
  },
  present: (view) => presentJobLoss(view),
});

/** Looking at the figures again and finding that they hold. */
export const figuresStep = "figures";

const ticked = (before: JobLoss, step: string, done: boolean, today: Day): Partial<Pick<JobLoss, "checked" | "figuresOf">> => {
  if (step === figuresStep) return { figuresOf: today };
  const others = before.checked.filter(({ key }) => key !== step);
  return { checked: done ? [...others, { key: step, day: today }] : others };
};

const end = operation.write("jobLoss.end", {
  summary: "Leave job-loss mode: Today is ordered as usual again, and everything stays",
  input: z.object({ id: jobLossId.optional().describe("The job loss; the one whose mode stands unless said.") }),
  output: jobLossView,
  refusals: [jobLossRefusals.jobLossEnded, jobLossRefusals.noJobLoss],
  handle: async ({ id }, context) => {
    const standing = await activeJobLoss(context.records, context.today);
    const before = id === undefined ? standing : await context.records.get(jobLossKind, id);
    if (!before) return refuse(jobLossRefusals.noJobLoss);
    checkStatement(before, context);
    return viewJobLoss(
      context,
      await context.records.update(jobLossKind, before, { endedOn: context.today, endedBecause: "by-hand" }),
    );
  },
  present: ({ said }) => said,
});

const checkStatement = (jobLoss: Owned<JobLoss>, { today }: Context): void => {
  if (isActive(jobLoss, today)) return;
  refuse(jobLossRefusals.jobLossEnded, { day: sayDay(jobLoss.endedOn ?? jobLoss.endsOn ?? today) });
};

const resume = operation.write("jobLoss.resume", {
  summary: "Take job-loss mode up again after it ended",
  input: z.object({ id: jobLossId }),
  output: jobLossView,
  refusals: [jobLossRefusals.jobLossNotEnded, jobLossRefusals.jobLossActive],
  handle: async ({ id }, context) => {
    const { records, today } = context;
    const before = await records.get(jobLossKind, id);
    const standing = await activeJobLoss(records, today);
    if (standing?.id === id) refuse(jobLossRefusals.jobLossNotEnded);
    if (standing) refuse(jobLossRefusals.jobLossActive, { day: sayDay(standing.day), id: standing.id });
    const endsOn = before.endsOn !== null && before.endsOn <= today ? null : before.endsOn;
    return viewJobLoss(context, await records.update(jobLossKind, before, { endedOn: null, endedBecause: null, endsOn }));
  },
  present: ({ said }) => said,
});

const remove = removal("jobLoss.remove", jobLossKind, {
  summary: "Move the record of a lost job to the bin",
  said: "It is in the bin.",
});

export const jobLoss = { show, list, get, start, update, check, end, resume, remove };
