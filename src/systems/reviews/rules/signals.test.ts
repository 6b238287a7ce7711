import { describe, expect, it } from "vitest";
import { addDays } from "../../../core/day.ts";
import type { CareerEvent } from "../schema/event.ts";
import type { SystemHappening } from "../schema/review.ts";
import { eventSignals, growthStopped, isWatched, openSignals, signalLines } from "./signals.ts";

const today = "2026-11-24";

const event = (day: string, over: Partial<CareerEvent> = {}): CareerEvent => ({
  ...{ id: "e1", revision: 1, createdAt: "", updatedAt: "", visibility: "private", employerSensitive: false },
  ...{ what: "new-manager", day, title: null, note: null, records: [] },
  ...over,
});

describe("an event", () => {
  it("opens only the part that is due, and says why", () => {
    const [signal] = eventSignals([event("2026-11-01")], today);
    expect(signal).toMatchObject({ about: "event", since: "2026-11-01", opens: { place: "wins" } });
    expect(signal?.reason).toContain("1 November 2026");
  });

  it("that names a skill opens that skill alone; without one, the gap", () => {
    const skill = { kind: "skill", id: "s1", label: "Search marketing" };
    const [named] = eventSignals([event("2026-11-01", { what: "skill-demand", records: [skill] })], today);
    expect(named).toMatchObject({
      title: "A skill of yours is asked for less",
      opens: { label: "Your skill: Search marketing", record: { kind: "skill", id: "s1" } },
      records: [{ kind: "career-event" }, skill],
    });
    const [unnamed] = eventSignals([event("2026-11-01", { what: "skill-demand" })], today);
    expect(unnamed?.opens).toMatchObject({ place: "gap" });
  });

  it("has settled after 120 days, and is none before its day", () => {
    expect(eventSignals([event(addDays(today, -120))], today)).toHaveLength(1);
    expect(eventSignals([event(addDays(today, -121)), event("2026-12-01")], today)).toEqual([]);
  });
});

const happening = (day: string, kind: string): SystemHappening => ({
  ...{ day, kind, title: "x", minutes: null, system: "wins" },
  record: null,
});

/** Two a month over a year. */
const busyYear = (kind: string) => Array.from({ length: 24 }, (_, at) => happening(addDays(today, -at * 15 - 1), kind));

describe("growth that has stopped", () => {
  it("is said with its numbers where much was written down and nothing of it was learned or reached", () => {
    const [signal] = growthStopped([...busyYear("won"), happening("2026-03-01", "learned")], "2024-01-01", today);
    expect(signal?.about).toBe("growth");
    expect(signal?.reason).toMatch(/^Of 13 things .* 13 were wins, none .*; in the half year before there were 1 of these/);
  });

  it("is not said of anybody who learned or reached something", () => {
    expect(growthStopped([...busyYear("won"), happening("2026-09-01", "learned")], "2024-01-01", today)).toEqual([]);
    expect(growthStopped([...busyYear("done"), happening("2026-09-01", "reached")], "2024-01-01", today)).toEqual([]);
    const still = { about: "growth", since: "2024-12-01" } as const;
    expect(isWatched(still, today, today)).toBe(false);
    expect(isWatched(still, "2025-01-01", today)).toBe(true);
    expect(isWatched({ ...still, since: today }, today, today)).toBe(true);
    expect(isWatched({ ...still, about: "date" }, null, today)).toBe(true);
  });

  it("is not read from silence: a young record, few facts, or facts of a few weeks only", () => {
    expect(growthStopped(busyYear("won"), "2026-02-01", today)).toEqual([]);
    expect(growthStopped(busyYear("won"), null, today)).toEqual([]);
    expect(growthStopped(busyYear("won").slice(0, 8), "2024-01-01", today)).toEqual([]);
    const twoWeeks = Array.from({ length: 20 }, () => happening("2026-11-10", "won"));
    expect(growthStopped(twoWeeks, "2024-01-01", today)).toEqual([]);
  });
});

describe("putting aside", () => {
  const signals = eventSignals([event("2026-11-01")], today).map((signal) => ({ ...signal, system: "reviews" }));
  const standing = (until: string | null) =>
    openSignals(signalLines(signals, [{ key: "reviews:event:e1", until }], today)).length;

  it("holds until its day, or for as long as the reason is the same", () => {
    expect(standing("2026-11-25")).toBe(0);
    expect(standing("2026-11-24")).toBe(1);
    expect(standing(null)).toBe(0);
  });

  it("shows events before growth before dates", () => {
    const others = [
      { ...signals[0], key: "a", about: "date" as const, since: "2026-11-20" },
      { ...signals[0], key: "b", about: "growth" as const, since: "2026-01-01" },
    ].map((signal) => ({
      title: "",
      reason: "",
      records: [],
      opens: { label: "", place: "wins" } as const,
      system: "x",
      ...signal,
    }));
    expect(signalLines([...others, ...signals], [], today).map(({ about }) => about)).toEqual(["event", "growth", "date"]);
  });
});
