import fc from "fast-check";
import { expect, test } from "vitest";
import { readLevels } from "./said-levels.ts";

test("names of several words need no quotes, and commas may stand between", () => {
  expect(readLevels(["communication=3", "Stakeholder", "management=2"])).toEqual({
    said: [
      { name: "communication", level: 3 },
      { name: "Stakeholder management", level: 2 },
    ],
    unread: [],
  });
  expect(readLevels(["Communication = 0, Leadership=5,"]).said).toEqual([
    { name: "Communication", level: 0 },
    { name: "Leadership", level: 5 },
  ]);
});

test("what is no level from 0 to 5, or has no name, is told in its words", () => {
  expect(readLevels(["communication=6", "leadership=good", "=3", "seo=2", "and more"])).toEqual({
    said: [{ name: "seo", level: 2 }],
    unread: ["communication=6", "leadership=good", "=3", "and more"],
  });
  expect(readLevels(["leadership=2.5"]).unread).toEqual(["leadership=2.5"]);
  expect(readLevels([])).toEqual({ said: [], unread: [] });
});

test("whatever is said is read again, however the words are parted", () => {
  const name = fc
    .array(fc.stringMatching(/^[A-Za-z+#&/.-]{1,9}$/), { minLength: 1, maxLength: 3 })
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(fc.array(fc.record({ name, level: fc.nat(5) }), { maxLength: 6 }), fc.boolean(), (said, parted) => {
      const written = said.map((one) => `${one.name}=${one.level}`);
      expect(readLevels(parted ? written.join(" ").split(" ") : written)).toEqual({ said, unread: [] });
    }),
  );
});
