// Wins out to a spreadsheet and a brag document, and in from a spreadsheet, the history of a repository, or a mail.
import { z } from "zod";
import type { Context } from "../../../core/context.ts";
import { day } from "../../../core/day.ts";
import { bytesOf, type FileInput, fileInput } from "../../../core/file-input.ts";
import { fold } from "../../../core/fold.ts";
import { operation } from "../../../core/operation.ts";
import { type RecordRef, recordChoices } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Patch, Records } from "../../../database/records.ts";
import { readProfile } from "../../../platform/index.ts";
import { writeBragDocument } from "../formats/brag-document.ts";
import { readGitLog } from "../formats/git-log.ts";
import { readMail } from "../formats/mail.ts";
import { NoWinColumn, type ReadWins, readWins, type WinRow, writeWins } from "../formats/wins-csv.ts";
import { sayWin } from "../present.ts";
import { winRefusals } from "../refusals.ts";
import { authorsOf, byAuthor } from "../rules/authors.ts";
import { gitCommand } from "../rules/git-command.ts";
import { type Candidate, groupCommits, knownCommits } from "../rules/group-commits.ts";
import { readLine } from "../rules/read-line.ts";
import { kindOfWin, type Win, win } from "../schema.ts";
import { addWin, sourceIdsOf, winKind, winsOf } from "../store.ts";

const period = {
  from: day("The first day; from the beginning unless said.").optional(),
  to: day("The last day; until today unless said.").optional(),
  sensitive: z.boolean().default(false).describe("Takes employer-sensitive wins along."),
};

const exportAll = operation("wins.export", {
  kind: "read",
  summary: "Your wins as CSV for a spreadsheet",
  input: z.object(period),
  output: z.object({
    csv: z.string().describe("One line a win, with a heading."),
    wins: z.number().int(),
    leftOut: z.number().int().describe("Employer-sensitive wins that stayed out."),
  }),
  handle: async ({ from, to, sensitive }, { records }) => {
    const all = await winsOf(records, from, to);
    const given = sensitive ? all : all.filter((one) => !one.employerSensitive);
    return { csv: writeWins(given), wins: given.length, leftOut: all.length - given.length };
  },
  present: ({ csv }) => csv.trimEnd(),
});

const bragDocument = operation("wins.bragDocument", {
  kind: "read",
  summary: "The brag document of a period in Markdown, of confirmed wins",
  input: z.object(period),
  output: z.object({
    markdown: z.string(),
    wins: z.number().int(),
    unconfirmed: z.number().int().describe("Wins that stayed out because they are not confirmed."),
    leftOut: z.number().int().describe("Employer-sensitive wins that stayed out."),
  }),
  handle: async ({ from, to, sensitive }, { records }) => {
    const all = (await winsOf(records, from, to)).filter((one) => one.confirmation !== "withdrawn");
    const confirmed = all.filter((one) => one.confirmation === "confirmed");
    const given = sensitive ? confirmed : confirmed.filter((one) => !one.employerSensitive);
    const name = (await readProfile(records))?.displayName ?? null;
    return {
      markdown: writeBragDocument(given, from ?? null, to ?? null, name),
      wins: given.length,
      unconfirmed: all.length - confirmed.length,
      leftOut: confirmed.length - given.length,
    };
  },
  present: ({ markdown }) => markdown.trimEnd(),
});

const badLine = z.object({ line: z.number().int(), problem: z.string() });
const preview = z.boolean().default(false).describe("Shows what would happen and writes nothing.");
const textOf = (file: FileInput | undefined): string | undefined => file && new TextDecoder("utf-8").decode(bytesOf(file));

