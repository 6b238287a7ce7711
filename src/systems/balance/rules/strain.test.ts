import { describe, expect, test } from "vitest";
import { isDueInReview } from "./strain.ts";

describe("the strain check in a review", () => {
  // 2026-11-23 is a Monday.
  test("is asked for when it is due, and when it comes due before Sunday and the time looked back on has none", () => {
    expect(isDueInReview("2026-11-20", "week", "2026-11-26", "2026-11-23")).toBe(true);
    expect(isDueInReview("2026-11-23", "week", "2026-11-29", "2026-11-23")).toBe(false);
    expect(isDueInReview("2026-11-05", "month", "2026-11-30", "2026-11-01")).toBe(false);
    expect(isDueInReview("2026-11-02", "month", "2026-11-30", "2026-11-01")).toBe(true);
  });

  test("is asked for each Monday by whoever looks back on the week before on Mondays", () => {
    expect(isDueInReview("2026-11-23", "week", "2026-11-30", "2026-11-23")).toBe(true);
  });
});
