import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Skill } from "../schema.ts";
import { skillTable } from "./csv.ts";

const readInventory = (text: string) => skillTable.read(text, "2026-11-24");

const skill = (rest: Partial<Skill>): Skill => ({
  id: "1",
  revision: 1,
  createdAt: "2026-01-01T00:00:00.000Z",
  updatedAt: "2026-01-01T00:00:00.000Z",
  visibility: "private",
  employerSensitive: false,
  catalogueId: null,
  label: "Copywriting",
  kind: "technical",
  level: null,
  wanted: null,
  interest: null,
  lastUsed: null,
  confirmation: "confirmed",
  evidence: [],
  note: null,
  source: null,
  ...rest,
});

describe("the inventory as CSV", () => {
  test("one line a skill, empty cells for what is not said", () => {
    expect(skillTable.write([skill({ level: 3, lastUsed: "2026-03" })])).toBe(
      "label,kind,level,wanted,interest,last used,confirmation,catalogue id,note,source,evidence,visibility,employer-sensitive\r\n" +
        "Copywriting,technical,3,,,2026-03,confirmed,,,,,private,no\r\n",
    );
  });

  test("a cell never runs as a formula in a spreadsheet", () => {
    expect(skillTable.write([skill({ label: "=1+1" })])).toContain("'=1+1,");
  });

  test("levels may be words; comma or semicolon, in any order of columns", () => {
    const { rows, bad } = readInventory("Proficiency;Name\nexpert;Chess\n");
    expect(bad).toEqual([]);
    expect(rows).toMatchObject([{ label: "Chess", level: 5, line: 2 }]);
  });

  test("whatever is written is read back", () => {
    const word = fc.string({ minLength: 1, maxLength: 40, unit: "grapheme" }).map((text) => text.replace(/\s+/g, " ").trim());
    fc.assert(
      fc.property(
        word.filter((text) => /[a-z0-9]/i.test(text)),
        fc.option(word.filter((text) => text !== "")),
        fc.option(fc.integer({ min: 0, max: 5 })),
        (label, note, level) => {
          const { rows, bad } = readInventory(skillTable.write([skill({ label, note, level })]));
          expect(bad).toEqual([]);
          expect([rows[0]?.label, rows[0]?.note, rows[0]?.level]).toEqual([label, note ?? undefined, level ?? undefined]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("any text is read, or refused for its heading, never a fault", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.boolean(), (text, headed) => {
        const { rows, bad, missing } = readInventory(headed ? `label,level\n${text}` : text);
        expect(rows.length + bad.length).toBeLessThan(200);
        if (headed) expect(missing).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
  });
});
