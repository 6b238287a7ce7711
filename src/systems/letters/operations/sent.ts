// What was sent with an application, frozen as it was: a letter or a resume.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { notToCome } from "../../../core/day-to-come.ts";
import { fileOutput } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { openingKind, openingRef, openingsOf } from "../../openings/index.ts";
import { resumeText, resumeToSend, sheetFormats, writeSheet } from "../../resume/index.ts";
import { letterRefusals } from "../refusals.ts";
import { openPlaces } from "../rules/draft.ts";
import { type SentDocument, type SentLine, type SentView, sentFields, sentLine, sentView } from "../schema.ts";
import { letterKind, sentKind, sentList } from "../store.ts";
import { sheetOfLetter } from "./letters.ts";

const noun = { kind: sentKind, one: "document that was sent", many: "documents that were sent" };

type SentRow = Owned<Omit<SentDocument, "sheet">>;

const linesOf = async (rows: readonly SentRow[], { records }: Context): Promise<SentLine[]> => {
  const openings = await openingsOf(
    records,
    rows.map(({ openingId }) => openingId),
  );
  return rows.map((row) => {
    const opening = openings.get(row.openingId);
    return { ...row, opening: opening ? openingRef(opening) : null };
  });
};

const viewOf = async ({ sheet, ...row }: Owned<SentDocument>, context: Context): Promise<SentView> => {
  const [line] = await linesOf([row], context);
  return { ...(line ?? { ...row, opening: null }), text: resumeText(sheet) };
};

const sayLine = ({ title, day, opening }: SentLine): string =>
  `${title}, sent on ${sayDay(day)}${opening?.label ? ` for ${opening.label}` : ""}`;

const list = listVerb("sent", {
  ...noun,
  summary: "What you sent with applications, the latest first",
  listing: sentList,
  item: sentLine,
  columns: Object.keys(sentLine.omit({ opening: true }).shape),
  items: (rows: readonly SentRow[], context) => linesOf(rows, context),
  empty: "Nothing is kept as sent yet. Keep what you sent, as it was: cairn sent add OPENING --document LETTER",
  line: (one) => `${one.id}  ${sayLine(one)}`,
});

const present = (one: SentView): string => [sayLine(one), one.note, "", one.text].filter((part) => part !== null).join("\n");

const { get, update, remove } = recordVerbs("sent", {
  ...noun,
  fields: sentFields,
  output: sentView,
  summaries: {
    get: "What you sent, as it was",
    update: "Change the day or the note of what you sent; what it said stays",
    remove: "Move what is kept as sent to the bin",
  },
  answer: viewOf,
  present,
});

/** A letter, a resume for a role, or all of the resume, as it stands now. */
const documentToSend = async (context: Context, document: string | undefined) => {
  const letter = document === undefined ? undefined : await context.records.find(letterKind, document);
  if (!letter) return (await resumeToSend(context, document)) ?? refuse(letterRefusals.nothingToSend);
  const open = openPlaces(letter.text);
  if (open.length > 0) refuse(letterRefusals.placesOpen, { open: open.join("; ") });
  const made = { kind: letterKind.kind, id: letter.id, label: letter.title };
  return {
    letter,
    sheet: await sheetOfLetter(context, letter),
    template: "plain",
    paper: "a4",
    title: letter.title,
    made,
  } as const;
};

const add = operation.write("sent.add", {
  summary: "Keep a letter or a resume as you sent it with an application; later changes do not reach it",
  input: z.object({
    openingId: id("The opening that it was sent for."),
    document: id("The letter, or the resume for a role; all of your resume without it.").optional(),
    day: pastDay("When it was sent; today unless said.").optional(),
    note: sentFields.note.default(null),
  }),
  output: sentView,
  refusals: [letterRefusals.placesOpen, letterRefusals.nothingToSend, refusals.dayInFuture, refusals.badInput],
  positional: ["openingId"],
  handle: async ({ openingId, document, day: said, note }, context) => {
    const { records, today } = context;
    await records.get(openingKind, openingId);
    const day = said === undefined ? today : notToCome(readPastDay(said, today), today);
    const found = await documentToSend(context, document);
    const { sheet, template, paper, title, made } = found;
    if ("letter" in found) await records.update(letterKind, found.letter, { sentOn: day, openingId });
    return viewOf(await records.create(sentKind, { openingId, day, note, title, made, sheet, template, paper }), context);
  },
  present: (one) => `Kept as sent: ${sayLine(one)}`,
});

const exportFile = operation.read("sent.export", {
  summary: "What you sent as a file, as it was",
  input: z.object({
    id: id("The document that was sent."),
    format: z.enum(sheetFormats).default("pdf").describe("pdf, docx (Word), html, md (Markdown) or txt."),
  }),
  output: fileOutput,
  positional: ["id"],
  handle: async ({ id: of, format }, { records }) => {
    const { sheet, template, paper, title } = await records.get(sentKind, of);
    return writeSheet(sheet, { format, template, paper, title });
  },
  present: ({ name }) => `${name} is ready. To keep it as a file: --to .`,
});

export const sent = { list, get, add, update, remove, export: exportFile };
