import { describe, expect, test } from "vitest";
import { readApplied } from "./read-applied.ts";

/** A Tuesday. */
const today = "2026-11-24";

const nothing = { title: null, organisation: null, how: null, source: null, day: null, kind: "job", rest: null };

describe("a line in one's own words", () => {
  test.each([
    [
      "applied for charge nurse at St Mary's by phone yesterday",
      { title: "Charge nurse", organisation: "St Mary's", how: "phone", day: "2026-11-23" },
    ],
    ["Applied to Fjord Foods for line cook", { title: "Line cook", organisation: "Fjord Foods" }],
    ["applied at the Bauhof as a plumber with a form", { title: "Plumber", organisation: "Bauhof", how: "form" }],
    [
      "I applied as data analyst at Acme on LinkedIn last Friday",
      { title: "Data analyst", organisation: "Acme", how: "board", source: "LinkedIn", day: "2026-11-20" },
    ],
    ["sent my CV to Nordlicht for warehouse lead, by email", { title: "Warehouse lead", organisation: "Nordlicht", how: "mail" }],
    ["walked in at Café Blum as barista today", { title: "Barista", organisation: "Café Blum", how: "walk-in", day: today }],
    ["called St Anna about night nurse", { title: "Night nurse", organisation: "St Anna", how: "phone" }],
    [
      "applied for the position of ward manager at St Mary through Ana Lopez",
      { title: "Ward manager", organisation: "St Mary", how: "person", source: "Ana Lopez" },
    ],
    ["applied internally for shift lead", { title: "Shift lead", kind: "internal" }],
    [
      "put in for the promotion to senior clerk at the town hall",
      { title: "Senior clerk", organisation: "town hall", kind: "promotion" },
    ],
    [
      "applied for welder at Stahl AG, they answer by Christmas",
      { title: "Welder", organisation: "Stahl AG", rest: "they answer by Christmas" },
    ],
    ["applied to St Mary's", { organisation: "St Mary's" }],
    ["electrician at Volt", { title: "Electrician", organisation: "Volt" }],
    ["applied", {}],
  ])("%s", (line, says) => {
    expect(readApplied(line, today)).toEqual({ ...nothing, ...says });
  });
});
