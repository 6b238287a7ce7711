// The decision journal: options, an expectation with its probability, the outcome later, and how good the percentages are.
import { z } from "zod";
import type { Context } from "../../../core/context.ts";
import { sayDay } from "../../../core/day.ts";
import { operation } from "../../../core/operation.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { reviewRefusals } from "../refusals.ts";
import { calibrationOf } from "../rules/calibration.ts";
import { lineOf, mustBeOption, mustHaveCome, sayExpectation, statusOf } from "../rules/decisions.ts";
import { decisionsToMarkdown } from "../rules/decisions-markdown.ts";
import {
  calibration,
  type Decision,
  type DecisionLine,
  decision,
  decisionFields,
  decisionLine,
  decisionStatus,
  outcome,
} from "../schema/decision.ts";
import { decisionKind, decisionsOf } from "../store.ts";

const one = { id: decision.shape.id };
const fields = z.object(decisionFields).partial().shape;

const sayLine = ({ decision: it, status, due }: DecisionLine): string =>
  `${it.id}  ${it.title}  [${status}${due ? `, look again ${sayDay(due)}` : ""}${it.happened ? `: ${it.happened}` : ""}]`;

const sayWhole = (line: DecisionLine): string => `${sayLine(line)}\n\n${decisionsToMarkdown([line.decision])}`;

