// A posting read before anything is kept: what it is, what it asks, what it leaves open, whether it stands here already, and what speaks against it.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { bytesOf, type FileInput, fileInput } from "../../../core/file-input.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { askedKey, notSaidOf, type ReadPosting, readPostings, sayPay, signsOf } from "../../postings/index.ts";
import { openingRefusals } from "../refusals.ts";
import { sayOpening } from "../rules/stages.ts";
import type { Opening } from "../schema/opening.ts";
import { type ReadPostingView, readPosting } from "../schema/posting.ts";
import { type SameRow, sameOpenings, withoutEvents } from "../store/openings.ts";

const longest = 5_000_000;
const longestText = 100_000;

/** How a posting can be given, beside its text: as a file, with its address, and which one where a file holds several. */
export const givenPosting = {
  file: fileInput("The posting as a file: text, a saved page (HTML), or the answer of a job board (JSON, XML).").optional(),
  link: z
    .string()
    .trim()
    .url("Write the whole address, with https:// before it.")
    .max(2000)
    .optional()
    .describe("Its address on the web. It is kept, never opened: paste the text or give the saved page as well."),
  which: z.number().int().min(1).max(10_000).optional().describe("Which posting, where the file holds several: 1 is the first."),
};

export const postingRefusals = [openingRefusals.unreadablePosting, openingRefusals.severalPostings, openingRefusals.noTitle];

export interface GivenPosting {
  text?: string | null | undefined;
  file?: FileInput | undefined;
  link?: string | undefined;
  which?: number | undefined;
}

const textOf = ({ text, file }: GivenPosting): string | null => {
  if (text?.trim()) return text;
  if (!file) return null;
  const written = new TextDecoder("utf-8").decode(bytesOf(file));
  const wrong =
    written.includes("\u0000") || written.startsWith("%PDF") || written.startsWith("PK\u0003")
      ? "This is no text. Save the page as HTML, or paste its text."
      : written.length > longest
        ? `This is longer than ${longest} characters. Paste the text of the one posting.`
        : written.trim() === ""
          ? "There is no text in it. Paste the text of the posting."
          : null;
  if (wrong) refuse(openingRefusals.unreadablePosting, { file: file.name, sentence: wrong });
  return written;
};

/** The one posting that is meant; null where nothing was given to read. Refuses what holds none, and several as long as nobody says which. */
export const postingFrom = (given: GivenPosting, { today }: Pick<Context, "today">): ReadPosting | null => {
  const written = textOf(given);
  if (written === null) return null;
  const found = readPostings(written, today);
  const name = given.file?.name ?? "the text";
  if (found.length === 0)
    return refuse(openingRefusals.unreadablePosting, { file: name, sentence: "No posting was found in it. Paste its text." });
  const one = found[(given.which ?? 1) - 1];
  if (!one || (found.length > 1 && given.which === undefined)) {
    const titles = found
      .slice(0, 20)
      .map(({ title, place }, at) => `${at + 1} ${[title ?? "without a title", place].filter(Boolean).join(", ")}`);
    return refuse(openingRefusals.severalPostings, { count: String(found.length), titles: titles.join("; ") });
  }
  return { ...one, url: given.link ?? one.url };
};

const cut = (text: string | null, most: number): string | null => (text === null ? null : text.slice(0, most).trim() || null);

/** The fields of an opening that a posting fills. */
export const fieldsOf = (read: ReadPosting) => ({
  title: cut(read.title, 200),
  organisation: cut(read.organisation, 200),
  place: cut(read.place, 300),
  pay: read.pay && sayPay(read.pay),
  hoursPerWeek: read.hoursPerWeek,
  how: read.how,
  url: cut(read.url, 2000),
  deadline: read.deadline,
  text: cut(read.text, longestText),
});

const becauseOf = (row: SameRow, one: Pick<Opening, "title" | "organisation" | "url" | "text">): string => {
  if (row.url !== null && row.url === one.url) return "It has the same address.";
  const sameWork = row.sameKey === withoutEvents(one);
  const asked = askedKey(one.text);
  if (asked !== "" && asked === row.askedKey)
    return sameWork
      ? "It asks for the same, at the same place."
      : "It asks for the same, under another name or on another board.";
  return "It has the same title and place of work.";
};

export const readingOf = async (
  read: ReadPosting,
  { records, today }: Pick<Context, "records" | "today">,
): Promise<ReadPostingView> => {
  const fields = fieldsOf(read);
  const named = { ...fields, title: fields.title ?? "" };
  const same = await sameOpenings(records, named);
  return {
    ...fields,
    mode: read.mode,
    employment: read.employment,
    payExact: read.pay,
    postedOn: read.postedOn,
    requirements: read.requirements.map(({ text, importance, years }) => ({ text, importance, years })),
    notSaid: notSaidOf(read),
    signs: signsOf(read.text, read, { today, seen: same.map(({ foundOn }) => foundOn) }),
    known: same.map((row) => ({
      id: row.id,
      label: `${sayOpening(row)}, since ${sayDay(row.foundOn)}`,
      because: becauseOf(row, named),
    })),
  };
};

export const presentReading = (one: ReadPostingView): string => {
  const musts = one.requirements.filter(({ importance }) => importance === "must");
  const wishes = one.requirements.filter(({ importance }) => importance === "nice");
  const lines = (title: string, items: readonly { text: string }[]) =>
    items.length === 0 ? [] : [title, ...items.map(({ text }) => `  - ${text}`)];
  return [
    sayOpening({ title: one.title ?? "Without a title", organisation: one.organisation }),
    one.place && `Place: ${one.place}${one.mode ? ` (${one.mode})` : ""}`,
    one.employment && `Employment: ${one.employment}${one.hoursPerWeek ? `, ${one.hoursPerWeek} hours a week` : ""}`,
    one.pay && `Pay: ${one.pay}`,
    one.deadline && `Apply by ${sayDay(one.deadline)}`,
    one.how && `How: ${labelOfHow[one.how]}`,
    ...lines(`It must be met (${musts.length}):`, musts),
    ...lines(`Wished for (${wishes.length}):`, wishes),
    one.notSaid.length > 0 && `It does not say ${listed(one.notSaid)}.`,
    ...one.signs.map(({ kind, reason }) => `${kind === "scam" ? "Careful" : "Ask first"}: ${reason}`),
    ...one.known.map(({ id, label, because }) => `You keep it already: ${label} (${id}). ${because}`),
  ]
    .filter((part) => typeof part === "string")
    .join("\n");
};

const labelOfHow = {
  board: "on a board or website",
  mail: "by mail",
  phone: "by phone",
  form: "with a form",
  "walk-in": "by walking in",
  person: "through somebody",
} as const;

export const read = operation.read("openings.read", {
  summary: "What a posting says and asks, line by line, before anything is kept",
  input: z.object({
    text: z.string().max(longest).optional().describe("The posting as pasted: text, or the HTML of its page."),
    ...givenPosting,
  }),
  output: readPosting,
  body: true,
  refusals: [refusals.nothingToRead, openingRefusals.unreadablePosting, openingRefusals.severalPostings],
  handle: async (given, context) => {
    const posting = postingFrom(given, context) ?? refuse(refusals.nothingToRead);
    return readingOf(posting, context);
  },
  present: presentReading,
});
