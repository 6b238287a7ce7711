// Wins in the history of a repository: candidates to choose from, each commit taken in once.
import { z } from "zod";
import { day } from "../../../core/day-fields.ts";
import { fileInput, textGiven } from "../../../core/file-input.ts";
import { readGivenOutside } from "../../../core/outside-file.ts";
import { recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import { operation } from "../../../operations/operation.ts";
import type readGit from "../formats/read-git.ts";
import { sayWin } from "../present.ts";
import { winRefusals } from "../refusals.ts";
import { authorsOf, byAuthor } from "../rules/authors.ts";
import { gitCommand } from "../rules/git-command.ts";
import { type Candidate, groupCommits, knownCommits } from "../rules/group-commits.ts";
import { kindOfWin, type Win, win } from "../schema.ts";
import { addWin, sourceIdsOf } from "../store.ts";
import { badLine, preview } from "./given.ts";

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

export const importGit = operation.write("wins.importGit", {
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
  refusals: [
    refusals.nothingToRead,
    refusals.tooTangled,
    winRefusals.unreadableFile,
    winRefusals.severalAuthors,
    winRefusals.noSuchCandidate,
  ],
  positional: ["file"],
  previews: (asked) => asked.preview,
  before: async ({ text, file }) => {
    const given = textGiven({ text, file });
    if (given === undefined) return refuse(refusals.nothingToRead);
    const reader = new URL("../formats/read-git.ts", import.meta.url);
    return { given, ...(await readGivenOutside<typeof readGit>(reader, given, file?.name ?? "The text")) };
  },
  handle: async ({ file, author, choose, preview: only, text: _, ...choices }, context, { given, commits, bad }) => {
    if (commits.length === 0) refuse(winRefusals.unreadableFile, noCommits(file?.name ?? "The text", given, bad));
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
    const chosen = chosenOf(candidates, choose);
    for (const [at, one] of chosen.entries()) {
      await context.tell("Taking in", at, chosen.length);
      added.push(
        await addWin(context.records, {
          ...draftOf(one, isKnown),
          ...choices,
          confirmation: choose ? "confirmed" : "unconfirmed",
        }),
      );
    }
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

const shortForm = /^(?:[*|\\/ ]*[0-9a-f]{7,40} \S.*(?:\r?\n|$))+/;

const noCommits = (name: string, given: string, bad: readonly z.infer<typeof badLine>[]) => {
  const [first] = bad;
  const nothing = shortForm.test(given)
    ? "its lines are those of git log --oneline, which tell neither days nor authors"
    : "no line begins with commit and a hash";
  const found = first ? `line ${first.line}: the commit ${first.problem}` : nothing;
  return { sentence: `${name}: ${found}. Write the log with: ${gitCommand}`, line: first?.line ?? 1 };
};

const chosenOf = (candidates: readonly Candidate[], ids: readonly string[] | undefined): readonly Candidate[] =>
  ids
    ? ids.map((one) => candidates.find(({ id }) => id === one) ?? refuse(winRefusals.noSuchCandidate, { id: one }))
    : candidates;

const sayCounts = ({ commits, files, added, removed }: Pick<Candidate, "commits" | "files" | "added" | "removed">): string =>
  [
    sayCount(commits, "commit"),
    files > 0 && sayCount(files, "file"),
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
