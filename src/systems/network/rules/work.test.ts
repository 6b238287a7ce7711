import { expect, test } from "vitest";
import { contactRole } from "../schema/contact.ts";
import { rolesNow, sayWork } from "./work.ts";

const ward = contactRole.parse({ title: "Nurse", organisation: "St Mary", since: "2015", until: "2023" });
const school = contactRole.parse({ title: "Teacher", organisation: "City School", since: "2010", until: "2014-06" });
const clinic = contactRole.parse({ title: "Ward manager", organisation: "Elsewhere", since: "2023" });

test("what lasts is what somebody does now, the latest begun first", () => {
  const board = contactRole.parse({ title: "Trustee", since: "2020" });
  expect(rolesNow([ward, board, clinic])).toEqual([clinic, board]);
  expect(sayWork({ roles: [ward, clinic] })).toBe("Ward manager, Elsewhere");
});

test("who left is nowhere now, and what ended last is said with its end", () => {
  expect(rolesNow([ward, school])).toEqual([]);
  expect(sayWork({ roles: [ward, school] })).toBe("Nurse, St Mary, until 2023");
  expect(sayWork({ roles: [school] })).toBe("Teacher, City School, until Jun 2014");
  expect(sayWork({ roles: [] })).toBeNull();
});
