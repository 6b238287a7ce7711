import { expect, test } from "vitest";
import { namesIn } from "./card-names.ts";

const employers = ["Northwind Outdoor", "Digital Services Group", "Bäckerei Müller GmbH"];

test.each([
  ["We at Northwind beat the plan", ["Northwind Outdoor"]],
  ["northwind's best quarter", ["Northwind Outdoor"]],
  ["Outdoor campaign beat the plan", []],
  ["A group for digital services", []],
  ["Won by the Digital Services Group", ["Digital Services Group"]],
  ["Muller sold 300 more rolls", ["Bäckerei Müller GmbH"]],
  ["Priya helped", ["Priya Shah"]],
])("%s names %j", (text, names) => {
  expect(namesIn(text, ["Priya Shah"], employers)).toEqual(names);
});
