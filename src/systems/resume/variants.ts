// The resume out: all of it or one for a role, looked at, changed, and written as a file. Nothing is on it that no record says.
import { z } from "zod";
import type { Evidence } from "../../career/evidence.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { fileOutput } from "../../core/file-input.ts";
import { id } from "../../core/id.ts";
import type { RecordRef } from "../../core/record.ts";
import { refuse } from "../../core/refusal.ts";
import { sayCount } from "../../core/say.ts";
import { withRevisions } from "../../database/chain.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { readStaleness } from "../../platform/index.ts";
import { gapToRole } from "../skills/index.ts";
import { papers, templates } from "./out/look.ts";
import { textOf } from "./out/text.ts";
import { fileFormats, writeResume } from "./out/write.ts";
import { resumeRefusals } from "./refusals.ts";
import { keyOfPart, type Part } from "./rules/arrange.ts";
import { documentOf, type ResumeDocument, unprovedNumbers } from "./rules/document.ts";
import { newsFor, proposedParts } from "./rules/propose.ts";
import { sheetOf } from "./rules/sheet.ts";
import { statedFacts } from "./stated.ts";
import {
  type asked,
  resumeView,
  type Variant,
  type VariantView,
  variantFields,
  variantLine,
  variantView,
} from "./variant-schema.ts";
import { variantKind, variantList } from "./variant-store.ts";

const everything = { parts: null, headline: null, summary: null };
const closed = { unconfirmed: false, sensitive: false };

const refsOf = (parts: readonly Part[]): RecordRef[] => [
  ...new Map(parts.map(({ record }) => [`${record.kind}:${record.id}`, { kind: record.kind, id: record.id }])).values(),
];

/** Each record that is on it, as it stands now: what is changed later shows the resume stale. */
const basisOf = (context: Context, parts: readonly Part[], before: readonly Evidence[]): Promise<Evidence[]> => {
  const read = new Map(before.map((one) => [`${one.record?.kind}:${one.record?.id}`, one]));
  const offered = refsOf(parts).map((record): Evidence => read.get(`${record.kind}:${record.id}`) ?? { record });
  return withRevisions(context.records, context.app.kinds, offered);
};

const mostAsked = 12;

/** What a role asks for, what decides first, with the person's own skill where they have it. */
const askedBy = async (context: Context, roleId: string | null) => {
  if (roleId === null || !(await openCatalogue(context)).role(roleId)?.needs.length) return [];
  const { lines } = await gapToRole(context, roleId);
  return lines
    .toSorted((a, b) => Number(b.importance === "essential") - Number(a.importance === "essential") || b.need - a.need)
    .map(({ label, recordId, have }) => ({ label, recordId: have > 0 ? recordId : null }));
};

const viewOf = async (context: Context, one: Variant): Promise<VariantView> => {
  const facts = await statedFacts(context, refsOf(one.parts));
  const usual = await statedFacts(context, null);
  const { document, left } = documentOf(facts, { ...one, ...closed });
  const on = new Set(one.parts.map(({ record }) => record.id));
  const stateOf = (recordId: string | null): z.infer<typeof asked>["state"] =>
    recordId === null ? "missing" : on.has(recordId) ? "shown" : "held";
  const ref = { kind: variantKind.kind, id: one.id };
  const stalenessOf = await readStaleness(context, [ref]);
  return {
    ...one,
    document,
    ...left,
    news: newsFor(usual, one.parts, one.updatedAt),
    asks: (await askedBy(context, one.roleId)).slice(0, mostAsked).map(({ label, recordId }) => ({
      label,
      state: stateOf(recordId),
      record: recordId === null ? null : { kind: "skill", id: recordId, label },
    })),
    unproved: unprovedNumbers([one.headline, one.summary], usual),
    stale: stalenessOf(ref) !== null,
  };
};

/** What a new one begins with, for a role or for none. */
export const beginVariant = async (context: Context, roleId: string | null) => {
  const role = roleId === null ? null : (await openCatalogue(context)).role(roleId);
  const wanted = (await askedBy(context, roleId)).flatMap(({ recordId }) => recordId ?? []);
  const parts = proposedParts(await statedFacts(context, null), wanted);
  return { ...(role && { roleLabel: role.label }), parts, basis: await basisOf(context, parts, []) };
};

const noun = { kind: variantKind, one: "resume", many: "resumes" };

const list = listVerb("variants", {
  ...noun,
  summary: "Your resumes for a role or a place",
  listing: variantList,
  item: variantLine,
  empty: 'No resume for a role yet. Make one: cairn variants add "Charge nurse, St Mary\'s"',
  line: ({ id: of, title, roleLabel }) => `${of}  ${title}${roleLabel ? `, for ${roleLabel}` : ""}`,
});

const present = (one: VariantView): string =>
  [
    `${one.title}${one.roleLabel ? `, for ${one.roleLabel}` : ""}`,
    "",
    textOf(sheetOf(one.document)).trimEnd(),
    "",
    ...sayAsks(one),
    ...sayLeft(one),
    one.news.length > 0 && `New since then and not on it: ${sayParts(one.news)}. Take it in: cairn variants renew ${one.id}`,
    one.stale && "A record that it says has changed since. Look at it once more.",
    one.unproved.length > 0 && `Numbers that no record of yours has: ${one.unproved.join(", ")}.`,
    `As a file: cairn resume export --variant ${one.id} --format pdf --to .`,
  ]
    .filter((line) => line !== false)
    .join("\n");

const sayParts = (parts: readonly Part[]): string =>
  parts.map(({ record, line }) => line ?? record.label ?? record.kind).join("; ");

