// How often the number of a line is read right, on lines that the reading was built by and on lines that it never saw.
import { expect, test } from "vitest";
import {
  builtBy,
  heldBack,
  leftToTheForm,
  type NumberLine,
  ofManyTrades,
  ofManyTradesLater,
  plainShapes,
  writtenLater,
} from "./number-lines.testing.ts";
import { readNumber } from "./read-number.ts";

const outcomeOf = ([line, said]: NumberLine): "right" | "wrong" | "silent" => {
  const number = readNumber(line)?.number;
  if (!said) return number ? "wrong" : "right";
  if (!number) return "silent";
  const [value, unit, direction, what, baseline = null] = said;
  const same = number.value === value && number.unit === unit && number.direction === direction && number.baseline === baseline;
  return same && number.what.toLowerCase().includes(what.toLowerCase()) ? "right" : "wrong";
};

const linesWith = (outcome: string, lines: readonly NumberLine[]) =>
  lines.filter((one) => outcomeOf(one) === outcome).map(([line]) => `${line} => ${JSON.stringify(readNumber(line)?.number)}`);

test("of the lines it was built by none is read wrong, and few are left unread", () => {
  expect(linesWith("wrong", builtBy)).toEqual([]);
  expect(linesWith("silent", builtBy)).toEqual([]);
});

test("of the lines held back none is read wrong, and few are left unread", () => {
  expect(linesWith("wrong", heldBack)).toEqual([]);
  expect(linesWith("silent", heldBack).length / heldBack.length).toBeLessThan(0.15);
});

test("of the lines written later at most one in thirty is read wrong", () => {
  expect(linesWith("wrong", writtenLater).length).toBeLessThanOrEqual(1);
  expect(linesWith("silent", writtenLater).length).toBeLessThanOrEqual(3);
});

test("of the lines of many trades none is read wrong; numbers in words are read as figures are", () => {
  expect(linesWith("wrong", ofManyTrades)).toEqual([]);
  expect(linesWith("silent", ofManyTrades)).toEqual([]);
  expect(linesWith("wrong", ofManyTradesLater)).toEqual([]);
  expect(linesWith("silent", ofManyTradesLater).length).toBeLessThanOrEqual(3);
});

test("of the lines that are left to the form none is read", () => {
  expect(linesWith("wrong", leftToTheForm)).toEqual([]);
});

test("the shapes of words in which people tell most numbers are read", () => {
  expect(linesWith("wrong", plainShapes)).toEqual([]);
  expect(linesWith("silent", plainShapes)).toEqual([]);
});
