// Negotiation sheets: drafted for an offer or for a talk about pay, put in one's own words, printed.
import { z } from "zod";
import { blankOf } from "../../core/blank.ts";
import { sayDay } from "../../core/day.ts";
import { fileOutput } from "../../core/file-input.ts";
import { id } from "../../core/id.ts";
import { refuse } from "../../core/refusal.ts";
import { sayCount } from "../../core/say.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { sheetOnce } from "../../operations/table-verbs.ts";
import { readProfile, readStaleness } from "../../platform/index.ts";
import { offerStanding } from "../offers/index.ts";
import { sheetFormats, writeSheet } from "../resume/index.ts";
import { papers } from "../resume/shared.ts";
import { negotiationTable } from "./formats/csv.ts";
import { negotiationRefusals } from "./refusals.ts";
import { checksOf, sheetOf } from "./rules/sheet.ts";
import {
  type Negotiation,
  type NegotiationView,
  negotiation,
  negotiationFields,
  negotiationLine,
  negotiationView,
} from "./schema.ts";
import { draftProof, foundFor, openIn } from "./sheet-facts.ts";
import { negotiationKind, negotiationList } from "./store.ts";

const noun = { kind: negotiationKind, one: "negotiation sheet", many: "negotiation sheets" };

const viewOf = async (one: Owned<Negotiation>, context: Context): Promise<NegotiationView> => {
  const ref = { kind: negotiationKind.kind, id: one.id };
  const { offer, ...found } = await foundFor(context, one);
  const sections = sheetOf(one, found);
  return {
    ...one,
    offer,
    sections,
    open: openIn(sections),
    checks: checksOf(one, found),
    stale: (await readStaleness(context, [ref]))(ref) !== null,
  };
};

const list = listVerb("negotiations", {
  ...noun,
  summary: "Your negotiation sheets, the latest first",
  listing: negotiationList,
  item: negotiationLine,
  columns: Object.keys(negotiationLine.shape),
  empty: "No sheet yet. Draft one for an offer: cairn negotiations add --offer-id ID --ask 60000",
  line: ({ id: of, title, day }) => `${of}  ${title}, ${sayDay(day)}`,
});

const present = (one: NegotiationView): string =>
  [
    `${one.title}, ${sayDay(one.day)}`,
    ...one.sections.flatMap(({ title, lines }) => ["", `${title}:`, ...lines.map((line) => `- ${line}`)]),
    "",
    ...one.checks,
    one.open.length > 0 && `Still for you to say: ${sayCount(one.open.length, "place")} in square brackets.`,
    one.stale && "A win that it quotes has changed since. Read it once more, or draft the proof again: cairn negotiations renew.",
    `To print it: cairn negotiations file ${one.id} --format pdf --to .`,
  ]
    .filter((line) => line !== false)
    .join("\n");

const { currency, per } = negotiationFields;

const verbs = recordVerbs("negotiations", {
  ...noun,
  fields: negotiationFields,
  adding: {
    title: negotiationFields.title.optional(),
    day: negotiationFields.day.optional(),
    currency: currency.optional(),
    per: per.optional(),
  },
  positional: ["title"],
  output: negotiationView,
  refusals: [negotiationRefusals.otherCurrency],
  summaries: {
    get: "A negotiation sheet: what you ask, where you walk away, what else you have, proof, answers and words",
    add: "Draft a negotiation sheet for an offer, or for a talk about your pay, from your wins and offers",
    update: "Change a negotiation sheet, or put it in your own words",
  },
  answer: viewOf,
  present,
  check: async (given, before, context) => {
    const offerId = given.offerId === undefined ? (before?.offerId ?? null) : given.offerId;
    const about = offerId === null || offerId === undefined ? null : await offerStanding(context, offerId, true);
    const said = given.currency ?? before?.currency ?? about?.one.currency ?? "EUR";
    if (about && about.one.currency !== said) refuse(negotiationRefusals.otherCurrency, { currency: about.one.currency });
    if (before) return given;
    const drafted = await draftProof(context, about?.one.openingId ?? null);
    return {
      ...given,
      title: given.title ?? (about ? `Pay: ${about.one.title}` : "My pay").slice(0, 200),
      day: given.day ?? context.today,
      currency: said,
      per: given.per ?? about?.one.basePer ?? "year",
      ...(given.proof ? { basis: [] } : drafted),
    };
  },
});

const renew = operation.write("negotiations.renew", {
  summary: "Draft the proof of a negotiation sheet again from your wins of today; your words stay in its history",
  input: z.object({ id: id("The negotiation sheet.") }),
  output: negotiationView,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const before = await context.records.get(negotiationKind, of);
    const about = await offerStanding(context, before.offerId);
    const drafted = await draftProof(context, about?.one.openingId ?? null);
    return viewOf(await context.records.update(negotiationKind, before, drafted), context);
  },
  present,
});

const file = operation.read("negotiations.file", {
  summary: "A negotiation sheet to print or to take along: PDF, Word, web page, Markdown or text",
  input: z.object({
    id: id("The negotiation sheet."),
    format: z.enum(sheetFormats).default("pdf").describe("pdf, docx (Word), html, md (Markdown) or txt."),
    paper: z.enum(papers).default("a4").describe("A4, or US Letter."),
  }),
  output: fileOutput,
  positional: ["id"],
  handle: async ({ id: of, format, paper }, context) => {
    const { title, day, sections } = await viewOf(await context.records.get(negotiationKind, of), context);
    const name = (await readProfile(context.records))?.displayName ?? "";
    const parts = sections.map((one) => ({ title: one.title, lines: one.lines, entries: [], listed: [] }));
    const sheet = { name, title, headline: `${title}, ${sayDay(day)}`, contact: [], summary: null, sections: parts };
    return writeSheet(sheet, { format, template: "plain", paper, title });
  },
  present: ({ name }) => `${name} is ready. To keep it as a file: --to .`,
});

const sheet = sheetOnce("negotiations", {
  kind: negotiationKind,
  table: negotiationTable,
  many: noun.many,
  same: { day: "day", title: "name" },
  unsaid: { ...blankOf(negotiation), currency: "EUR", per: "year" },
});

export const negotiations = { list, ...verbs, renew, file, ...sheet };
