import { describe, expect, test } from "vitest";
import { catalogueIndex } from "./catalogue-index.ts";
import type { Catalogue } from "./open-catalogue.ts";
import { starterRoles, starterSkills } from "./starter-entries.ts";
import { targetRole } from "./target-role.ts";

const index = catalogueIndex(starterSkills(), starterRoles()) as Catalogue;
const found = (text: string, held: readonly string[] = []) => targetRole(index, text, held);

describe("which role a person means", () => {
  test.each([
    ["Maneger of marketing", "Marketing Manager"],
    ["elektrician", "Electrician"],
    ["poet laureate", "Poet"],
    ["plummer", "Plumber"],
    ["PA to a chief executive", "Executive Assistant"],
    ["assistant to the CEO", "Executive Assistant"],
    ["executive assistant to the managing director", "Executive Assistant"],
  ])("“%s” is %s", (text, label) => {
    expect(found(text).label).toBe(label);
  });

  test.each(["lamp lighter", "falconer", "tanner", "composter", "zyxwv"])(
    "“%s” is no role that is only spelled a little like it",
    (text) => {
      expect(found(text).found).toBe("own");
    },
  );

  test.each([
    ["supervisor", "warehouse-worker", "Warehouse Supervisor"],
    ["team leader", "customer-service-representative", "Customer Service Lead"],
    ["manager", "store-supervisor", "Store Manager"],
    ["shift leader", "production-operator", "Production Line Lead"],
  ])("whoever wants to be %s and is %s means %s", (text, held, label) => {
    expect(found(text, [`starter:${held}`])).toMatchObject({ label, asked: text });
  });

  test.each(["supervisor", "trainee", "Azubi"])("“%s” of nobody knows what work asks which is meant", (text) => {
    expect(() => found(text)).toThrow(`“${text}” may mean several roles.`);
  });
});
