import { expect, test } from "vitest";
import type { FullProof } from "./evidence.ts";
import { evidenceOf, monthsBetween, whyMatched } from "./evidence.ts";
import { readExpectations, setLines, sets, writeExpectations } from "./expectations.ts";
import { packetOf } from "./packet.ts";

let count = 0;
const idOf = () => `id-${++count}`;
const proof = (title: string, day: string, more: Partial<FullProof> = {}): FullProof => ({
  kind: "win",
  record: { kind: "win", id: title, label: title },
  title,
  day,
  by: null,
  text: title,
  skills: [],
  ...more,
});

test("expectations are read one a line, those of the next role below its heading, and written the same", () => {
  const read = readExpectations("- Keeps notes complete\n\n2) Stays calm\nStays calm\nNext level:\n* Guides students", [], idOf);
  expect(read.map(({ text, level }) => [text, level])).toEqual([
    ["Keeps notes complete", "now"],
    ["Stays calm", "now"],
    ["Guides students", "next"],
  ]);
  expect(writeExpectations(read)).toBe("Keeps notes complete\nStays calm\nNext level:\nGuides students");
  for (const set of sets) {
    const all = readExpectations(setLines[set].join("\n"), [], idOf);
    expect(writeExpectations(all)).toBe(setLines[set].join("\n"));
  }
});

test("what was changed keeps the proof of lines that stay", () => {
  const before = readExpectations("Stays calm", [], idOf).map((one) => ({ ...one, without: ["w"] }));
  const after = readExpectations("Keeps notes\nStays calm", before, idOf);
  expect(after.map(({ id, without }) => [id === before[0]?.id, without])).toEqual([
    [false, []],
    [true, ["w"]],
  ]);
});

test("proof stands with an expectation by a skill that is asked for, or by words that both say; small words prove nothing", () => {
  expect(whyMatched("Handover is complete", proof("New form for handovers", "2026-03-01"))).toBe("Both speak of “handovers”.");
  expect(whyMatched("Plans the rota in time", proof("Rota without a gap", "2026-03-01", { skills: ["Rota"] }))).toMatch(/skill/);
  expect(whyMatched("Plans campaigns", proof("A party, planned by us", "2026-03-01"))).toBeNull();
  expect(whyMatched("Stays calm when it is full", proof("Stays for the late shift", "2026-03-01"))).toBeNull();
  expect(whyMatched("The work of the team is good", proof("Good work with the team", "2026-03-01"))).toBeNull();
});

test("empty cells and empty months are said, chosen proof stays, what was left out stays away", () => {
  const [calm, notes] = readExpectations("Stays calm\nHandover is complete", [], idOf);
  if (!calm || !notes) throw new Error("Two were read.");
  const all = [proof("New form for handovers", "2026-01-10"), proof("Won the raffle", "2026-03-02")];
  const time = { from: "2026-01-01", until: "2026-03-31" };
  const table = evidenceOf([calm, notes], all, time);
  expect(table.expectations.map((one) => one.proof.length)).toEqual([0, 1]);
  expect(table.rest.map(({ title }) => title)).toEqual(["Won the raffle"]);
  expect(table.said).toEqual([
    "1 expectation of 2 without any proof.",
    "Nothing is written down of February 2026: look into your calendar and mail of that time.",
  ]);
  const raffle = { kind: "win", id: "Won the raffle" };
  const chosen = evidenceOf(
    [
      { ...calm, proof: [raffle] },
      { ...notes, without: ["New form for handovers"] },
    ],
    all,
    time,
  );
  expect(chosen.expectations.map((one) => one.proof.map(({ title, why }) => [title, why]))).toEqual([
    [["Won the raffle", "You chose it."]],
    [],
  ]);
  expect(monthsBetween("2026-11-20", "2027-01-03")).toEqual(["2026-11", "2026-12", "2027-01"]);
});

test("the packet says what can be proved, each line with its reference once, and no bare expectation", () => {
  const expectations = readExpectations("Stays calm\nHandover is complete\nNext level:\nImproves handover for others", [], idOf);
  const form = proof("New form for handovers.", "2026-01-10", { by: "Karin" });
  const praise = proof("You saved the day", "2026-02-01", { kind: "feedback", by: "Ana" });
  const table = evidenceOf(expectations, [form, praise], { from: "2026-01-01", until: "2026-02-28" });
  const review = { title: "Year 2026", begins: "2026-01-01", ends: "2026-12-31", opening: null };
  const { headline, sections } = packetOf({ review, table, me: "Mara" });
  expect(headline).toBe("Year 2026: 1 January 2026 to 31 December 2026");
  expect(sections.map(({ title, entries, lines }) => [title, entries.map((one) => [one.title, one.lines]), lines])).toEqual([
    [
      "What was expected of me, and what shows it",
      [["Handover is complete", ["New form for handovers (10 January 2026) [1]"]]],
      [],
    ],
    [
      "What the next level asks for, and what shows it already",
      [["Improves handover for others", ["New form for handovers (10 January 2026) [1]"]]],
      [],
    ],
    ["What others said", [], ["“You saved the day”, Ana (1 February 2026) [2]"]],
    ["References", [], ["[1] Win, 10 January 2026, seen by Karin", "[2] Feedback, 1 February 2026"]],
  ]);
});
