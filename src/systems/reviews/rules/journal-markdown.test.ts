import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../core/day.ts";
import { topics } from "../schema/journal.ts";
import { entriesOfMarkdown, journalToMarkdown, looksLikeJournal } from "./journal-markdown.ts";

const today = "2026-11-24";
const entriesOf = (text: string, name: string) => entriesOfMarkdown(text, name, today).entries;

describe("a journal as Markdown", () => {
  it("is one heading for each entry, the earliest first", () => {
    const file = journalToMarkdown([
      { day: "2026-11-20", title: "A walk", text: "It *cleared* my head.", topic: "note" },
      { day: "2026-11-18", title: null, text: "Priya says: ask finance first.", topic: "conversation" },
    ]);
    expect(file).toBe(
      "## 2026-11-18\n\ntopic: conversation\n\nPriya says: ask finance first.\n\n## 2026-11-20 · A walk\n\nIt *cleared* my head.\n",
    );
  });

  it("reads back as it was written, whatever was written", () => {
    const line = fc.oneof(
      fc.string({ maxLength: 30 }).map((text) => text.replace(/[\r\n]/g, " ")),
      fc.constantFrom(
        "## 2026-01-02 · not an entry",
        "\\## 2026-01-02",
        "## 2024-02-30",
        "# 29 February 2024 · not an entry",
        "### Mon 31 April 2025",
        "## 20. Mai 2026",
        "# Mittwoch, den 3. März 2026",
        "topic",
        "# Heading",
        "- a",
        "",
        "> said",
        "*emphasis*",
        "```",
        "topic: idea",
      ),
    );
    const entry = fc.record({
      day: fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2020-01-01", days)),
      title: fc.constantFrom(null, "A walk", "Talk: budgets, again"),
      text: fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => `x ${lines.join("\n")} y`),
      topic: fc.constantFrom(...topics),
    });
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: ({ day }) => day, maxLength: 6 }), (entries) => {
        const sorted = entries.toSorted((a, b) => (a.day < b.day ? -1 : 1));
        expect(entriesOfMarkdown(journalToMarkdown(entries), "journal.md", today)).toEqual({ entries: sorted, bad: [] });
      }),
    );
  });
});

describe("reading Markdown", () => {
  it.each([
    ["20. November 2026", "2026-11-20"],
    ["3. März 2026", "2026-03-03"],
    ["Mittwoch, den 20. Mai 2026", "2026-05-20"],
    ["1er février 2026", "2026-02-01"],
    ["5 de mayo de 2026", "2026-05-05"],
  ])("knows the day of the heading %s", (heading, day) => {
    expect(entriesOf(`## ${heading}: Besuch am 3. Juni 2026\n\nIt took me two days.\n`, "notes.md")).toEqual([
      { day, title: "Besuch am 3. Juni 2026", text: "It took me two days.", topic: "note" },
    ]);
  });

  it("takes a file without dated headings as one entry of the day in its name", () => {
    expect(entriesOf("# On feedback\n\nIt took me two days.\n", "2026-03-05 feedback.md")).toEqual([
      { day: "2026-03-05", title: "On feedback", text: "It took me two days.", topic: "note" },
    ]);
    expect(entriesOf("It took me two days.", "2026-03-05 hard-talk.md")[0]?.title).toBe("hard-talk");
    expect(entriesOf("Just words", "notes.md")[0]?.day).toBe(today);
  });

  it("takes one entry for each heading with a day, and ignores headings of other kinds", () => {
    const file = "## 2026-03-05\n\nA\n\n### Part of it\n\n# 2026-03-07: B\n\ntext";
    expect(entriesOf(file, "journal.md").map(({ day, title }) => [day, title])).toEqual([
      ["2026-03-05", null],
      ["2026-03-07", "B"],
    ]);
  });

  it.each([
    ["# 29 February 2024", "2024-02-29", null],
    ["## 2.11.2025 Fog", "2025-11-02", "Fog"],
    ["## Thursday, 29th of Feb. 2024 · A leap", "2024-02-29", "A leap"],
    ["### March 1st, 2024: Rain", "2024-03-01", "Rain"],
    ["## Sat 2 March 2024 Walk", "2024-03-02", "Walk"],
    ["## Sept 3 2025", "2025-09-03", null],
    ["## 11 may 2025 – May it last", "2025-05-11", "May it last"],
  ])("%s begins the entry of %s", (heading, day, title) => {
    expect(entriesOfMarkdown(`${heading}\n\nText`, "journal.md", today)).toEqual({
      entries: [{ day, title, text: "Text", topic: "note" }],
      bad: [],
    });
  });

  it.each(["## May 2025", "## 3 things", "# March on 2025-01-02", "## On 3 March 2024"])("%s begins none", (heading) => {
    expect(entriesOf(`${heading}\n\nText`, "journal.md").map(({ day }) => day)).toEqual([today]);
  });

  it("names a day that does not exist, and leaves what stands under it out of the entry above", () => {
    const file =
      "# 29 February 2024\n\nLeap\n\n## 2024-03-01\n\nMarch\n\n## 2024-02-30\n\nNever\n\n# 31 April 2024\n\nNor this\n";
    const { entries, bad } = entriesOfMarkdown(file, "journal.md", today);
    expect(entries.map(({ day, title, text }) => [day, title, text])).toEqual([
      ["2024-02-29", null, "Leap"],
      ["2024-03-01", null, "March"],
    ]);
    const wayOut = "What stands under it stayed out: correct the day and take the file in again.";
    expect(bad).toEqual([
      { line: 9, problem: `30 February 2024 does not exist: February has 29 days. ${wayOut}` },
      { line: 13, problem: `31 April 2024 does not exist: April has 30 days. ${wayOut}` },
    ]);
    expect(entriesOfMarkdown("---\na: b\n---\n## 2024-02-30\nNever", "journal.md", today).bad[0]?.line).toBe(4);
    expect(entriesOfMarkdown("Words", "2024-02-30 walk.md", today)).toEqual({
      entries: [],
      bad: [
        {
          line: 1,
          problem:
            "The file’s name: 30 February 2024 does not exist: February has 29 days. Name it otherwise and take it in again.",
        },
      ],
    });
  });

  it("passes over settings at the top and keeps nothing of an empty file", () => {
    expect(entriesOf("---\ntags: [a]\n---\nWords", "a.md")[0]?.text).toBe("Words");
    expect(entriesOf("  \n\n", "2026-03-05.md")).toEqual([]);
  });
});

it("knows a journal by a day in its name or in a heading", () => {
  expect(looksLikeJournal("2026-03-05.md", "words")).toBe(true);
  expect(looksLikeJournal("journal.md", "# x\n\n## 2026-03-05\n")).toBe(true);
  expect(looksLikeJournal("journal.md", "# 29 February 2024\n")).toBe(true);
  expect(looksLikeJournal("resume.md", "# Mara\n\n2019-03-05 to 2020")).toBe(false);
  expect(looksLikeJournal("2026-03-05.txt", "words")).toBe(false);
});
