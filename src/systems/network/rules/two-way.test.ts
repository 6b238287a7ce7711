import { expect, test } from "vitest";
import { isOneWay, sayOneWay, usefulToGive } from "./two-way.ts";

const help = { given: 0, offered: 0, received: 1, asked: 3 };

test("three times asked and nothing given is worth a word; anything given is not", () => {
  expect(sayOneWay("Ana", help)).toBe(
    "You asked Ana for help 3 times and have given nothing yet. Give something before you ask again.",
  );
  expect(
    [
      { ...help, asked: 2 },
      { ...help, given: 1 },
      { ...help, offered: 1 },
    ].map(isOneWay),
  ).toEqual([false, false, false]);
});

test("something useful comes from what is known: a promise, their help, somebody alike, an interest", () => {
  const one = { name: "Ana Lopez", interests: ["night work"] };
  expect(
    usefulToGive({
      one,
      promised: ["The slides"],
      received: ["A look at my CV"],
      alike: [{ name: "Bo", interest: "night work" }],
    }),
  ).toEqual([
    "Keep your promise: The slides.",
    "Tell Ana what became of it: A look at my CV.",
    "Introduce Ana to Bo, who cares about night work too.",
  ]);
  expect(usefulToGive({ one: { name: "Cy", interests: [] }, promised: [], received: [], alike: [] })).toEqual([
    "Ask Cy what they work on now, and offer an hour of yours.",
  ]);
});
