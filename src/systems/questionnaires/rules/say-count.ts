// What stands behind a figure, said apart: answers of one person, or people.
import { sayCount } from "../../../core/say.ts";

export type Counted = "people" | "answers";

/** “n = 6 answers”, “n = 3 people”. */
export const sayN = (n: number, of: Counted): string =>
  `n = ${of === "people" ? sayCount(n, "person", "people") : sayCount(n, "answer")}`;
