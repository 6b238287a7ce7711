import { expect, test } from "vitest";
import { unprovedNumbers } from "./document.ts";

test("a number is proved by what a record says, not by the figures of its id or of the instant when it was written", () => {
  const statement = { confirmation: "confirmed", employerSensitive: false, writtenAt: "2026-04-14T10:40:00.000Z" } as const;
  const facts = {
    basics: { name: null, headline: null, summary: null, place: null, email: null, phone: null, link: null },
    experiences: [],
    wins: [
      {
        ...statement,
        record: { kind: "win", id: "0b40f14c-77aa" },
        line: "Trained 12 colleagues",
        day: "2026-05-02",
        skills: ["a9-40"],
      },
    ],
    skills: [],
    certificates: [],
  };
  expect(unprovedNumbers(["I trained 12 colleagues in 40 talks", null], facts)).toEqual(["40"]);
});
