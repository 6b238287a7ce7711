import { expect, test } from "vitest";
import { type RoadWeek, roadOf, stepsOf } from "./road.ts";

const piece = (activityId: string, kind: RoadWeek["pieces"][number]["kind"], minutes = 30): RoadWeek["pieces"][number] => ({
  ...{ activityId, kind, minutes, title: activityId, finishes: false, why: "", steps: [] },
  ...{ doneWhen: null, note: null, resource: null, link: null },
});

const weeks: RoadWeek[] = [
  { week: "2026-11-30", pieces: [piece("talk", "people"), piece("book", "book", 60)] },
  { week: "2026-12-07", pieces: [piece("book", "book", 60), piece("ask", "mentoring")] },
  { week: "2026-12-21", pieces: [piece("apply", "application"), piece("coffee", "people")] },
];

test("each sort of step has one lane, with a bar for each run of weeks", () => {
  const { lanes, mondays } = roadOf(weeks);
  expect(mondays).toEqual(["2026-11-30", "2026-12-07", "2026-12-14", "2026-12-21"]);
  expect(lanes).toEqual([
    {
      kind: "people",
      bars: [
        { from: 0, to: 1 },
        { from: 3, to: 3 },
      ],
    },
    { kind: "learning", bars: [{ from: 0, to: 1 }] },
    { kind: "application", bars: [{ from: 3, to: 3 }] },
  ]);
  expect(roadOf([])).toEqual({ lanes: [], mondays: [] });
});

test("each step is told once, with its weeks and all its time", () => {
  expect(stepsOf(weeks).map(({ title, first, last, minutes }) => [title, first, last, minutes])).toEqual([
    ["talk", "2026-11-30", "2026-11-30", 30],
    ["book", "2026-11-30", "2026-12-07", 120],
    ["ask", "2026-12-07", "2026-12-07", 30],
    ["apply", "2026-12-21", "2026-12-21", 30],
    ["coffee", "2026-12-21", "2026-12-21", 30],
  ]);
});
