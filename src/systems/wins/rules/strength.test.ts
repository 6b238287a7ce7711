import { expect, test } from "vitest";
import { type Strengthened, strengthOf } from "./strength.ts";

const strong: Strengthened = {
  title: "Report of sign-ups by week in 40 minutes",
  day: "2026-11-20",
  kind: "improved",
  situation: null,
  task: null,
  action: "I wrote the query and asked Ada to check it.",
  result: "Two people do something else on Mondays.",
  number: { what: "time", value: 40, unit: "min", baseline: 240, direction: "down" },
  people: [{ name: "Ada", record: null, part: "witnessed", thankedOn: null }],
  skills: [{ kind: "skill", id: "1" }],
  evidence: [{ link: "https://example.org/report" }],
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
  expect(of({})).toEqual({ met: 10, open: [], marked: [], said: undefined });
});

test("a bare line misses what helps most first", () => {
  const bare = { title: "Good week", action: null, result: null, number: null, people: [], skills: [], evidence: [] };
  expect(of({ ...bare, kind: "other" })).toMatchObject({
    met: 4,
    open: ["number missing", "result missing", "action missing", "proof missing", "witness missing", "skill missing"],
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

test("a note alone is no proof; a link, a file or a record is", () => {
  expect(of({ evidence: [] }).open).toEqual(["proof missing"]);
  expect(of({ evidence: [{ note: "in the drawer" }] })).toMatchObject({
    open: ["proof weak"],
    said: "Its proof is a note alone. Add the file, the link or the record that the note tells of.",
  });
  expect(of({ evidence: [{ record: { kind: "attachment", id: "1" } }] }).open).toEqual([]);
});

test("a number that says something else than the words is pointed at", () => {
  const leads = { what: "leads", value: 2600, unit: "", baseline: null, direction: "up" as const };
  const win = { kind: "delivered" as const, title: "Won 2,400 leads in Q3 2026", result: "The team had 2,400 leads to call." };
  expect(of({ ...win, number: leads })).toMatchObject({
    open: ["agrees weak"],
    marked: ["2,400"],
    said: "“2,400” stands in the words; the number says 2,600 leads. Change the number, or the words.",
  });
  expect(of({ ...win, number: { ...leads, value: 2400 } }).open).toEqual([]);
  const time = { what: "time for the report", value: 50, unit: "min", baseline: 240, direction: "down" as const };
  expect(of({ title: "Report time from 4 h to 40 minutes", number: time })).toMatchObject({ open: ["agrees weak"] });
  expect(of({ title: "Report time from 4 h to 40 minutes" }).open).toEqual([]);
  expect(of({ title: "Report for 5 people in 3 rooms" }).open).toEqual([]);
});

test("what was before is asked for only where a change is told", () => {
  const plain = { kind: "delivered" as const, title: "Talk, 60 listeners", result: "They asked for a second one." };
  expect(of({ ...plain, number: { what: "listeners", value: 60, unit: "", baseline: null, direction: "up" } }).open).toEqual([]);
  const share = { what: "less costs", value: 18, unit: "%", baseline: null, direction: "down" as const };
  expect(of({ title: "Cut costs by 18 %", number: share }).open).toEqual([]);
  expect(
    of({ title: "Cut the time", number: { what: "time", value: 40, unit: "min", baseline: null, direction: "down" } }),
  ).toMatchObject({
    open: ["baseline missing"],
  });
});

test("figures that can be read in two ways are asked about", () => {
  expect(of({ title: "Saved 1.200 EUR", kind: "delivered", number: null }).said).toBe(
    "“1.200 EUR” can be read in two ways. Put the one that is meant into the number: you alone know it.",
  );
});
