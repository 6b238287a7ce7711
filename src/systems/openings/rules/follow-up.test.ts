import { describe, expect, test } from "vitest";
import type { OpeningEvent, Step } from "../schema/opening.ts";
import { followUpOf, sayAnswerTime } from "./follow-up.ts";

const steps = (...all: [Step, string][]): OpeningEvent[] => all.map(([step, day]) => ({ id: day + step, step, day, note: null }));
const next = (deadline: string | null, ...all: [Step, string][]) => followUpOf({ deadline, events: steps(...all) });

describe("what is next for an opening", () => {
  test.each([
    ["the last day to apply is near", next("2026-12-10", ["found", "2026-11-01"]), "2026-12-06", "Apply, or let it go"],
    ["one without a last day is decided on", next(null, ["found", "2026-11-01"]), "2026-11-08", "Decide whether to apply"],
    [
      "no answer eight days after applying",
      next(null, ["found", "2026-11-01"], ["applied", "2026-11-02"]),
      "2026-11-10",
      "Ask how your application stands",
    ],
    [
      "they answered and nothing came after",
      next(null, ["applied", "2026-11-02"], ["answered", "2026-11-06"]),
      "2026-11-11",
      "Ask what comes next",
    ],
    [
      "a week after the interview",
      next(null, ["applied", "2026-11-02"], ["interview", "2026-11-12"]),
      "2026-11-18",
      "Ask how it went",
    ],
    ["asked once", next(null, ["applied", "2026-11-02"], ["followed-up", "2026-11-11"]), "2026-11-21", "Ask again how it stands"],
    [
      "asked twice: silence is an answer after a month",
      next(null, ["applied", "2026-11-02"], ["followed-up", "2026-11-11"], ["followed-up", "2026-11-15"]),
      "2026-12-02",
      "Close it as unanswered, or ask once more",
    ],
    ["an offer waits", next(null, ["applied", "2026-11-02"], ["offer", "2026-11-12"]), "2026-11-15", "Answer the offer"],
  ])("%s", (_, found, on, what) => {
    expect(found).toMatchObject({ on, what });
  });

  test("asking before the interview does not count after it", () => {
    expect(next(null, ["applied", "2026-11-02"], ["followed-up", "2026-11-11"], ["interview", "2026-11-20"])?.on).toBe(
      "2026-11-26",
    );
  });

  test.each(["rejected", "silent", "accepted"] as const)("nothing once it is %s", (end) => {
    expect(next(null, ["applied", "2026-11-02"], [end, "2026-11-12"])).toBeNull();
  });
});

test("how long a place took to answer, with how often", () => {
  expect(sayAnswerTime("Blum", [])).toBeNull();
  expect(sayAnswerTime("Blum", [3, 30, 9])).toBe("Blum answered you 3 times before, after 9 days in the middle (n = 3).");
});
