import { expect, it } from "vitest";
import { callName } from "./call-name.ts";

it.each([
  ["Ana Silva", "Ana"],
  ["Priya", "Priya"],
  ["Dr. Björk Þórsdóttir", "Dr. Þórsdóttir"],
  ["Dr. Prof. Weiß", "Dr. Prof. Weiß"],
  ["Mrs Olga van Dyk", "Mrs Dyk"],
  ["Dr.", "Dr."],
  ["ada@example.org", "ada"],
  ["Drew Marsh", "Drew"],
])("calls %s %s", (name, called) => {
  expect(callName(name)).toBe(called);
});
