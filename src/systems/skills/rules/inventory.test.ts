import { describe, expect, test } from "vitest";
import { daysUnused, freshnessOf, laterUse, sameSkill, withEvidence } from "./inventory.ts";

describe("the same skill", () => {
  const held = [
    { catalogueId: "x:seo", label: "SEO" },
    { catalogueId: null, label: "Zürich dialect" },
  ];
  test("is found by catalogue id first, then by name without case and accents", () => {
    expect(sameSkill(held, { catalogueId: "x:seo", label: "Zurich dialect" })).toBe(held[0]);
    expect(sameSkill(held, { catalogueId: null, label: "zurich DIALECT" })).toBe(held[1]);
    expect(sameSkill(held, { label: "Basel dialect" })).toBeUndefined();
  });
});

describe("freshness", () => {
  test.each([
    ["2026-11", "fresh"],
    ["2025-11-22", "fresh"],
    ["2025-11-21", "fading"],
    ["2024", "fading"],
    ["2023-11-24", "fading"],
    ["2023-10", "unused"],
    ["2022", "unused"],
  ])("last used %s is %s", (lastUsed, expected) => {
    expect(freshnessOf(lastUsed, "2026-11-22")).toBe(expected);
  });

  test("is not said where nobody said when; a month counts to its end and the future is now", () => {
    expect(freshnessOf(null, "2026-11-22")).toBeNull();
    expect(daysUnused("2026-02", "2026-03-02")).toBe(2);
    expect(daysUnused("2027", "2026-03-02")).toBe(0);
  });

  test("the later use stands, the more exact one where they agree", () => {
    expect(laterUse("2025", "2026-01")).toBe("2026-01");
    expect(laterUse("2026-03", "2026")).toBe("2026-03");
    expect(laterUse(null, "2020")).toBe("2020");
  });
});

describe("evidence", () => {
  test("the same record is linked once, as it was read last, the same note once, different notes both", () => {
    const record = { kind: "win", id: "1" };
    const held = [{ record, revision: 1 }, { note: "Talk" }];
    expect(withEvidence(held, [{ record, revision: 4 }, { note: "Talk" }, { note: "Talk", day: "2026-01-01" }])).toEqual([
      { record, revision: 4 },
      { note: "Talk" },
      { note: "Talk", day: "2026-01-01" },
    ]);
  });
});
