import fc from "fast-check";
import { expect, test } from "vitest";
import { wellFormed } from "./well-formed.ts";

test("halves of letters and NUL are taken out of every text, however deep", () => {
  const given = { title: "a\u0000b", notes: ["\ud83d", { "k\u0000": "fine 🙂" }], hours: 3, none: null };
  expect(wellFormed(given)).toEqual({ title: "ab", notes: ["\ufffd", { k: "fine 🙂" }], hours: 3, none: null });
});

test("what is well formed stays the very same", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const once = wellFormed(value);
      expect(wellFormed(once)).toBe(once);
      expect(JSON.stringify(once)).not.toMatch(/\\u0000|\\ud[89a-f]/);
    }),
  );
});
