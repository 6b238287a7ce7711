import { expect, test } from "vitest";
import { lazily } from "./lazily.ts";

test("it is made once, when it is asked for, and undefined is kept as well", () => {
  let made = 0;
  const nothing = lazily(() => {
    made += 1;
    return undefined;
  });
  expect(made).toBe(0);
  nothing();
  nothing();
  expect(made).toBe(1);
});
