import { expect, test } from "vitest";
import { readGathering } from "./read-gathering.ts";

/** A Tuesday. */
const today = "2026-11-24";

test.each([
  ["Trade fair in Leeds on 12 March", { title: "Trade fair", kind: "fair", day: "2027-03-12", place: "Leeds" }],
  ["going to the nurses' meetup tomorrow", { title: "Nurses' meetup", kind: "meetup", day: "2026-11-25", place: null }],
  [
    "PyCon in Berlin 14 to 16 April",
    { title: "PyCon", kind: "conference", day: "2027-04-14", lastDay: "2027-04-16", place: "Berlin" },
  ],
  ["course evening on first aid at the Red Cross, next Thursday", { kind: "course", place: "the Red Cross" }],
  ["welding workshop 3/12/2026", { title: "Welding workshop", kind: "workshop", day: "2026-12-03" }],
  ["Breakfast of the chamber on Friday", { title: "Breakfast of the chamber", kind: "meetup", day: "2026-11-27" }],
  ["Something with Ana", { title: "Something with Ana", kind: "other", day: null, place: null }],
])("%s", (line, said) => {
  expect(readGathering(line, today)).toMatchObject(said);
});
