import fc from "fast-check";
import { expect, test } from "vitest";
import { headingsOf, isTable, readCsv, writeCsv } from "./csv.ts";

const cellsOf = (text: string) => readCsv(text).lines.map(({ cells }) => cells);

test.each([
  ["commas", "title,day\nCut costs; a lot,2026-11-02\n"],
  ["semicolons", 'title;day\n"Cut costs; a lot";2026-11-02\n'],
  ["tabs", "title\tday\nCut costs; a lot\t2026-11-02\n"],
  ["tabs, though a heading has a comma", 'title\t"day, as written"\tday\nCut costs; a lot\tMonday\t2026-11-02\n'],
  ["commas, though a quoted heading has a tab", 'title,"day\tas written",day\nCut costs; a lot,Monday,2026-11-02\n'],
])("a table written with %s is read", (_, text) => {
  expect(cellsOf(text)).toMatchObject([{ title: "Cut costs; a lot", day: "2026-11-02" }]);
  expect(headingsOf(text, (name) => name, ["title"])).toEqual(readCsv(text).headings);
});

test("empty cells between tabs keep their places, and bad quotes are named with their line", () => {
  const { lines, bad } = readCsv('title\tkind\tday\n\t\t2026-11-02\nNext\tled\t\n"broken"x\t\t\n');
  expect(lines).toEqual([
    { line: 2, cells: { title: "", kind: "", day: "2026-11-02" } },
    { line: 3, cells: { title: "Next", kind: "led", day: "" } },
  ]);
  expect(bad).toMatchObject([{ line: 4 }]);
});

test("whatever stands between the cells, the same table is read", () => {
  const columns = ["one", "two", "three"] as const;
  const cell = fc.string({ unit: fc.constantFrom("a", "é", " ", ",", ";", "\t", '"', "\n", "=", "'", "1") });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = fc.array(fc.record({ one: cell, two: cell, three: cell }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom(",", ";", "\t"), (table, between) => {
      const lines = table.map((row) => columns.map((name) => quoted(row[name])).join(between));
      const read = cellsOf(`${columns.join(between)}\r\n${lines.join("\r\n")}\r\n`);
      const asCommas = cellsOf(
        `${columns.join(",")}\r\n${table.map((row) => columns.map((name) => quoted(row[name])).join(",")).join("\r\n")}\r\n`,
      );
      expect(read).toEqual(asCommas);
      expect(cellsOf(writeCsv(columns, table))).toEqual(
        table.map((row) =>
          Object.fromEntries(columns.map((name) => [name, row[name].trim() === row[name] ? row[name] : expect.any(String)])),
        ),
      );
    }),
  );
});

test.each([
  ["wins.csv", true],
  ["WINS.TSV", true],
  ["wins.tab", true],
  ["wins.txt", false],
  ["csv", false],
])("%s is a table by its name: %s", (name, is) => {
  expect(isTable(name)).toBe(is);
});

const kept = ["title", "kind", "day"];

test.each([
  ["one", "title,colour\nNext,red\n", ["the column “colour” is not read here"]],
  ["a slip", "titel,day\nNext,2026-11-02\n", ["the column “titel” (did you mean “title”?) is not read here"]],
  ["seven", "title,a1,b2,c3,d4,e5,f6,g7\nNext,1,1,1,1,1,1,1\n", [expect.stringMatching(/“f6” and 1 more are not read here$/)]],
  ["an empty one", "title,colour,\nNext,,3\n", []],
  ["one that a room reads", "name,day\nNext,2026-11-02\n", []],
])("columns that nobody reads are named with the line of the heading: %s", (_, text, problems) => {
  const { bad } = readCsv(text, (heading) => (heading === "name" ? "title" : heading), kept);
  expect(bad).toEqual(problems.map((problem) => ({ line: 1, problem })));
});

const asItStands = (written: string) => written;

test.each([
  ["Excel's own first line", "sep=;\r\ntitle;day\r\nNext;2026-11-02\r\n", []],
  ["the same in quotes", '"sep=;"\ntitle;day\nNext;2026-11-02\n', []],
  ["a separator of one's own", "sep=|\ntitle|day\nNext|2026-11-02\n", []],
  ["a title", "Wins 2026\ntitle,day\nNext,2026-11-02\n", [1]],
  ["a title, an owner and an empty line", "Wins;\nof Ada;\n;\ntitle;day\nNext;2026-11-02\n", [1, 2]],
])("%s above the names of the columns does not hide them", (_, text, unread) => {
  const { lines, headings, bad } = readCsv(text, asItStands, kept);
  expect(headings).toEqual(["title", "day"]);
  expect(headingsOf(text, asItStands, kept)).toEqual(headings);
  expect(lines).toEqual([{ line: text.trimEnd().split("\n").length, cells: { title: "Next", day: "2026-11-02" } }]);
  expect(bad.map(({ line }) => line)).toEqual(unread);
});

test("a table without any known column is read from its first line", () => {
  expect(readCsv("a,b\n1,2\n", asItStands, kept)).toMatchObject({ headings: ["a", "b"], lines: [{ cells: { a: "1", b: "2" } }] });
});
