import { expect, it } from "vitest";
import { words } from "./words.ts";

const t = words("sample", {
  title: "Goals",
  due: "Due {{day}}",
  found_one: "{{count}} goal",
  found_other: "{{count}} goals",
});

it("says a phrase by its key", () => {
  expect(t("title")).toBe("Goals");
});

it("fills values without escaping them, since React does", () => {
  expect(t("due", { day: "31 March & later" })).toBe("Due 31 March & later");
});

it("counts in the plural of the language", () => {
  expect(t("found", { count: 1 })).toBe("1 goal");
  expect(t("found", { count: 0 })).toBe("0 goals");
});
