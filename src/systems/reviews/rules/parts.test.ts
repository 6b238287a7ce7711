import { describe, expect, it } from "vitest";
import { filledDefaults, inputOf, type OfferedPart, partsFor, stepsFor, strangeTo } from "./parts.ts";

const part = (over: Partial<OfferedPart> & Pick<OfferedPart, "key" | "system">): OfferedPart => ({
  cadences: ["week"],
  ask: "?",
  operation: "journal.add",
  fields: ["text"],
  defaults: {},
  most: 3,
  ...over,
});

const days = { today: "2026-11-20", from: "2026-11-16", to: "2026-11-20", next: "2026-11-29" };

describe("the parts of a review", () => {
  it("come from all systems, by cadence", () => {
    const offered = [part({ key: "wins", system: "wins" }), part({ key: "still", system: "goals", cadences: ["quarter"] })];
    expect(partsFor(offered, "week").map(({ key }) => key)).toEqual(["wins"]);
    expect(partsFor(offered, "quarter").map(({ key }) => key)).toEqual(["still"]);
  });

  it("leave the place to the room that has come for them, before or after", () => {
    const own = part({ key: "feedback", system: "reviews" });
    const room = part({ key: "feedback", system: "feedback", operation: "feedback.add" });
    expect(partsFor([own, room], "week")).toEqual([room]);
    expect(partsFor([room, own], "week")).toEqual([room]);
  });

  it("stand in steps: look back, write down, settle, answer, look ahead", () => {
    const parts = [
      part({ key: "conversation", system: "network", step: "people" }),
      part({ key: "wins", system: "wins" }),
      part({ key: "hours", system: "balance" }),
      part({ key: "energy", system: "balance" }),
      part({ key: "next", system: "reviews", step: "next" }),
      part({ key: "feedback", system: "reviews", step: "people" }),
    ];
    const keys = stepsFor(parts).map(({ key }) => key);
    expect(keys).toEqual(["happened", "wins", "balance", "people", "unfinished", "questions", "next", "end"]);
    const short = stepsFor([]).map(({ key }) => key);
    expect(short).toEqual(["happened", "unfinished", "questions", "end"]);
  });
});

describe("what an answer sends", () => {
  it("is what was filled in over the part's defaults, with the days of the period in them", () => {
    const next = part({ key: "next", system: "reviews", fields: ["title", "due"], defaults: { due: "{next}", minutes: 30 } });
    expect(inputOf(next, { title: "Call Ana" }, days)).toEqual({ title: "Call Ana", due: "2026-11-29", minutes: 30 });
    expect(inputOf(next, { title: "Call Ana", due: "2026-11-24" }, days).due).toBe("2026-11-24");
  });

  it("may be nothing that the part does not ask for, its defaults among it", () => {
    const one = part({ key: "a", system: "b", defaults: { topic: "feedback" } });
    expect(strangeTo(one, { text: "x", topic: "note", visibility: "link" })).toEqual(["topic", "visibility"]);
    expect(inputOf(one, { text: "x" }, days)).toEqual({ topic: "feedback", text: "x" });
  });

  it("finds the days at any depth and inside a sentence", () => {
    const deep = { evidence: [{ day: "{to}", note: "Said in the week of {from}" }], count: 3 };
    expect(filledDefaults({ defaults: deep }, days)).toEqual({
      evidence: [{ day: "2026-11-20", note: "Said in the week of 2026-11-16" }],
      count: 3,
    });
  });
});
