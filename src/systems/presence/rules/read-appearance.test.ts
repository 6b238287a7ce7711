import { expect, test } from "vitest";
import { readAppearance } from "./read-appearance.ts";

/** A Tuesday. */
const today = "2026-11-24";

test.each([
  [
    "spoke up in the ward meeting about the rota",
    { title: "Spoke up in the ward meeting about the rota", kind: "meeting", day: null, place: "Ward meeting" },
  ],
  ["I spoke up at handover yesterday", { title: "Spoke up at handover", kind: "meeting", day: "2026-11-23", place: "Handover" }],
  ["gave a short talk at the trade fair on heat pumps", { kind: "talk", place: "Trade fair" }],
  [
    "showed the apprentices how to braze on Friday",
    { title: "Showed the apprentices how to braze", kind: "talk", day: "2026-11-20" },
  ],
  ["shared an article on wound care on LinkedIn", { kind: "shared", place: "LinkedIn" }],
  [
    "wrote a post about night shifts https://example.com/night.",
    { title: "Wrote a post about night shifts", kind: "wrote", link: "https://example.com/night" },
  ],
  ["joined the discussion on pensions with Ana Lopez and Bo", { kind: "discussion", people: ["Ana Lopez", "Bo"] }],
  ["answered a question in the installers' forum", { kind: "discussion", place: "Installers' forum" }],
  ["helped at the open day", { kind: "other", place: "Open day" }],
  ["Bake sale", { title: "Bake sale", kind: "other", day: null, place: null, link: null, people: [] }],
])("%s", (line, said) => {
  expect(readAppearance(line, today)).toMatchObject(said);
});
