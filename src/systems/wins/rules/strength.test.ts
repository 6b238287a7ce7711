import { expect, test } from "vitest";
import { type Strengthened, strengthOf } from "./strength.ts";

const strong: Strengthened = {
  title: "Report of sign-ups by week in 40 minutes",
  day: "2026-11-20",
  situation: null,
  task: null,
  action: "I wrote the query and asked Ada to check it.",
  result: "Two people do something else on Mondays.",
  number: { what: "time", value: 40, unit: "min", baseline: 240, direction: "down" },
  people: [{ name: "Ada", record: null, part: "witnessed", thankedOn: null }],
  skills: [{ kind: "skill", id: "1" }],
  source: "you",
};

const of = (change: Partial<Strengthened>) => {
  const win = { ...strong, ...change };
  const { findings, met } = strengthOf(win, "2026-11-22");
  const open = findings.filter((one) => one.verdict !== "ok");
  return {
    met,
    open: open.map(({ rule, verdict }) => `${rule} ${verdict}`),
    marked: open.map(({ field, start, end }) => String(win[field as "title"] ?? "").slice(start, end)),
    said: open[0] && `${open[0].message} ${open[0].fix}`,
  };
};

test("a win with everything passes every check", () => {
  expect(of({})).toEqual({ met: 8, open: [], marked: [], said: undefined });
});

test("a bare line misses what helps most first", () => {
  const bare = { title: "Good week", action: null, result: null, number: null, people: [], skills: [] };
  expect(of(bare)).toMatchObject({
    met: 2,
    open: ["number missing", "result missing", "action missing", "witness missing", "baseline missing", "skill missing"],
    said: "It has no number. Say how much, how many, how often or how fast; an estimate is fine.",
  });
});

test("a number that stands only in the words is pointed at", () => {
  const found = of({ number: null, title: "Moved 400 pages", result: "All of them load faster." });
  expect(found).toMatchObject({ open: ["number weak", "baseline missing"], marked: ["400 pages", ""] });
});

test("we without I hides what was one's own, and the place is marked", () => {
  expect(of({ action: "Then we wrote the query" })).toMatchObject({
    open: ["action weak"],
    marked: ["we"],
    said: "“we” hides what was yours. Say which part was your own: I …",
  });
  expect(of({ action: "We met, and I wrote the query" }).open).toEqual([]);
});

test("vague verbs are marked where they stand", () => {
  expect(of({ title: "Was involved in the relaunch" })).toMatchObject({ open: ["verbs weak"], marked: ["Was involved in"] });
});

test("helpers alone are no witnesses", () => {
  expect(of({ people: [{ name: "Ada", record: null, part: "helped", thankedOn: null }] }).said).toBe(
    "Ada helped; nobody is named who saw what it brought. Name who witnessed or decided it.",
  );
});

test("a day in the words that is not the win's is pointed at", () => {
  expect(of({ title: "Report done on Monday in 40 minutes" })).toMatchObject({
    open: ["day weak"],
    marked: ["on Monday"],
    said: "“on Monday” is 16 November 2026; the day says 20 November 2026. Change the day, or the words.",
  });
});

test("commits are counted as work, not as what it changed", () => {
  const commits = { what: "commits", value: 12, unit: "", baseline: null, direction: "up" as const };
  expect(of({ source: "git", number: commits, title: "Add the search" }).open).toEqual(["number weak", "baseline missing"]);
});
