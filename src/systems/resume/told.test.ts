// Everyday lines in four languages, with what a careful reader takes from them, written before the rules were. `kept` was looked at when the rules stood: 60 of 80 were right then, before its general faults were mended.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { fold } from "../../core/fold.ts";
import { readPlainText } from "./formats/plain-text.ts";

const lines = z.array(z.object({ said: z.string(), jobs: z.array(z.string()) }));

/** "baker 2014-2019", "baker/cook 2014-now" or "baker ?-?": any of the words, and the years where they can be known. */
const jobOf = (told: string) => {
  const [, names = "", from = "", to = ""] = /^(.*) (\d{4}|\?)-(\d{4}|\?|now)$/.exec(told) ?? [];
  return { names: names.split("/").map(fold), from, to };
};

const wrongIn = ({ said, jobs }: z.infer<typeof lines>[number]): string | null => {
  const read = readPlainText(said, "2026-12-02").experiences.filter(({ kind }) => kind === "work");
  const left = [...read];
  const missed = jobs.filter((job) => {
    const { names, from, to } = jobOf(job);
    const at = left.findIndex(({ title, organisation = "", start = "", end = "" }) => {
      const isNamed = names.some((name) => fold(`${title} ${organisation}`).includes(name));
      const isEnded = to === "?" || (to === "now" ? end === "" : end.startsWith(to));
      return isNamed && isEnded && (from === "?" || start.startsWith(from));
    });
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  return missed.length + left.length === 0 ? null : `${said}: lacks ${missed.join(", ")}; has ${left.map(({ title }) => title)}`;
};

test.each([
  ["tuned", 0.95],
  ["kept", 0.88],
] as const)("positions in everyday lines are right: %s", (set, atLeast) => {
  const all = lines.parse(JSON.parse(readFileSync(new URL(`./golden/told/${set}.json`, import.meta.url), "utf8")));
  const wrong = all.map(wrongIn).filter((one) => one !== null);
  expect(all.length).toBe(80);
  expect(1 - wrong.length / all.length, wrong.join("\n")).toBeGreaterThanOrEqual(atLeast);
});

test.each([
  ["Bus driver since September", "Bus driver", "2026-09"],
  ["Optician assistant since March", "Optician assistant", "2026-03"],
  ["Bookseller for 6 years", "Bookseller", "2020"],
])("a first line that tells since when is a position, no headline: %s", (line, title, start) => {
  const { basics, experiences } = readPlainText(line, "2026-12-02");
  expect(basics.headline).toBeUndefined();
  expect(experiences).toMatchObject([{ title, start: expect.stringMatching(`^${start}`) }]);
});

test.each([
  ["LOGICIELS\nInDesign : un peu, SketchUp : moyen, Figma : jamais ouvert", "InDesign 1, SketchUp 2, Figma 0"],
  ["EDV\nMediFox DAN, sicher\nExcel wenig", "MediFox DAN 4, Excel 1"],
  ["Skills\nExcel daily, Power BI never used, VBA", "Excel 4, Power BI 0, VBA undefined"],
])("how well something is known stands beside it: %s", (text, levels) => {
  const { skills } = readPlainText(text, "2026-12-02");
  expect(skills.map(({ label, level }) => `${label} ${level}`).join(", ")).toBe(levels);
});

test("what one is not is no position, and what is listed as not done denies itself", () => {
  const told = readPlainText("PSW in a care home since 2016. I do not give meds, I am not a nurse.", "2026-12-02");
  expect(told.experiences.map(({ title }) => title)).toEqual([expect.stringContaining("PSW")]);
  const { basics } = readPlainText("WHAT I HAVE NOT DONE\nSAP, Power BI or macros. Manufacturing: none.", "2026-12-02");
  expect(basics.summary).toBe("I have not done SAP, Power BI or macros. Manufacturing: none.");
});
