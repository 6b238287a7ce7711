import { expect, test } from "vitest";
import { readGitLog } from "./git-log.ts";

const plain = `commit 4f0c1d2e3a4b5c6d7e8f90112233445566778899 (HEAD -> main, tag: v2.1.0, origin/main)
Merge: 1a2b3c4 5d6e7f8
Author: Søren Ångström <soren@example.org>
Date:   Fri Nov 20 23:59:01 2026 -0800

    Merge pull request #41 from soren/größe

    Größe der Bilder wählbar 🎉

    Co-authored-by: Mara <mara@example.org>

commit 1a2b3c4d5e6f708192a3b4c5d6e7f80911223344
Author: Søren Ångström <soren@example.org>
Date:   Thu Nov 5 08:00:00 2026 +0100

    Rename the settings

12\t4\tsrc/{old => new}/settings.ts
3\t0\tsrc/{ => deep}/file.ts
-\t-\tassets/logo.png
1\t1\tread me.md => docs/read me.md
7\t0\t"docs/\\303\\274bersicht \\"neu\\".md"
 5 files changed, 23 insertions(+), 5 deletions(-)
`;

test("the plain form, with a merge, renames, binary files and letters beyond ASCII", () => {
  const { commits, bad } = readGitLog(plain);
  expect(bad).toEqual([]);
  expect(commits[0]).toMatchObject({
    tags: ["v2.1.0"],
    isMerge: true,
    parents: [],
    author: "Søren Ångström",
    email: "soren@example.org",
    day: "2026-11-20",
    subject: "Merge pull request #41 from soren/größe",
    body: ["Größe der Bilder wählbar 🎉", "Co-authored-by: Mara <mara@example.org>"],
  });
  expect(commits[1]?.files).toEqual([
    { path: "src/new/settings.ts", added: 12, removed: 4 },
    { path: "src/deep/file.ts", added: 3, removed: 0 },
    { path: "assets/logo.png", added: 0, removed: 0 },
    { path: "docs/read me.md", added: 1, removed: 1 },
    { path: 'docs/übersicht "neu".md', added: 7, removed: 0 },
  ]);
});

test.each([
  ["2026-11-20"],
  ["2026-11-20 10:00:00 +0100"],
  ["2026-11-20T10:00:00+01:00"],
  ["Fri, 20 Nov 2026 10:00:00 +0100"],
  ["Fri Nov 20 10:00:00 2026"],
  ["1795168800 +0100"],
])("the date %s", (date) => {
  const { commits } = readGitLog(`commit abcdef1\nAuthor: A <a@b.c>\nDate:   ${date}\n\n    Work\n`);
  expect(commits[0]?.day).toBe("2026-11-20");
});

test("a commit that cannot be read is named by its line, the rest stands; Windows line ends are no matter", () => {
  const text = [
    "commit abcdef1",
    "Author: A <a@b.c>",
    "Date:   3 weeks ago",
    "",
    "    Old",
    "",
    "commit abcdef2",
    "Author: A <a@b.c>",
    "",
    "commit abcdef3",
    "Date: 2026-11-20",
    "",
    "    New",
  ].join("\r\n");
  const { commits, bad } = readGitLog(text);
  expect(commits.map(({ subject }) => subject)).toEqual(["New"]);
  expect(bad).toEqual([
    { line: 1, problem: "has the date “3 weeks ago”; write the log with --date=short" },
    { line: 7, problem: "has no line that begins with Date:" },
  ]);
});

test("parents, a commit line inside a message, and an empty message", () => {
  const { commits } = readGitLog(
    "commit abcdef1 abcdef2 abcdef3 (tag: v1)\nDate: 2026-11-20\n\n    Say\n    commit abcdef9\n\ncommit abcdef2\nDate: 2026-11-19\n\n",
  );
  expect(commits).toMatchObject([
    { parents: ["abcdef2", "abcdef3"], isMerge: true, tags: ["v1"], body: ["commit abcdef9"] },
    { subject: "", body: [] },
  ]);
});
