import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emptyReflection } from "../rules/reflection.ts";
import type { Setback } from "../schema/setback.ts";
import { setbackLine, setbackTable, sharesIn } from "./csv.ts";

const readSetbackRows = (text: string) => setbackTable.read(text, "2026-11-24");
const writeSetbacks = (setbacks: readonly Setback[], lessonOf: (id: string) => string | undefined) =>
  setbackTable.write(setbacks.map((one) => setbackLine(one, lessonOf)));

const setback = (rest: Partial<Setback>): Setback => ({
  id: "1",
  revision: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
  title: "Declined",
  day: "2026-11-02",
  kind: "rejection",
  stage: "screening",
  words: null,
  hurts: null,
  coolOffUntil: "2026-11-03",
  records: [],
  note: null,
  reflection: null,
  ...rest,
});

const heading =
  "day,kind,title,stage,hurts,rests until,words,note,happened,mine,theirs,luck,share mine,share theirs,share luck,same,lesson,change,looked at on,visibility,employer-sensitive";

describe("setbacks as CSV", () => {
  test("one line a setback, empty cells for what was not said", () => {
    expect(writeSetbacks([setback({ hurts: 3 })], () => undefined)).toBe(
      `${heading}\r\n2026-11-02,rejection,Declined,screening,3,2026-11-03,,,,,,,,,,,,,,private,no\r\n`,
    );
  });

  test("whatever is written is read back", () => {
    const said = fc.option(
      fc
        .string({ minLength: 1, maxLength: 60, unit: "grapheme" })
        .map((text) => text.replace(/\s+/g, " ").trim())
        .filter((text) => text !== ""),
    );
    fc.assert(
      fc.property(said, said, said, fc.option(fc.integer({ min: 0, max: 100 })), (words, mine, lesson, share) => {
        const shares = share === null ? null : { mine: share, theirs: 100 - share, luck: 0 };
        const reflection = { ...emptyReflection("2026-11-04", false), mine, shares, lessonId: lesson === null ? null : "l" };
        const { rows, bad } = readSetbackRows(writeSetbacks([setback({ words, reflection })], () => lesson ?? undefined));
        expect(bad).toEqual([]);
        const read = [rows[0]?.words, rows[0]?.mine, rows[0]?.lesson];
        expect(read).toEqual([words ?? undefined, mine ?? undefined, lesson ?? undefined]);
        expect(rows.map(sharesIn)).toEqual([shares]);
      }),
      { numRuns: 500 },
    );
  });

  test("a line that cannot be read is named with what is wrong, and the rest stands", () => {
    const { rows, bad } = readSetbackRows(
      "day;title;share mine;share theirs;share luck;hurts\n2026-11-02;Good;50;50;;\n2026-11-02;Shares;50;10;;\n2026-11-02;Hurts;;;;9\nsoon;Day;;;;\n",
    );
    expect(rows.map(({ title, line }) => [title, line])).toEqual([["Good", 2]]);
    expect(bad).toEqual([
      { line: 3, problem: "“share mine”: Yours, theirs and luck must add up to 100." },
      { line: 4, problem: "“hurts” must be at most 5." },
      { line: 5, problem: "“day”: “soon” cannot be read: write a day as year-month-day, such as 2026-11-24." },
    ]);
  });

  test("is known by its columns, and any text is read or kept out, never a fault", () => {
    const file = (text: string) => ({ name: "file.csv", content: Buffer.from(text).toString("base64") });
    expect(setbackTable.recognises(file(`${heading}\r\n`))).toBe(21);
    expect(setbackTable.recognises(file("label,kind,level\n"))).toBe(0);
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(readSetbackRows(`title,day\n${text}`).rows.length).toBeLessThan(200);
        expect(setbackTable.recognises(file(text))).toBeLessThan(20);
      }),
      { numRuns: 1_000 },
    );
  });
});
