// Reviews at work: what is expected, what proves it, the packet that goes out, the case, and what was promised.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { fileOutput } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { newId } from "../../../core/new-id.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { readProfile } from "../../../platform/index.ts";
import { sheetFormats, writeSheet } from "../../resume/index.ts";
import { basisOf, readEvidence } from "../evidence.ts";
import { performanceRefusals } from "../refusals.ts";
import { readExpectations, setLines, sets } from "../rules/expectations.ts";
import { packetOf } from "../rules/packet.ts";
import {
  evidenceTable,
  type PerformanceLine,
  type PerformanceReview,
  performanceFields,
  performanceLine,
  performanceReview,
} from "../schema.ts";
import { performanceKind, performanceList } from "../store.ts";

const noun = { kind: performanceKind, one: "review at work", many: "reviews at work" };

const sayTime = ({ begins, ends, talkOn }: Pick<PerformanceReview, "begins" | "ends" | "talkOn">): string =>
  `${sayDay(begins)} to ${sayDay(ends)}${talkOn ? `, talk on ${sayDay(talkOn)}` : ""}`;

const asLine = ({ id: of, title, begins, ends, talkOn }: PerformanceReview): PerformanceLine => ({
  id: of,
  title,
  begins,
  ends,
  talkOn,
  said: sayTime({ begins, ends, talkOn }),
});

const present = (one: PerformanceReview): string =>
  [
    `${one.title}: ${sayTime(one)}`,
    ...one.expectations.map(({ text, level, id: of }) => `${level === "next" ? "next" : "now "}  ${text}  [${of}]`),
    one.ask && `You ask for: ${one.ask}`,
    ...one.promised.map(
      ({ what, due, kept }) =>
        `Promised: ${what}${due ? `, by ${sayDay(due)}` : ""}${kept === null ? "" : kept ? " (kept)" : " (not kept)"}`,
    ),
  ]
    .filter(Boolean)
    .join("\n");

const list = listVerb("performance", {
  ...noun,
  summary: "Your reviews at work, the latest first",
  listing: performanceList,
  item: performanceLine,
  items: (rows: readonly Owned<PerformanceReview>[]) => rows.map(asLine),
  empty: 'No review yet. Begin with: cairn performance add "Yearly review 2026" --begins 2026-01-01 --ends 2026-12-31',
  line: (one) => `${one.id}  ${one.title}: ${one.said}`,
});

const criteria = z
  .string()
  .max(20_000)
  .describe("What is expected, one a line, in the employer's words; those of the next role below a line “Next level:”.");

const verbs = recordVerbs("performance", {
  ...noun,
  fields: performanceFields,
  adding: {
    criteria: criteria.optional(),
    set: z
      .enum(sets)
      .optional()
      .describe("What to begin with where you were given no criteria: general, care, trade (building and repair) or lead."),
    objections: performanceFields.objections.default([]),
    promised: performanceFields.promised.default([]),
  },
  positional: ["title"],
  output: performanceReview,
  refusals: [performanceRefusals.endsBefore],
  summaries: {
    add: "Begin a review at work: its time and what is expected",
    update: "Change a review at work: its days, your case, what was said and promised",
  },
  present,
  check: (given, before) => {
    const {
      criteria: lines,
      set,
      ...patch
    } = given as Patch<PerformanceReview> & { criteria?: string; set?: (typeof sets)[number] };
    const from = patch.begins ?? before?.begins ?? "";
    const to = patch.ends ?? before?.ends ?? "";
    if (to < from) refuse(performanceRefusals.endsBefore, { from: sayDay(from), to: sayDay(to) });
    if (before) return patch;
    const said = lines?.trim() ? lines : set ? setLines[set].join("\n") : "";
    return { ...patch, expectations: readExpectations(said, [], newId), basis: [] };
  },
});

const expectLines = operation.write("performance.expect", {
  summary: "Say what is expected, one a line; lines that stay keep their proof",
  input: z.object({ id: id("The review."), criteria }),
  output: performanceReview,
  positional: ["id", "criteria"],
  handle: async ({ id: of, criteria: lines }, context) => {
    const before = await context.records.get(performanceKind, of);
    const expectations = readExpectations(lines, before.expectations, newId);
    const basis = await basisOf(context, expectations, before.basis);
    return context.records.update(performanceKind, before, { expectations, basis });
  },
  present,
});

