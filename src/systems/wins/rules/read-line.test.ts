import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOfDays } from "../../../language/days.testing.ts";
import { readLine } from "./read-line.ts";
import { readNumber, unclearNumber } from "./read-number.ts";
import { sayNumber } from "./say-number.ts";

/** A Sunday. */
const today = "2026-11-22";

describe("the day in a line", () => {
  test.each([
    ["Cut the report last Friday", "Cut the report", "2026-11-20"],
    ["Yesterday: talk at the meetup", "Talk at the meetup", "2026-11-21"],
    ["On Monday I shipped the editor", "I shipped the editor", "2026-11-16"],
    ["Webinar held on 3 October", "Webinar held", "2026-10-03"],
    ["Moved the pages in October", "Moved the pages", "2026-10-01"],
    ["Gave a talk at the fair on May 5th", "Gave a talk at the fair", "2026-05-05"],
    ["Spoke at the fair, 3 May", "Spoke at the fair", "2026-05-03"],
    ["Held the parents' evening on 3 November", "Held the parents' evening", "2026-11-03"],
    ["Open day on 3 November, 31 families came", "Open day on 3 November, 31 families came", "2026-11-03"],
    ["Night shift covered on 28 February", "Night shift covered", "2026-02-28"],
    ["Shipped it on Monday evening", "Shipped it", "2026-11-16"],
    ["Returns down 5% since September", "Returns down 5% since September", null],
    ["Sold out every Saturday", "Sold out every Saturday", null],
    ["Release planned for 5 December", "Release planned for 5 December", null],
    ["Talk given 2026-02-03", "Talk given", "2026-02-03"],
    ["The demo on Thursday convinced the client", "The demo on Thursday convinced the client", "2026-11-19"],
  ])("%s", (line, title, day) => {
    expect(readLine(line, today)).toMatchObject({ title, day });
  });

  test.each(["Talk next Friday", "Delivered over the last 2 weeks", "Helped in 3 weeks", "I may have found it", "Saved 3 h"])(
    "%s names none that has come",
    (line) => {
      expect(readLine(line, today)).toMatchObject({ title: line, day: null });
    },
  );

  test("is never one to come, whatever the line", () => {
    const word = fc.constantFrom(...wordsOfDays);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const { day, title } = readLine(words.join(" "), today);
        expect(day === null || day <= today).toBe(true);
        expect(title).not.toBe("");
      }),
    );
  });
});

test("a long line becomes a title that ends after a word, and that is said", () => {
  const { title, questions } = readLine(`Wrote ${"chapters ".repeat(80)}`, today);
  expect(title).toMatch(/chapters…$/);
  expect(title.length).toBeLessThanOrEqual(300);
  expect(questions).toEqual([
    "The line is longer than a title can be: the title ends where the words allow, and all of it is kept as you wrote it.",
  ]);
  expect(readLine("x".repeat(900), today).title).toHaveLength(300);
});

describe("the number in a line", () => {
  test.each([
    ["cut report time from 3 h to 40 min", "report time: 40 min, before 180 min"],
    ["Sign-ups from 2.1 % to 3.4 %", "Sign-ups: 3.4 %, before 2.1 %"],
    ["Raised NPS from 31 to 44", "NPS: 44, before 31"],
    ["Revenue up from $1.2m to $2m", "Revenue: 2,000,000 USD, before 1,200,000 USD"],
    ["reduced costs by 18 %", "18 % less costs"],
    ["Joint webinar, 310 guests", "310 guests"],
    ["Won 2,400 leads in Q3 2026, plan was 2,000", "2,400 leads"],
    ["Shipped v2.0 with 3 new features", "3 new features"],
    ["Saved €12k on the translation contract", "12,000 EUR saved"],
    ["Done 1 week early", "1 week early"],
    ["18 % fewer support tickets", "18 % fewer support tickets"],
  ])("%s", (line, said) => {
    const found = readNumber(line);
    expect(found && sayNumber(found.number)).toBe(said);
  });

  test.each([
    "Led a team for 8 weeks",
    "Promoted in 2026",
    "Version 3 is out",
    "Closed #412",
    "Reached Q3 early",
    "No number at all",
  ])("%s has none", (line) => {
    expect(readNumber(line)).toBeNull();
  });

  test("signs that turn a line round are left out, and a letter without a capital stays", () => {
    expect(readLine("\u202egave a talk\u202c", today).title).toBe("Gave a talk");
    expect(readLine("ßßß", today).title).toBe("ßßß");
  });

  test("figures that can mean two things are asked about, not guessed", () => {
    expect(readNumber("Saved 1.200 EUR, 60 listeners")).toBeNull();
    expect(unclearNumber("Saved 1.200 EUR a year")).toMatchObject({ words: "1.200 EUR", readings: [1.2, 1200] });
    expect(unclearNumber("Saved 1,200 EUR and 0.125 s")).toBeNull();
    expect(readLine("Led the 12345678901234567890 item migration", today)).toMatchObject({
      number: null,
      questions: ["“12345678901234567890” has more figures than can be kept exactly, so no number was kept."],
    });
    expect(readLine("Saved 1.200 EUR next Friday", today)).toMatchObject({
      number: null,
      day: null,
      questions: [
        "“1.200 EUR” can mean 1.2 or 1,200, so no number was kept. Put the one that is meant into the number.",
        "“next Friday” is still to come. Give the day on which it happened, if that was not today.",
      ],
    });
  });

  test("less is better where less was done", () => {
    expect(readNumber("cut costs by 18 %")?.number.direction).toBe("down");
    expect(readNumber("18 % fewer tickets")?.number.direction).toBe("down");
    expect(readNumber("sign-ups up by 18 %")?.number.direction).toBe("up");
  });

  test("from one to another gives both back, whatever they are", () => {
    const value = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(value, value, (before, now) => {
        const { number } = readNumber(`errors went from ${before} to ${now}`) ?? {};
        expect(number).toMatchObject({ baseline: before, value: now, direction: now < before ? "down" : "up" });
      }),
    );
  });
});

test.each([
  ["cut the time by half", "improved"],
  ["shipped the editor and cut the time", "delivered"],
  ["led the campaign", "led"],
  ["passed the exam", "learned"],
  ["mentored the intern", "helped"],
  ["praised by the board", "recognised"],
  ["hit the target", "reached"],
  ["lunch in the sun", "other"],
])("“%s” is %s", (line, kind) => {
  expect(readLine(line, today).kind).toBe(kind);
});

test("who helped and who praised are named", () => {
  const names = (line: string) => readLine(line, today).people.map(({ name, part }) => `${name} ${part}`);
  expect(names("Shipped it thanks to Priya and Jonas Berg")).toEqual(["Priya helped", "Jonas Berg helped"]);
  expect(names("Praised by Élise O’Neill for the talk")).toEqual(["Élise O’Neill thanked"]);
  expect(names("thanks to everybody")).toEqual([]);
  expect(names("thanks to Dr. Prof. Weiß and team")).toEqual(["Dr. Prof. Weiß helped"]);
});
