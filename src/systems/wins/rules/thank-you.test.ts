import { expect, test } from "vitest";
import { draftThanks } from "./thank-you.ts";

const nils = { name: "Nils Berg", record: null, part: "helped", thankedOn: null } as const;
const number = { what: "time for the report", value: 40, unit: "min", baseline: 240, direction: "down" } as const;

test("a thank-you reads like a person's, with a number only where the words say none", () => {
  const win = {
    title: "Report of sign-ups by week",
    day: "2026-11-19",
    result: "Two people do something else on Mondays",
    number,
  };
  expect(draftThanks(win, nils)).toBe(
    [
      "Hello Nils,",
      "thank you for your help on 19 November. I wrote it down among the things that went well: Report of sign-ups by week.",
      "Two people do something else on Mondays. In numbers: time for the report went from 240 min to 40 min.",
      "Your part in it mattered, and I wanted you to know.",
    ].join("\n\n"),
  );
  expect(draftThanks({ ...win, title: "Report in 40 minutes" }, nils)).not.toContain("In numbers");
});
