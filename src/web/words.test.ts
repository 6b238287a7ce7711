import { expect, it } from "vitest";
import { say, words } from "./words.ts";

const text = words("sample", {
  title: "Goals",
  due: "Due {{day}}",
  found_one: "{{count}} goal",
  found_other: "{{count}} goals",
});

it("says a phrase by its key", () => {
  expect(say(text, "title")).toBe("Goals");
});

it("fills values without escaping them, since React does", () => {
  expect(say(text, "due", { day: "31 March & later" })).toBe("Due 31 March & later");
});

it("counts in the plural of the language", () => {
  expect(say(text, "found", { count: 1 })).toBe("1 goal");
  expect(say(text, "found", { count: 0 })).toBe("0 goals");
});
