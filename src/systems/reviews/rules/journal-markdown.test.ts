import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../core/day.ts";
import { topics } from "../schema/journal.ts";
import { entriesOfMarkdown, journalToMarkdown, looksLikeJournal } from "./journal-markdown.ts";

const today = "2026-11-24";

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
        expect(entriesOfMarkdown(journalToMarkdown(entries), "journal.md", today)).toEqual(sorted);
      }),
    );
  });
});

describe("reading Markdown", () => {
  it("takes a file without dated headings as one entry of the day in its name", () => {
    expect(entriesOfMarkdown("# On feedback\n\nIt took me two days.\n", "2026-03-05 feedback.md", today)).toEqual([
      { day: "2026-03-05", title: "On feedback", text: "It took me two days.", topic: "note" },
    ]);
    expect(entriesOfMarkdown("It took me two days.", "2026-03-05 hard-talk.md", today)[0]?.title).toBe("hard-talk");
    expect(entriesOfMarkdown("Just words", "notes.md", today)[0]?.day).toBe(today);
  });

  it("takes one entry for each heading with a day, and ignores headings of other kinds and false days", () => {
    const file = "## 2026-03-05\n\nA\n\n### Part of it\n\n## 2026-02-31 no day\n\n# 2026-03-07: B\n\ntext";
    expect(entriesOfMarkdown(file, "journal.md", today).map(({ day, title }) => [day, title])).toEqual([
      ["2026-03-05", null],
      ["2026-03-07", "B"],
    ]);
  });

  it("passes over settings at the top and keeps nothing of an empty file", () => {
    expect(entriesOfMarkdown("---\ntags: [a]\n---\nWords", "a.md", today)[0]?.text).toBe("Words");
    expect(entriesOfMarkdown("  \n\n", "2026-03-05.md", today)).toEqual([]);
  });
});

it("knows a journal by a day in its name or in a heading", () => {
  expect(looksLikeJournal("2026-03-05.md", "words")).toBe(true);
  expect(looksLikeJournal("journal.md", "# x\n\n## 2026-03-05\n")).toBe(true);
  expect(looksLikeJournal("resume.md", "# Mara\n\n2019-03-05 to 2020")).toBe(false);
  expect(looksLikeJournal("2026-03-05.txt", "words")).toBe(false);
});