const evidence = operation.read("performance.evidence", {
  summary: "What proves each expectation, from confirmed wins, praise and reached goals, with empty cells and empty months",
  input: z.object({ id: id("The review.") }),
  output: evidenceTable,
  positional: ["id"],
  handle: async ({ id: of }, context) => readEvidence(context, await context.records.get(performanceKind, of)),
  present: ({ expectations, rest, said }) =>
    [
      ...said,
      ...expectations.flatMap(({ text, level, proof }) => [
        `${text}${level === "next" ? " (next level)" : ""}`,
        ...(proof.length > 0 ? proof.map(({ title, day, why }) => `  ${sayDay(day)}  ${title}  (${why})`) : ["  nothing yet"]),
      ]),
      ...(rest.length > 0 ? ["Beside them:", ...rest.map(({ title, day }) => `  ${sayDay(day)}  ${title}`)] : []),
    ].join("\n"),
});

const choose = operation.write("performance.choose", {
  summary: "Choose a win, praise or reached goal as proof of an expectation, or leave it out",
  input: z.object({
    id: id("The review."),
    expectation: z.string().min(1).max(60).describe("The expectation in it."),
    record: id("The win, feedback or goal."),
    use: z.boolean().default(true).describe("Yes to choose it, no to leave it out."),
  }),
  output: performanceReview,
  refusals: [performanceRefusals.noSuchExpectation, performanceRefusals.noSuchProof],
  positional: ["id", "expectation", "record"],
  handle: async ({ id: of, expectation: which, record, use }, context) => {
    const { records } = context;
    const before = await records.get(performanceKind, of);
    if (!before.expectations.some((one) => one.id === which))
      refuse(performanceRefusals.noSuchExpectation, { expectation: which });
    const table = await readEvidence(context, before);
    const found = [...table.rest, ...table.expectations.flatMap(({ proof }) => proof)].find((one) => one.record.id === record);
    if (use && !found) refuse(performanceRefusals.noSuchProof, { record });
    const expectations = before.expectations.map((one) => {
      if (one.id !== which) return one;
      const proof = one.proof.filter((each) => each.id !== record);
      const without = one.without.filter((each) => each !== record);
      return use && found
        ? { ...one, proof: [...proof, found.record], without }
        : { ...one, proof, without: [...without, record] };
    });
    return records.update(performanceKind, before, { expectations, basis: await basisOf(context, expectations, before.basis) });
  },
  present,
});

const settle = operation.write("performance.settle", {
  summary: "Say whether something that was promised in the talk was kept",
  input: z.object({
    id: id("The review."),
    what: z.string().min(1).max(300).describe("What was promised, in the words that stand there."),
    kept: z.boolean().default(true).describe("Yes if it was kept, no if nothing comes of it."),
  }),
  output: performanceReview,
  refusals: [performanceRefusals.noSuchPromise],
  positional: ["id", "what"],
  handle: async ({ id: of, what, kept }, { records }) => {
    const before = await records.get(performanceKind, of);
    if (!before.promised.some((one) => one.what === what)) refuse(performanceRefusals.noSuchPromise, { what });
    const promised = before.promised.map((one) => (one.what === what ? { ...one, kept } : one));
    return records.update(performanceKind, before, { promised });
  },
  present,
});

const exportPacket = operation.read("performance.export", {
  summary: "The packet for your review, from confirmed facts alone, each line with its reference",
  input: z.object({
    id: id("The review."),
    format: z.enum(sheetFormats).default("md").describe("md (Markdown), docx (Word), pdf, html or txt."),
  }),
  output: fileOutput,
  refusals: [performanceRefusals.nothingProved],
  positional: ["id"],
  handle: async ({ id: of, format }, context) => {
    const review = await context.records.get(performanceKind, of);
    const me = (await readProfile(context.records))?.displayName ?? "";
    const sheet = packetOf({ review, table: await readEvidence(context, review), me });
    if (sheet.sections.length === 0) refuse(performanceRefusals.nothingProved);
    return writeSheet(sheet, { format, template: "plain", paper: "a4", title: review.title });
  },
  present: ({ name }) => `${name} is ready. To keep it as a file: --to .`,
});

export const performance = { list, ...verbs, expect: expectLines, evidence, choose, settle, export: exportPacket };
