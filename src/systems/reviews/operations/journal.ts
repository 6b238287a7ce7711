// The journal: entries in Markdown, found by words, topic and month; out as one file, in from files.

import { z } from "zod";
import { notToCome } from "../../../core/day-to-come.ts";
import { fileInput, textOf } from "../../../core/file-input.ts";
import { readGivenOutside } from "../../../core/outside-file.ts";
import { page, pageInput, pageOf } from "../../../core/page.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { operation } from "../../../operations/operation.ts";
import { recordVerbs } from "../../../operations/record-verbs.ts";
import { datedOn, journalToMarkdown, sayEntry, sayingOf } from "../rules/journal-markdown.ts";
import type readJournal from "../rules/read-journal.ts";
import { importedEntry, journalEntry, journalFields, topic } from "../schema/journal.ts";
import { journalFound, journalKind, journalMonths, journalOf } from "../store.ts";

const filter = {
  topic: topic.optional(),
  month: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/, "Write a month as year-month, such as 2026-11.")
    .optional()
    .describe("Only entries about days of this month, such as 2026-11."),
  find: z.string().max(200).optional().describe("Only entries with all these words, in any spelling of letters."),
};

const list = operation.read("journal.list", {
  summary: "Your journal, the latest day first",
  input: z.object({ ...filter, ...pageInput }),
  output: z.object({
    ...pageOf(journalEntry).shape,
    months: z.array(z.string()).describe("The months that have entries, the latest first."),
  }),
  handle: async (asked, { records }) => {
    const where = await journalFound(records, asked);
    const found = await journalOf(records, { where, page: asked });
    return { ...page(found, await records.count(journalKind, where), asked), months: await journalMonths(records) };
  },
  present: ({ items, total }) =>
    items.length === 0
      ? 'Nothing in the journal yet. Begin with: cairn journal add "What I want to keep of today"'
      : [...items.map((entry) => `${entry.id}  ${sayEntry(entry)}`), `${total} in all`].join("\n"),
});

const get = operation.read("journal.get", {
  summary: "One entry of your journal",
  input: z.object({ id: journalEntry.shape.id }),
  output: journalEntry,
  handle: ({ id }, { records }) => records.get(journalKind, id),
  present: (entry) => journalToMarkdown([entry]),
});

const verbs = recordVerbs("journal", {
  kind: journalKind,
  one: "entry of your journal",
  many: "entries of your journal",
  summaries: {
    add: "Write an entry into your journal",
    update: "Change an entry of your journal",
    remove: "Move an entry of your journal to the bin",
  },
  fields: journalFields,
  adding: {
    day: journalFields.day.optional().describe("The day it is about; today unless said."),
    topic: topic.default("note"),
    records: journalFields.records.default([]),
  },
  output: journalEntry,
  refusals: [refusals.dayInFuture],
  positional: ["text"],
  check: (given, before, { today }) => {
    // An entry that was taken in with a day to come may keep it while its words are mended.
    if (given.day !== before?.day) notToCome(given.day, today);
    return before ? given : { ...given, day: given.day ?? today };
  },
  present: sayEntry,
  added: (entry) => `Kept: ${sayEntry(entry)}`,
  removed: "The entry is in the bin.",
});

const exportAll = operation.read("journal.export", {
  summary: "Your journal as one Markdown file, or the part of it that you ask for",
  input: z.object({
    ...filter,
    sensitive: z.boolean().default(false).describe("Also entries that are marked as employer-sensitive."),
  }),
  output: z.object({
    name: z.string().describe("Name for the file."),
    text: z.string().describe("The entries as Markdown, the earliest first."),
    entries: z.number().int(),
    heldBack: z.number().int().describe("Employer-sensitive entries that are not in it."),
  }),
  handle: async ({ sensitive, ...asked }, { records }) => {
    const found = await journalOf(records, { where: await journalFound(records, asked) });
    const open = sensitive ? found : found.filter((entry) => !entry.employerSensitive);
    return {
      name: `journal${asked.month ? `-${asked.month}` : ""}.md`,
      text: journalToMarkdown([...open].reverse()),
      entries: open.length,
      heldBack: found.length - open.length,
    };
  },
  present: ({ text }) => text,
});

const importFile = operation.write("journal.import", {
  summary: "Take a Markdown file into your journal: one entry, or one for each heading with a day",
  input: z.object({
    file: fileInput("A Markdown file. Headings that begin with a day (## 2026-11-20) begin an entry each."),
    preview: z.boolean().default(false).describe("Only show what would be added; nothing is written."),
  }),
  output: z.object({
    entries: z.array(importedEntry),
    added: z.number().int(),
    known: z.number().int(),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Headings with a day that does not exist; what stands under them stayed out."),
  }),
  refusals: [refusals.emptyFile, refusals.tooTangled, refusals.dayInFuture],
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: ({ file }) =>
    readGivenOutside<typeof readJournal>(
      new URL("../rules/read-journal.ts", import.meta.url),
      { text: textOf(file), name: file.name },
      file.name,
    ),
  handle: async ({ file }, { records, today, tell }, given) => {
    const { entries: read, bad } = datedOn(given, today);
    if (read.length === 0 && bad.length === 0) refuse(refusals.emptyFile, { name: file.name });
    for (const { day } of read) notToCome(day, today);
    const standing = new Set((await journalOf(records)).map(sayingOf));
    const entries = read.map((entry) => ({ ...entry, known: standing.has(sayingOf(entry)) }));
    for (const [at, { known, ...entry }] of entries.entries()) {
      await tell("Taking in", at, entries.length);
      if (!known) await records.create(journalKind, { ...entry, records: [] });
    }
    const added = entries.filter((entry) => !entry.known).length;
    return { entries, added, known: entries.length - added, bad };
  },
  present: ({ entries, added, known, bad }) =>
    [
      `${added} new entries; ${known} were there already.`,
      ...entries.map(sayEntry),
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

export const journal = { list, ...verbs, get, export: exportAll, import: importFile };
