import { expect, test } from "vitest";
import { wholeWords } from "./whole-words.ts";

test("only whole words are met, in any case and with any letters", () => {
  const pattern = wholeWords("élève|lehr\\w+");
  expect(pattern.exec("Un ÉLÈVE par an")?.[0]).toBe("ÉLÈVE");
  expect(pattern.exec("zwei Lehrlinge, ein Gelehrter")?.[0]).toBe("Lehrlinge");
  expect(pattern.test("élèves")).toBe(false);
  expect(pattern.test("Élève2")).toBe(false);
});
