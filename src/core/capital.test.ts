import { expect, test } from "vitest";
import { capital } from "./capital.ts";

test.each([
  ["cut the report", "Cut the report"],
  ["über alles geredet", "Über alles geredet"],
  ["ßßß", "ßßß"],
  ["ﬁt for the launch", "ﬁt for the launch"],
  ["𐐨ne", "𐐀ne"],
  ["12 people", "12 people"],
  ["", ""],
])("“%s” begins as “%s”", (words, said) => expect(capital(words)).toBe(said));
