import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readGitLog } from "../formats/git-log.ts";
import { authorsOf, byAuthor } from "./authors.ts";
import { groupCommits, knownCommits } from "./group-commits.ts";

const hash = (letter: string) => letter.repeat(40);

interface Written {
  id: string;
  parents?: string;
  refs?: string;
  author?: string;
  day: string;
  message: string;
  files?: string;
}

const logOf = (commits: readonly Written[]): string =>
  commits
    .map(({ id, parents = "", refs, author = "Mara Lindqvist <mara@example.org>", day, message, files }) =>
      [
        `commit ${hash(id)}${[...parents].map((one) => ` ${hash(one)}`).join("")}${refs ? ` (${refs})` : ""}`,
        ...(parents.length > 1 ? [`Merge: ${[...parents].map((one) => hash(one).slice(0, 7)).join(" ")}`] : []),
        `Author: ${author}`,
        `Date:   ${day}`,
        "",
        ...message.split("\n").map((line) => `    ${line}`),
        ...(files ? ["", ...files.split("\n")] : []),
      ].join("\n"),
    )
    .join("\n\n");

const grouped = (commits: readonly Written[]) =>
  groupCommits(readGitLog(logOf(commits)).commits).map(({ id, title, commits: count }) => [id, title, count]);

describe("commits become pieces of work", () => {
  test("a merged pull request takes the commits of its branch, where the log holds parents", () => {
    expect(
      grouped([
        {
          id: "e",
          parents: "dc",
          day: "2026-11-20",
          message: "Merge pull request #7 from mara/search\n\nSearch that forgives typos",
        },
        { id: "d", parents: "a", day: "2026-11-19", message: "Bump the version", files: "1\t1\tpackage.json" },
        { id: "c", parents: "b", day: "2026-11-18", message: "Rank by distance", files: "40\t3\tsrc/search.ts" },
        { id: "b", parents: "a", day: "2026-11-17", message: "Fold letters", files: "12\t0\tsrc/fold.ts" },
        { id: "a", day: "2026-11-16", message: "Start", files: "9\t0\tREADME.md" },
      ]),
    ).toEqual([
      ["request:#7", "Search that forgives typos", 3],
      ["week:2026-11-16:.", "Start, and 1 more change", 2],
    ]);
  });

  test("requests of other hosts, squashed ones and plain branches are known by their words", () => {
    expect(
      grouped([
        { id: "f", day: "2026-11-20", message: "feat(editor): undo in the editor (#31)" },
        {
          id: "e",
          parents: "da",
          day: "2026-11-19",
          message: "Merge branch 'mail-import' into 'main'\n\nMail import\n\nSee merge request team/app!9",
        },
        {
          id: "d",
          parents: "cb",
          day: "2026-11-18",
          message: "Merged in speed (pull request #4)\n\nPages load in half the time",
        },
        { id: "c", day: "2026-11-17", message: "Merged PR 88: Sign-in by key" },
        { id: "b", parents: "a9", day: "2026-11-16", message: "Merge branch 'feature/dark-mode'" },
      ]),
    ).toEqual([
      ["request:#31", "Undo in the editor", 1],
      ["request:!9", "Mail import", 1],
      ["request:#4", "Pages load in half the time", 1],
      ["request:#88", "Sign-in by key", 1],
      ["merge:bbbbbbbbbbbb", "Dark mode", 1],
    ]);
  });

  test("a tag takes what no request holds since the one before", () => {
    expect(
      grouped([
        { id: "d", day: "2026-11-20", message: "Later work", files: "1\t0\tsrc/a.ts" },
        { id: "c", refs: "tag: v1.1, origin/main", day: "2026-11-13", message: "Release", files: "1\t0\tCHANGELOG.md" },
        { id: "b", day: "2026-11-12", message: "Some work", files: "4\t0\tsrc/a.ts" },
        { id: "a", refs: "HEAD -> old, tag: v1.0", day: "2026-10-01", message: "Release 1.0" },
      ]),
    ).toEqual([
      ["week:2026-11-16:src", "Later work", 1],
      ["tag:v1.1", "Released v1.1", 2],
      ["tag:v1.0", "Released v1.0", 1],
    ]);
  });

  test("a week of many commits is told apart by area, and house prefixes leave the titles", () => {
    const subjects = [
      ...Array.from({ length: 8 }, (_, at) => `goals: part ${at} of the tree`),
      ...Array.from({ length: 6 }, (_, at) => `feat(search): rank ${at}`),
      ...Array.from({ length: 4 }, (_, at) => `ABC-7 migrate table ${at}`),
      "Tidy",
    ];
    const commits = subjects.map((message, at) => ({
      id: "0123456789abcdef"[at % 16] ?? "",
      day: "2026-11-18",
      message,
      files: `${20 - at}\t0\tsrc/a${at}.ts`,
    }));
    let place = 0;
    const log = logOf(commits).replace(/^commit \S{4}/gm, () => `commit ${(place++).toString(16).padStart(4, "0")}`);
    expect(groupCommits(readGitLog(log).commits).map(({ title, commits: count }) => [title, count])).toEqual([
      ["Tidy", 1],
      ["Migrate table 0, and 3 more changes in abc-7", 4],
      ["Part 0 of the tree, and 7 more changes in goals", 8],
      ["Rank 0, and 5 more changes in search", 6],
    ]);
  });

  test("else a week in one folder is one, named for its largest change and never for a draft", () => {
    expect(
      grouped([
        { id: "c", day: "2026-11-20", message: "WIP", files: "500\t0\tapp/all.ts" },
        { id: "b", day: "2026-11-18", message: "fix(app): pager counts from one", files: "3\t1\tapp/pager.ts" },
        { id: "a", day: "2026-11-17", message: "Describe the set-up", files: "30\t0\tdocs/set-up.md" },
      ]),
    ).toEqual([
      ["week:2026-11-16:app", "Pager counts from one, and 1 more change in app", 2],
      ["week:2026-11-16:docs", "Describe the set-up", 1],
    ]);
  });

  test("what was reverted, its revert, and merges from the main line are no wins", () => {
    expect(
      grouped([
        { id: "c", day: "2026-11-20", message: `Revert "Try it"\n\nThis reverts commit ${hash("b")}.` },
        { id: "b", day: "2026-11-19", message: "Try it" },
        { id: "a", parents: "89", day: "2026-11-18", message: "Merge branch 'main' into feature/search" },
        { id: "7", parents: "56", day: "2026-11-18", message: "Merge remote-tracking branch 'origin/main'" },
      ]),
    ).toEqual([]);
  });

  test("every commit stands in one candidate at most, and counts add up, whatever the history", () => {
    const letters = [..."0123456789abcdef"];
    const message = fc.constantFrom(
      "Work",
      "fix: it (#3)",
      "Merge branch 'x'",
      "Merge pull request #5 from a/b",
      "Merge branch 'main' into y",
      "wip",
    );
    const commit = fc.record({
      parents: fc.subarray(letters, { maxLength: 3 }).map((some) => some.join("")),
      day: fc.integer({ min: 1, max: 28 }).map((day) => `2026-11-${String(day).padStart(2, "0")}`),
      message,
      refs: fc.constantFrom(undefined, "tag: v1", "tag: v2", "main"),
    });
    fc.assert(
      fc.property(fc.array(commit, { maxLength: 16 }), (commits) => {
        const log = readGitLog(logOf(commits.map((one, at) => ({ ...one, id: letters[at] ?? "0" })))).commits;
        expect(log).toHaveLength(commits.length);
        const candidates = groupCommits(log);
        const hashes = candidates.flatMap((one) => one.hashes);
        expect(new Set(hashes).size).toBe(hashes.length);
        expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length);
        for (const one of candidates) {
          expect(one.commits).toBe(one.hashes.length);
          expect(one.title).not.toBe("");
          expect(one.from <= one.day).toBe(true);
        }
      }),
    );
  });
});

describe("whose commits they are", () => {
  const { commits } = readGitLog(
    logOf([
      { id: "a", author: "Mara Lindqvist <mara@home.example>", day: "2026-11-20", message: "A" },
      { id: "b", author: "mara lindqvist <mara@work.example>", day: "2026-11-19", message: "B" },
      { id: "c", author: "M. Lindqvist <mara@work.example>", day: "2026-11-18", message: "C" },
      { id: "d", author: "Nils <nils@work.example>", day: "2026-11-17", message: "D" },
    ]),
  );

  test("one person under several names and addresses is one", () => {
    expect(authorsOf(commits).map(({ name, commits: count }) => [name, count])).toEqual([
      ["Mara Lindqvist", 3],
      ["Nils", 1],
    ]);
  });

  test("part of a name or address is enough", () => {
    expect(byAuthor(commits, "mara")).toHaveLength(3);
    expect(byAuthor(commits, "NILS@")).toHaveLength(1);
  });
});

test("a commit is known again under a shortened hash", () => {
  const isKnown = knownCommits([hash("a"), "bbbbbbbb"]);
  expect([hash("a"), hash("a").slice(0, 7), hash("b"), hash("c")].map(isKnown)).toEqual([true, true, true, false]);
});
