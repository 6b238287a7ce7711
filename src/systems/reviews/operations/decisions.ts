// The decision journal: options, an expectation with its probability, the outcome later, and how good the percentages are.

import { z } from "zod";
import { blankOf } from "../../../core/blank.ts";
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { fileInput, textOf } from "../../../core/file-input.ts";
import { editFields, recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { reviewRefusals } from "../refusals.ts";
import { calibrationOf } from "../rules/calibration.ts";
import { checkOption, checkStatement, lineOf, restatedBy, sayExpectation, statusOf } from "../rules/decisions.ts";
import { decisionsOfMarkdown, decisionsToMarkdown, decisionToMarkdown, sameDecision } from "../rules/decisions-markdown.ts";
import {
  calibration,
  type Decision,
  type DecisionLine,
  decision,
  decisionFields,
  decisionLine,
  importedDecision,
  outcome,
} from "../schema/decision.ts";
import { decisionKind, decisionList, decisionsOf } from "../store.ts";

const one = { id: decision.shape.id };
const fields = z.object(decisionFields).partial().shape;

const sayLine = ({ decision: it, status, due }: DecisionLine): string =>
  `${it.id}  ${it.title}  [${status}${due ? `, look again ${sayDay(due)}` : ""}${it.happened ? `: ${it.happened}` : ""}]`;

const sayWhole = (line: DecisionLine): string => `${sayLine(line)}\n\n${decisionToMarkdown(line.decision)}`;

const list = listVerb("decisions", {
  kind: decisionKind,
  one: "decision",
  many: "decisions",
  summary: "Your decisions: those to decide, those whose outcome is awaited, those resolved",
  listing: decisionList,
  item: decisionLine,
  items: (rows) => rows.map(lineOf),
  empty: 'No decisions yet. Begin with: cairn decisions add "Take the team lead role or wait"',
  line: sayLine,
});

const get = operation.read("decisions.get", {
  summary: "One decision with its options, expectation and outcome",
  input: z.object(one),
  output: decisionLine,
  handle: async ({ id }, { records }) => lineOf(await records.get(decisionKind, id)),
  present: sayWhole,
});

const add = operation.write("decisions.add", {
  summary: "Write down a decision: between what, what you expect, and how sure you are",
  input: z.object({ ...fields, title: decisionFields.title, ...recordChoices }),
  output: decisionLine,
  refusals: [reviewRefusals.notAnOption, refusals.dayInFuture],
  positional: ["title"],
  handle: async (asked, { records, today }) => {
    checkOption(asked.chosen, asked.options ?? []);
    notToCome(asked.decidedOn, today);
    const stated = asked.decidedOn ? (asked.probability ?? null) : null;
    return lineOf(await records.create(decisionKind, { ...blankOf(decision), ...asked, stated }));
  },
  present: (line) => `Written down: ${sayLine(line)}`,
});

const update = operation.write("decisions.update", {
  summary: "Change a decision; what was chosen and expected stands once its outcome is known",
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
  refusals: [reviewRefusals.notAnOption, refusals.dayInFuture, reviewRefusals.outcomeKnown],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    const before = await records.get(decisionKind, id);
    checkStatement(before, patch);
    if (patch.chosen !== undefined || patch.options !== undefined)
      checkOption(patch.chosen === undefined ? before.chosen : patch.chosen, patch.options ?? before.options);
    notToCome(patch.decidedOn, today);
    notToCome(patch.resolvedOn, today);
    return lineOf(await records.update(decisionKind, before, { ...patch, ...restatedBy(before, patch, today) }, revision));
  },
  present: (line) => `Saved: ${sayLine(line)}`,
});

const decide = operation.write("decisions.decide", {
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
  refusals: [reviewRefusals.notAnOption, refusals.dayInFuture, reviewRefusals.outcomeKnown],
  positional: ["id", "chosen"],
  handle: async ({ id, day, ...said }, { records, today }) => {
    const before = await records.get(decisionKind, id);
    if (statusOf(before) === "resolved") refuse(reviewRefusals.outcomeKnown, { title: before.title });
    checkOption(said.chosen, before.options);
    notToCome(day, today);
    const patch = { ...said, decidedOn: day ?? today, letGoOn: null };
    return lineOf(await records.update(decisionKind, before, { ...patch, ...restatedBy(before, patch, today, true) }));
  },
  present: (line) => `Decided: ${sayLine(line)}`,
});

const mustBeDecided = (it: Owned<Decision>): Owned<Decision> =>
  it.decidedOn === null ? refuse(reviewRefusals.notDecided, { title: it.title }) : it;

