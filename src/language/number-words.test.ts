import { expect, test } from "vitest";
import { inFigures } from "./number-words.ts";

const said = (line: string): string => inFigures(line).text;

test("numbers in words become figures", () => {
  expect(said("from nine to thirty-five minutes")).toBe("from 9 to 35 minutes");
  expect(said("Served two hundred and forty covers")).toBe("Served 240 covers");
  expect(said("Sold three thousand tickets and half a dozen cakes")).toBe("Sold 3000 tickets and 6 cakes");
  expect(said("Made two and a half tonnes in an hour and a half")).toBe("Made 2.5 tonnes in 1.5 hours");
  expect(said("Saved half an hour, then one week")).toBe("Saved 30 minutes, then 1 week");
  expect(said("Welded Hall 12 two days early")).toBe("Welded Hall 12 ; 2 days early");
});

test("a part by which something changed becomes its share", () => {
  expect(said("cut costs by a third")).toBe("cut costs by 33 %");
  expect(said("cut costs by almost two thirds")).toBe("cut costs by almost 67 %");
  expect(said("raised it by half")).toBe("raised it by 50 %");
  expect(said("a third of the team")).toBe("a third of the team");
});

test("words that say which one, names, ordinals and joined words stay", () => {
  for (const line of [
    "Wrote it with two colleagues",
    "The three of us and one of them",
    "Moved into Studio Five",
    "A two-day course on the second floor",
    "No one else, one by one",
    "Often on all fours",
  ])
    expect(said(line)).toBe(line);
});

test("what is read stands where the line has it", () => {
  const line = "After six weeks with two cooks we served ninety guests";
  const { text, writtenAt } = inFigures(line);
  const at = text.indexOf("90 guests");
  expect(line.slice(writtenAt(at), writtenAt(at + "90 guests".length))).toBe("ninety guests");
});