const list = operation("decisions.list", {
  kind: "read",
  summary: "Your decisions: those to decide, those whose outcome is awaited, those resolved",
  input: z.object({ status: decisionStatus.optional(), ...pageInput }),
  output: pageOf(decisionLine),
  handle: async ({ status, ...asked }, { records }) => {
    const found = (await decisionsOf(records)).map(lineOf).filter((line) => !status || line.status === status);
    return page(found.slice(asked.offset, asked.offset + asked.limit), found.length, asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? 'No decisions yet. Begin with: cairn decisions add "Take the team lead role or wait"'
      : items.map(sayLine).join("\n"),
});

const get = operation("decisions.get", {
  kind: "read",
  summary: "One decision with its options, expectation and outcome",
  input: z.object(one),
  output: decisionLine,
  positional: ["id"],
  handle: async ({ id }, { records }) => lineOf(await records.get(decisionKind, id)),
  present: sayWhole,
});

const nothingYet = {
  context: null,
  options: [],
  chosen: null,
  decidedOn: null,
  expectation: null,
  probability: null,
  resolvesBy: null,
  reviewOn: null,
  feelings: null,
  records: [],
  happened: null,
  resolvedOn: null,
  whatCame: null,
  lesson: null,
};

const add = operation("decisions.add", {
  kind: "write",
  summary: "Write down a decision: between what, what you expect, and how sure you are",
  input: z.object({ ...fields, title: decisionFields.title, ...recordChoices }),
  output: decisionLine,
  refusals: [reviewRefusals.notAnOption, reviewRefusals.notYet],
  positional: ["title"],
  handle: async (asked, { records, today }) => {
    mustBeOption(asked.chosen, asked.options ?? []);
    mustHaveCome(asked.decidedOn, today);
    return lineOf(await records.create(decisionKind, { ...nothingYet, ...asked }));
  },
  present: (line) => `Written down: ${sayLine(line)}`,
});

const update = operation("decisions.update", {
  kind: "write",
  summary: "Change a decision",
  input: z.object({
    ...editFields,
    ...fields,
    happened: outcome.nullable().optional(),
    resolvedOn: decision.shape.resolvedOn.optional(),
    whatCame: decision.shape.whatCame.optional(),
    lesson: decision.shape.lesson.optional(),
    ...recordChoices,
  }),
  output: decisionLine,
  refusals: [reviewRefusals.notAnOption, reviewRefusals.notYet],
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    const before = await records.get(decisionKind, id);
    if (patch.chosen !== undefined || patch.options !== undefined)
      mustBeOption(patch.chosen === undefined ? before.chosen : patch.chosen, patch.options ?? before.options);
    mustHaveCome(patch.decidedOn, today);
    mustHaveCome(patch.resolvedOn, today);
    return lineOf(await records.update(decisionKind, before, patch, revision));
  },
  present: (line) => `Saved: ${sayLine(line)}`,
});

const decide = operation("decisions.decide", {
  kind: "write",
  summary: "Say what you chose, what you expect of it, and how likely you hold that to be",
  input: z.object({
    ...one,
    chosen: z.string().min(1).max(200).describe("The option that you took."),
    expectation: decisionFields.expectation.optional(),
    probability: decisionFields.probability.optional(),
    resolvesBy: decisionFields.resolvesBy.optional(),
    reviewOn: decisionFields.reviewOn.optional(),
    feelings: decisionFields.feelings.optional(),
    day: decisionFields.decidedOn.optional().describe("When you decided; today unless said."),
  }),
  output: decisionLine,
  refusals: [reviewRefusals.notAnOption, reviewRefusals.notYet],
  positional: ["id", "chosen"],
  handle: async ({ id, day, ...patch }, { records, today }) => {
    const before = await records.get(decisionKind, id);
    mustBeOption(patch.chosen, before.options);
    mustHaveCome(day, today);
    return lineOf(await records.update(decisionKind, before, { ...patch, decidedOn: day ?? today }));
  },
  present: (line) => `Decided: ${sayLine(line)}`,
});

const mustBeDecided = (it: Owned<Decision>): Owned<Decision> =>
  it.decidedOn === null ? refuse(reviewRefusals.undecided, { title: it.title }) : it;

const resolve = operation("decisions.resolve", {
  kind: "write",
  summary: "Say whether what you expected came true, what came, and what you learned",
  input: z.object({
    ...one,
    happened: outcome,
    whatCame: decision.shape.whatCame.optional(),
    lesson: decision.shape.lesson.optional(),
    day: decision.shape.resolvedOn.optional().describe("When it was known; today unless said."),
  }),
  output: decisionLine,
  refusals: [reviewRefusals.undecided, reviewRefusals.notYet],
  positional: ["id", "happened"],
  handle: async ({ id, day, ...patch }, { records, today }) => {
    const before = mustBeDecided(await records.get(decisionKind, id));
    mustHaveCome(day, today);
    return lineOf(await records.update(decisionKind, before, { ...patch, resolvedOn: day ?? today }));
  },
  present: ({ decision: it }) => `Resolved: ${it.title}. ${sayExpectation(it) ?? ""} It came true: ${it.happened}.`,
});

const reopen = operation("decisions.reopen", {
  kind: "write",
  summary: "Take the outcome of a decision back",
  input: z.object(one),
  output: decisionLine,
  refusals: [reviewRefusals.notResolved],
  positional: ["id"],
  handle: async ({ id }, { records }) => {
    const before = await records.get(decisionKind, id);
    if (statusOf(before) !== "resolved") refuse(reviewRefusals.notResolved, { title: before.title });
    return lineOf(await records.update(decisionKind, before, { happened: null, resolvedOn: null }));
  },
  present: (line) => `Its outcome is open again: ${sayLine(line)}`,
});

const remove = operation("decisions.remove", {
  kind: "write",
  summary: "Move a decision to the bin",
  input: z.object(one),
  output: z.object({ id: z.string(), title: z.string() }),
  positional: ["id"],
  handle: async ({ id }, { records }) => {
    const before = await records.get(decisionKind, id);
    await records.remove(decisionKind, before);
    return { id, title: before.title };
  },
  present: ({ title }) => `“${title}” is in the bin.`,
});

const readCalibration = async ({ records }: Context) => calibrationOf(await decisionsOf(records));

const calibrate = operation("decisions.calibration", {
  kind: "read",
  summary: "How good your percentages are: of what you called so likely, how much came true",
  input: z.object({}),
  output: calibration,
  handle: (_, context) => readCalibration(context),
  present: ({ said, bins }) => [said, ...bins.map((bin) => `  ${bin.said}`)].join("\n"),
});

const exportAll = operation("decisions.export", {
  kind: "read",
  summary: "Your decisions as one Markdown file",
  input: z.object({
    sensitive: z.boolean().default(false).describe("Also decisions that are marked as employer-sensitive."),
  }),
  output: z.object({
    name: z.string().describe("Name for the file."),
    text: z.string().describe("The decisions as Markdown."),
    heldBack: z.number().int().describe("Employer-sensitive decisions that are not in it."),
  }),
  handle: async ({ sensitive }, { records }) => {
    const all = await decisionsOf(records);
    const open = sensitive ? all : all.filter((it) => !it.employerSensitive);
    return { name: "decisions.md", text: decisionsToMarkdown(open), heldBack: all.length - open.length };
  },
  present: ({ text }) => text,
});

export const decisions = {
  list,
  get,
  add,
  update,
  decide,
  resolve,
  reopen,
  remove,
  calibration: calibrate,
  export: exportAll,
};