const importCsv = operation("wins.import", {
  kind: "write",
  summary: "Take wins in from CSV: new ones are added, known ones take over what the file says",
  input: z.object({
    text: z.string().max(2_000_000).optional().describe("Lines of CSV with a heading; only the column win is needed."),
    file: fileInput("A CSV file.").optional(),
    preview,
  }),
  output: z.object({
    added: z.array(z.string()).describe("Wins that are new."),
    changed: z.array(z.string()).describe("Wins that take something over."),
    known: z.number().int().describe("Lines that say what stands already."),
    unknownSkills: z.array(z.string()).describe("Skills that the inventory does not have; the wins come in without them."),
    bad: z.array(badLine).describe("Lines that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [winRefusals.noText, winRefusals.unreadable],
  positional: ["file"],
  previews: (asked) => asked.preview,
  handle: async ({ text, file, preview: only }, context) => {
    const given = text?.trim() ? text : textOf(file);
    if (!given?.trim()) return refuse(winRefusals.noText);
    const { rows, bad } = readOrRefuse(given, file?.name ?? "The text", context.today);
    const held = await winsOf(context.records);
    const skills = await skillsByName(
      context,
      rows.flatMap((row) => row.skills),
    );
    const report = {
      added: [] as string[],
      changed: [] as string[],
      known: 0,
      unknownSkills: skills.unknown,
      bad,
      written: !only,
    };
    for (const row of rows) {
      const outcome = await takeRow(row, held, skills.found, context.records);
      if (outcome === "known") report.known++;
      else report[outcome].push(row.title);
    }
    return report;
  },
  present: ({ added, changed, known, unknownSkills, bad, written }) =>
    [
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${bad.length} lines kept out.`,
      ...(unknownSkills.length > 0 ? [`Not in your inventory: ${unknownSkills.join(", ")}.`] : []),
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});

const readOrRefuse = (text: string, name: string, today: string): ReadWins => {
  try {
    return readWins(text, today);
  } catch (error) {
    if (!(error instanceof NoWinColumn)) throw error;
    const sentence = `${name}, line 1: no column is called win, title or achievement. Begin with a heading such as: day,win,result`;
    return refuse(winRefusals.unreadable, { sentence, line: 1, found: error.found });
  }
};

/** Skills by their names, through the index of all records: the inventory stands above and is not asked itself. */
const skillsByName = async ({ records }: Context, names: readonly string[]) => {
  const asked = new Map(names.map((name) => [fold(name), name]));
  const rows =
    asked.size === 0
      ? []
      : await records.database
          .selectFrom("recordEntry")
          .select(["recordId", "title"])
          .where("personId", "=", records.personId)
          .where("kind", "=", "skill")
          .where("deletedAt", "is", null)
          .execute();
  const found = new Map<string, RecordRef>(
    rows.map((row) => [fold(row.title), { kind: "skill", id: row.recordId, label: row.title }]),
  );
  return { found, unknown: [...asked].filter(([key]) => !found.has(key)).map(([, name]) => name) };
};

const keyOf = ({ title, day: on }: Pick<Win, "title" | "day">): string => `${on} ${fold(title)}`;

/** Joins one line with what is held, and keeps `held` as it then stands. */
const takeRow = async (
  { line: _, skills: names, ...row }: WinRow,
  held: Owned<Win>[],
  found: ReadonlyMap<string, RecordRef>,
  records: Records,
): Promise<"added" | "changed" | "known"> => {
  const skills = names.flatMap((name) => found.get(fold(name)) ?? []);
  const same = held.find((one) => keyOf(one) === keyOf(row));
  if (!same) {
    held.push(await addWin(records, { ...row, skills, source: row.source ?? "csv" }));
    return "added";
  }
  const stated: Patch<Win> = Object.fromEntries(
    Object.entries({ ...row, skills, people: keptRefs(same, row) }).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
  const after = await records.update(winKind, same, stated);
  if (after.revision === same.revision) return "known";
  held.splice(held.indexOf(same), 1, after);
  return "changed";
};

/** A file names people; who is known as a record stays so. */
const keptRefs = (held: Win, row: Pick<WinRow, "people">): Win["people"] =>
  row.people.map((person) => ({ ...person, record: held.people.find((one) => one.name === person.name)?.record ?? null }));

const candidate = z.object({
  id: z.string().describe("Names it when choosing."),
  by: z.string().describe("What its commits were gathered by."),
  title: z.string(),
  kind: kindOfWin,
  day: day("The day of its last commit."),
  from: day("The day of its first commit."),
  commits: z.number().int(),
  files: z.number().int(),
  added: z.number().int().describe("Lines added."),
  removed: z.number().int().describe("Lines removed."),
});

const importGit = operation("wins.importGit", {
  kind: "write",
  summary: "Find wins in the history of a repository and keep those that you choose",
  input: z.object({
    text: z.string().max(20_000_000).optional().describe(`The text of git log, best written with: ${gitCommand}`),
    file: fileInput("A file with the text of git log.").optional(),
    author: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe("Part of your name or address, where the log holds several people."),
    choose: z
      .array(z.string().min(1).max(300))
      .max(2000)
      .optional()
      .describe("Ids of the candidates to keep, as confirmed wins; without it all of them come in, to be confirmed."),
    preview,
    ...recordChoices,
  }),
  output: z.object({
    candidates: z.array(candidate).describe("What the log gives and is not among your wins, the latest first."),
    known: z.number().int().describe("Candidates of which all commits were taken in before."),
    added: z.array(win).describe("The wins that were written."),
    authors: z.array(z.object({ name: z.string(), email: z.string(), commits: z.number().int() })),
    bad: z.array(badLine).describe("Commits that could not be read, by line."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [winRefusals.noText, winRefusals.unreadable, winRefusals.severalAuthors, winRefusals.unknownCandidate],
  positional: ["file"],
  previews: (asked) => asked.preview,
  handle: async ({ text, file, author, choose, preview: only, ...choices }, context) => {
    const given = text?.trim() ? text : textOf(file);
    if (!given?.trim()) return refuse(winRefusals.noText);
    const { commits, bad } = readGitLog(given);
    if (commits.length === 0) refuse(winRefusals.unreadable, noCommits(file?.name ?? "The text", bad));
    const mine = author ? byAuthor(commits, author) : commits;
    const authors = authorsOf(mine);
    if (authors.length !== 1)
      refuse(winRefusals.severalAuthors, {
        names: authorsOf(commits)
          .map(({ name, email }) => `${name} <${email}>`)
          .join(", "),
      });
    const isKnown = knownCommits(await sourceIdsOf(context.records));
    const all = groupCommits(mine);
    const candidates = all.filter(({ hashes }) => !hashes.every(isKnown));
    const added: Win[] = [];
    for (const one of chosenOf(candidates, choose))
      added.push(
        await addWin(context.records, {
          ...draftOf(one, isKnown),
          ...choices,
          confirmation: choose ? "confirmed" : "unconfirmed",
        }),
      );
    const shown = candidates.map(({ hashes: _, ...one }) => one);
    return { candidates: shown, known: all.length - candidates.length, added, authors, bad, written: !only };
  },
  present: ({ candidates, known, added, bad, written }) =>
    [
      written
        ? `${added.length} wins kept, ${known} known already.`
        : `Preview, nothing written: ${candidates.length} candidates, ${known} known already.`,
      ...(written
        ? added.map((one) => sayWin(one))
        : candidates.map((one) => `${one.id}  ${one.title} (${one.by}, ${sayCounts(one)})`)),
      ...bad.map(({ line, problem }) => `line ${line}: the commit ${problem}`),
    ].join("\n"),
});

const noCommits = (name: string, bad: readonly z.infer<typeof badLine>[]) => {
  const [first] = bad;
  const found = first ? `line ${first.line}: the commit ${first.problem}` : "no line begins with commit and a hash";
  return { sentence: `${name}: ${found}. Write the log with: ${gitCommand}`, line: first?.line ?? 1 };
};

const chosenOf = (candidates: readonly Candidate[], ids: readonly string[] | undefined): readonly Candidate[] =>
  ids
    ? ids.map((one) => candidates.find(({ id }) => id === one) ?? refuse(winRefusals.unknownCandidate, { id: one }))
    : candidates;

const sayCounts = ({ commits, files, added, removed }: Pick<Candidate, "commits" | "files" | "added" | "removed">): string =>
  [
    `${commits} ${commits === 1 ? "commit" : "commits"}`,
    files > 0 && `${files} ${files === 1 ? "file" : "files"}`,
    added + removed > 0 && `${added} lines added, ${removed} removed`,
  ]
    .filter(Boolean)
    .join(", ");

const draftOf = (one: Candidate, isKnown: (hash: string) => boolean) => {
  const hashes = one.hashes.filter((hash) => !isKnown(hash));
  const named = [hashes.at(-1), hashes[0]].map((hash) => (hash ?? "").slice(0, 10));
  return {
    title: one.title,
    day: one.day,
    kind: one.kind,
    number: { what: "commits", value: one.commits, unit: "", baseline: null, direction: "up" as const },
    evidence: [
      { note: `${one.by}: ${sayCounts(one)}; ${[...new Set(named)].join(" to ")}`.slice(0, 500), day: one.day, source: "git" },
    ],
    source: "git",
    sourceIds: hashes,
  };
};

const importMail = operation("wins.importMail", {
  kind: "write",
  summary: "Make a win of a saved mail: its subject, its day, its words",
  input: z.object({ file: fileInput("A mail as a file (.eml)."), preview, ...recordChoices }),
  output: z.object({
    win: win.nullable().describe("The win; null when the mail was taken in before."),
    known: z.boolean().describe("Whether the mail was taken in before."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [winRefusals.unreadable],
  positional: ["file"],
  previews: (asked) => asked.preview,
  handle: async ({ file, preview: only, ...choices }, context) => {
    const mail = await readMail(bytesOf(file), context.timezone);
    if (!mail?.subject && !mail?.body) {
      const sentence = `${file.name}: no mail was found in it. Save the mail as a file that ends in .eml and give that.`;
      return refuse(winRefusals.unreadable, { sentence });
    }
    const sourceId = mail.messageId && `mail:${mail.messageId}`;
    if (sourceId && (await sourceIdsOf(context.records)).includes(sourceId)) return { win: null, known: true, written: !only };
    const [firstLine = ""] = mail.body.split("\n");
    const { title, kind, number, day: named } = readLine((mail.subject || firstLine).slice(0, 300), mail.day ?? context.today);
    const sent = mail.day && mail.day < context.today ? mail.day : context.today;
    const made = await addWin(context.records, {
      ...choices,
      title,
      kind,
      number,
      day: named ?? sent,
      situation: mail.body || null,
      words: [mail.subject, mail.body].filter(Boolean).join("\n\n"),
      evidence: mail.from
        ? [{ note: `Mail from ${mail.from.name}`.slice(0, 500), day: sent, source: file.name.slice(0, 200) }]
        : [],
      confirmation: "unconfirmed",
      source: "mail",
      sourceIds: sourceId ? [sourceId] : [],
    });
    return { win: made, known: false, written: !only };
  },
  present: ({ win: made, written }) =>
    made
      ? `${written ? "Kept, to be confirmed" : "Preview, nothing written"}: ${sayWin(made)}.`
      : "This mail was taken in before.",
});

export const exchange = { export: exportAll, bragDocument, import: importCsv, importGit, importMail };