const sayAsks = ({ asks }: VariantView): string[] =>
  (["shown", "held", "missing"] as const).flatMap((state) => {
    const of = asks.filter((one) => one.state === state).map(({ label }) => label);
    return of.length > 0 ? [`${askWords[state]}: ${of.join(", ")}.`] : [];
  });

const askWords = {
  shown: "Asked and shown",
  held: "Asked, yours, and not on it",
  missing: "Asked and not known of you",
} as const;

const sayLeft = ({
  unconfirmed,
  sensitive,
  gone = [],
}: {
  unconfirmed: number;
  sensitive: number;
  gone?: readonly Part[];
}): string[] => [
  ...(unconfirmed > 0 ? [`Not on it until you confirm them: ${sayCount(unconfirmed, "fact")}.`] : []),
  ...(sensitive > 0 ? [`Left out as employer-sensitive: ${sayCount(sensitive, "fact")}.`] : []),
  ...(gone.length > 0 ? [`Chosen and no longer there in these words: ${sayParts(gone)}.`] : []),
];

const verbs = recordVerbs("variants", {
  ...noun,
  fields: variantFields,
  adding: {
    template: variantFields.template.default("plain"),
    paper: variantFields.paper.default("a4"),
    parts: variantFields.parts.optional().describe("What is on it, in its order; what fits the role unless told."),
  },
  output: variantView,
  summaries: {
    get: "A resume for a role: what it says, what the role asks and it shows or lacks, and what is new since",
    add: "Make a resume for a role or a place: it begins with what fits",
    update: "Change what is on a resume, its order, its head or its look",
  },
  positional: ["title"],
  answer: (one, context) => viewOf(context, one),
  present,
  check: async (given, before, context) => {
    const role = given.roleId ? (await openCatalogue(context)).role(given.roleId) : null;
    const named = given.roleId === undefined ? {} : { roleLabel: role?.label ?? null };
    if (given.parts) return { ...given, ...named, basis: await basisOf(context, given.parts, before?.basis ?? []) };
    return before ? { ...given, ...named } : { ...given, ...named, ...(await beginVariant(context, given.roleId ?? null)) };
  },
});

const renew = operation.write("variants.renew", {
  summary: "Take in what is new since the last change, drop what is stated no more, and read all of it again",
  input: z.object({ id: id("The resume.") }),
  output: variantView,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const before = await context.records.get(variantKind, of);
    const { news, gone } = await viewOf(context, before);
    const isGone = new Set(gone.map(keyOfPart));
    const now = [...before.parts.filter((one) => !isGone.has(keyOfPart(one))), ...news];
    return viewOf(
      context,
      await context.records.update(variantKind, before, { parts: now, basis: await basisOf(context, now, []) }),
    );
  },
  present,
});

export const variants = { list, ...verbs, renew };

const which = {
  variant: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("One of your resumes for a role; all that your record says without it."),
  unconfirmed: z.boolean().default(false).describe("Also what you have not confirmed yet."),
  sensitive: z.boolean().default(false).describe("Also what is marked as employer-sensitive."),
};

const readDocument = async (context: Context, { variant, ...choices }: z.infer<z.ZodObject<typeof which>>) => {
  const one = variant === undefined ? null : await context.records.get(variantKind, variant);
  const facts = await statedFacts(context, one && refsOf(one.parts));
  return { one, ...documentOf(facts, { ...(one ?? everything), ...choices }) };
};

const isBlank = ({ entries, achievements, skills, certificates }: ResumeDocument): boolean =>
  [entries, achievements, skills, certificates].every((of) => of.length === 0);

/** A resume for a role, or all of it, as it is laid out to go out now; null where it would be empty. */
export const resumeToSend = async (context: Context, variant: string | undefined) => {
  const { one, document } = await readDocument(context, { variant, ...closed });
  if (isBlank(document)) return null;
  const { template = "plain", paper = "a4", title = "Resume" } = one ?? {};
  return { sheet: sheetOf(document), template, paper, title, made: one && { kind: variantKind.kind, id: one.id, label: title } };
};

export const show = operation.read("resume.show", {
  summary: "Your resume as your confirmed facts make it, in reading order",
  input: z.object(which),
  output: z.object(resumeView),
  handle: async (given, context) => {
    const { document, left } = await readDocument(context, given);
    return { document, ...left };
  },
  present: ({ document, ...left }) => {
    const said = textOf(sheetOf(document)).trim();
    return [said || "Nothing that you have confirmed stands in your record yet.", ...sayLeft(left)].join("\n\n");
  },
});

export const exportFile = operation.read("resume.export", {
  summary: "Your resume as a file: PDF, Word, web page, Markdown, text or JSON Resume",
  input: z.object({
    format: z
      .enum(fileFormats)
      .default("pdf")
      .describe("PDF, Word (docx), web page (html), Markdown (md), text (txt) or JSON Resume (json)."),
    template: z.enum(templates).optional().describe("How it looks: plain, classic or compact."),
    paper: z.enum(papers).optional().describe("A4, or US Letter."),
    ...which,
  }),
  output: fileOutput,
  refusals: [resumeRefusals.nothingToSay],
  portable: { name: "resume.json", field: "content", input: { format: "json" } },
  handle: async ({ format, template: look, paper: on, ...given }, context) => {
    const { one, document, left } = await readDocument(context, given);
    if (isBlank(document)) refuse(resumeRefusals.nothingToSay, { unconfirmed: left.unconfirmed });
    return writeResume(document, {
      format,
      template: look ?? one?.template ?? "plain",
      paper: on ?? one?.paper ?? "a4",
      title: one?.title ?? "Resume",
    });
  },
  present: ({ name }) => `${name} is ready. To keep it as a file: --to .`,
});