const resolve = operation.write("decisions.resolve", {
  summary: "Say whether what you expected came true, what came, and what you learned",
  input: z.object({
    ...one,
    happened: outcome,
    whatCame: decision.shape.whatCame.optional(),
    lesson: decision.shape.lesson.optional(),
    day: decision.shape.resolvedOn.optional().describe("When it was known; today unless said."),
  }),
  output: decisionLine,
  refusals: [reviewRefusals.notDecided, refusals.dayInFuture],
  positional: ["id", "happened"],
  handle: async ({ id, day, ...patch }, { records, today }) => {
    const before = mustBeDecided(await records.get(decisionKind, id));
    notToCome(day, today);
    return lineOf(await records.update(decisionKind, before, { ...patch, resolvedOn: day ?? today }));
  },
  present: ({ decision: it }) => `Resolved: ${it.title}. ${sayExpectation(it) ?? ""} It came true: ${it.happened}.`,
});

const reopen = operation.write("decisions.reopen", {
  summary: "Take the outcome of a decision back, or take up again one that was let go",
  input: z.object(one),
  output: decisionLine,
  refusals: [reviewRefusals.notResolved],
  handle: async ({ id }, { records }) => {
    const before = await records.get(decisionKind, id);
    const status = statusOf(before);
    if (status !== "resolved" && status !== "let-go") refuse(reviewRefusals.notResolved, { title: before.title });
    return lineOf(await records.update(decisionKind, before, { happened: null, resolvedOn: null, letGoOn: null }));
  },
  present: (line) => `Open again: ${sayLine(line)}`,
});

const letGo = operation.write("decisions.letGo", {
  summary: "Let a decision go without an outcome: it is kept, asks for nothing any more, and is not counted in the calibration",
  input: z.object(one),
  output: decisionLine,
  refusals: [reviewRefusals.outcomeKnown],
  handle: async ({ id }, { records, today }) => {
    const before = await records.get(decisionKind, id);
    if (statusOf(before) === "resolved") refuse(reviewRefusals.outcomeKnown, { title: before.title });
    return lineOf(await records.update(decisionKind, before, { letGoOn: before.letGoOn ?? today }));
  },
  present: (line) => `Let go, and kept: ${sayLine(line)}`,
});

const remove = removal("decisions.remove", decisionKind, {
  summary: "Move a decision to the bin",
});

const readCalibration = async ({ records }: Context) => calibrationOf(await decisionsOf(records));

const calibrate = operation.read("decisions.calibration", {
  summary: "How good your percentages are: of what you called so likely, how much came true",
  output: calibration,
  handle: (_, context) => readCalibration(context),
  present: ({ said, figures, bins }) => [said, ...(figures ? [figures] : []), ...bins.map((bin) => `  ${bin.said}`)].join("\n"),
});

const exportAll = operation.read("decisions.export", {
  summary: "Your decisions as one Markdown file, which `decisions import` reads back",
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

const importFile = operation.write("decisions.import", {
  summary: "Read decisions back from the Markdown file that they were saved as",
  input: z.object({
    file: fileInput("A file of decisions as `decisions export` writes it."),
    preview: z.boolean().default(false).describe("Only show what would be added; nothing is written."),
  }),
  output: z.object({ decisions: z.array(importedDecision), added: z.number().int(), known: z.number().int() }),
  refusals: [reviewRefusals.noDecisions, reviewRefusals.unclearDecision],
  positional: ["file"],
  previews: ({ preview }) => preview,
  handle: async ({ file }, { records, today }) => {
    const read = decisionsOfMarkdown(file.name, textOf(file), today);
    const standing = await decisionsOf(records);
    const found = read.map((kept) => ({ kept, known: standing.some((it) => sameDecision(it, kept)) }));
    for (const { kept, known } of found) if (!known) await records.create(decisionKind, { ...kept, records: [] });
    const added = found.filter(({ known }) => !known).length;
    const lines = found.map(({ kept: { title, decidedOn }, known }) => ({ title, decidedOn, known }));
    return { decisions: lines, added, known: found.length - added };
  },
  present: ({ decisions: lines, added, known }) =>
    [
      `${sayCount(added, "new decision")}; ${known} were there already.`,
      ...lines.map((it) => `${it.known ? "there already" : "new"}: ${it.title}`),
    ].join("\n"),
});

export const decisions = {
  list,
  get,
  add,
  update,
  decide,
  resolve,
  reopen,
  letGo,
  remove,
  calibration: calibrate,
  export: exportAll,
  import: importFile,
};
