// What stands behind a figure, said apart: answers of one person, or people.

export type Counted = "people" | "answers";

/** “n = 6 answers”, “n = 3 people”. */
export const sayCount = (n: number, of: Counted): string =>
  `n = ${n} ${n === 1 ? { people: "person", answers: "answer" }[of] : of}`;
