// Letters, calls, thanks and profiles: drafted from confirmed facts, put in one's own words, written as a file.
import { z } from "zod";
import { type Day, sayDay } from "../../../core/day.ts";
import { fileOutput } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { sheetOnce } from "../../../operations/table-verbs.ts";
import { readProfile, readStaleness } from "../../../platform/index.ts";
import { openingKind, openingRef } from "../../openings/index.ts";
import { sheetFormats, writeSheet } from "../../resume/index.ts";
import { papers, type Sheet } from "../../resume/shared.ts";
import { checkLetter, draftWords, openingOf } from "../draft-facts.ts";
import { letterTable } from "../formats/csv.ts";
import { letterRefusals } from "../refusals.ts";
import { openPlaces } from "../rules/draft.ts";
import { purposeWords } from "../rules/say-letter.ts";
import { type Letter, type LetterLine, type LetterView, letterFields, letterLine, letterView } from "../schema.ts";
import { letterKind, letterList } from "../store.ts";

const noun = { kind: letterKind, one: "letter", many: "letters" };

const viewOf = async (one: Owned<Letter>, context: Context): Promise<LetterView> => {
  const ref = { kind: letterKind.kind, id: one.id };
  const opening = await openingOf(context, one.openingId);
  return {
    ...one,
    opening: opening ? openingRef(opening) : null,
    open: openPlaces(one.text),
    ...(await checkLetter(context, one.text, opening)),
    stale: (await readStaleness(context, [ref]))(ref) !== null,
  };
};

const sayHead = ({ title, purpose, organisation, day, sentOn }: Omit<LetterLine, "revision">): string =>
  [title, purposeWords[purpose], organisation, sentOn ? `sent on ${sayDay(sentOn)}` : `of ${sayDay(day)}`]
    .filter(Boolean)
    .join(", ");

const list = listVerb("letters", {
  ...noun,
  summary: "Your letters, calls and profiles, the latest first",
  listing: letterList,
  item: letterLine,
  columns: Object.keys(letterLine.shape),
  empty:
    'No letter yet. Draft one from what you did: cairn letters add --purpose application --organisation "St Anna" --role nurse',
  line: (one) => `${one.id}  ${sayHead(one)}`,
});

const present = (one: LetterView): string =>
  [
    sayHead(one),
    "",
    one.text,
    "",
    one.open.length > 0 && `Still for you to say: ${sayCount(one.open.length, "place")} in square brackets.`,
    one.missing.length > 0 && `They ask for it, and nothing of yours speaks of it: ${one.missing.join("; ")}.`,
    one.unproved.length > 0 && `Numbers that no record of yours has: ${one.unproved.join(", ")}.`,
    one.stale && "A record that it says has changed since. Read it once more, or draft it again: cairn letters renew.",
    `As a file: cairn letters file ${one.id} --format docx --to .`,
  ]
    .filter((line) => line !== false)
    .join("\n");

const verbs = recordVerbs("letters", {
  ...noun,
  fields: letterFields,
  adding: {
    title: letterFields.title.optional(),
    purpose: letterFields.purpose.default("application"),
    day: letterFields.day.optional(),
    text: letterFields.text.optional().describe("Your words; drafted from your confirmed facts without them."),
  },
  positional: ["title"],
  output: letterView,
  summaries: {
    get: "A letter, what is still yours to say in it, and what it says that no record has",
    add: "Draft a letter, a call, thanks or a profile from your confirmed facts",
    update: "Put a letter in your own words",
  },
  answer: viewOf,
  present,
  check: async (given, before, context) => {
    if (before) return given;
    const opening = given.openingId ? await context.records.get(openingKind, given.openingId) : null;
    const said = {
      openingId: given.openingId ?? null,
      organisation: given.organisation ?? opening?.organisation ?? null,
      role: given.role ?? opening?.title ?? null,
      toWhom: given.toWhom ?? null,
    };
    const purpose = given.purpose ?? "application";
    const title = given.title ?? [purposeWords[purpose], said.role, said.organisation].filter(Boolean).join(", ").slice(0, 200);
    const draft = given.text ? { text: given.text, basis: [] } : await draftWords(context, { purpose, ...said });
    return { ...given, ...said, ...draft, title, day: given.day ?? context.today, sentOn: null };
  },
});

const renew = operation.write("letters.renew", {
  summary: "Draft a letter again from what is confirmed today; your words stay in its history",
  input: z.object({ id: id("The letter.") }),
  output: letterView,
  positional: ["id"],
  handle: async ({ id: of }, context) => {
    const before = await context.records.get(letterKind, of);
    const draft = await draftWords(context, before);
    return viewOf(await context.records.update(letterKind, before, { ...draft, day: context.today }), context);
  },
  present,
});

/** A letter has its day and to whom it goes at its head; what is said in a call or stands on a profile has not. */
export const sheetOfLetter = async (
  { records }: Context,
  { title, purpose, organisation, toWhom, day, text }: Letter,
): Promise<Sheet> => {
  const me = (await readProfile(records))?.displayName ?? "";
  const isLetter = purpose === "application" || purpose === "unasked" || purpose === "thanks";
  const head = isLetter ? [[toWhom, organisation].filter(Boolean).join(", "), sayDay(day as Day)] : [];
  return {
    name: isLetter ? me : "",
    title,
    headline: isLetter ? null : title,
    contact: [],
    summary: [...head.filter(Boolean), text].join("\n\n"),
    sections: [],
  };
};

const file = operation.read("letters.file", {
  summary: "A letter as a file: Word, PDF, web page, Markdown or text",
  input: z.object({
    id: id("The letter."),
    format: z.enum(sheetFormats).default("docx").describe("docx (Word), pdf, html, md (Markdown) or txt."),
    paper: z.enum(papers).default("a4").describe("A4, or US Letter."),
  }),
  output: fileOutput,
  refusals: [letterRefusals.placesOpen],
  positional: ["id"],
  handle: async ({ id: of, format, paper }, context) => {
    const one = await context.records.get(letterKind, of);
    const open = openPlaces(one.text);
    if (open.length > 0 && one.purpose !== "call") refuse(letterRefusals.placesOpen, { open: open.join("; ") });
    return writeSheet(await sheetOfLetter(context, one), { format, template: "plain", paper, title: one.title });
  },
  present: ({ name }) => `${name} is ready. To keep it as a file: --to .`,
});

const sheet = sheetOnce("letters", {
  kind: letterKind,
  table: letterTable,
  many: noun.many,
  same: { day: "day", title: "name" },
  unsaid: { organisation: null, role: null, toWhom: null, openingId: null, sentOn: null, basis: [] },
});

export const letters = { list, ...verbs, renew, file, ...sheet };
