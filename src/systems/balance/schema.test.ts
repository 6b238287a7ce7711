import { expect, test } from "vitest";
import { sayIssue } from "../../core/issue.ts";
import { boundariesFields, quietGiven } from "./schema.ts";

test("quiet hours that end where they begin are refused with the two ways out; over midnight they are read", () => {
  const faults = quietGiven.safeParse([
    { weekday: 1, from: "20:00", to: "07:00" },
    { weekday: 2, from: "08:00", to: "08:00" },
  ]).error?.issues;
  expect(faults?.map(sayIssue)).toEqual([
    "“1”: It begins and ends at 08:00, which could be no time or a whole day. Leave it out for none; for a whole day, make it a day off.",
  ]);
  expect(quietGiven.safeParse([{ weekday: 7, from: "22:00", to: "00:00" }]).success).toBe(true);
});

test("more hours a week than there are awake are refused with the reason", () => {
  expect(boundariesFields.hoursInTotal.safeParse(113).error?.issues.map(sayIssue)).toEqual([
    "The input: A week has 168 hours, and 56 of them are for sleep: say at most 112.",
  ]);
});
