// Whether a confidence is the share of answers that are right: titles in four languages, and finds of skills in texts.
import { skillConfidence } from "../../src/catalogue/skill-confidence.ts";
import type { Entries } from "./catalogues.ts";
import { type Row, row } from "./row.ts";
import { readFinds } from "./skill-finds.ts";
import { titleAnswers } from "./title-cases.ts";

interface Told {
  isTest: boolean;
  isRight: boolean;
  confidence: number;
  /** What was told before it was fitted. */
  before: number;
}

const shareRight = (told: readonly { isRight: boolean }[]): number =>
  told.filter(({ isRight }) => isRight).length / Math.max(1, told.length);

const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value < to;

const confidenceRow = (of: string, told: readonly Told[], band: readonly [number, number]): Row => {
  const test = told.filter(({ isTest }) => isTest);
  const asTold = test.filter(({ confidence }) => within(confidence, band));
  return row({
    measure: `${of}: told a confidence of ${band[0]} to ${band[1]}, right in`,
    ours: shareRight(asTold),
    tuned: shareRight(told.filter(({ isTest: kept, confidence }) => !kept && within(confidence, band))),
    baseline: shareRight(test.filter(({ before }) => within(before, band))),
    n: asTold.length,
  });
};

const nine = [0.85, 0.95] as const;
const said: Record<string, string> = { en: "English", de: "German", es: "Spanish", fr: "French" };

export const confidenceRows = (catalogues: { esco: Entries; onet: Entries }): Row[] => {
  const titles = titleAnswers(catalogues)
    .filter(({ isName }) => !isName)
    .map((one) => ({ ...one, before: one.likeness }));
  const finds = readFinds().map((one) => ({ ...one, confidence: skillConfidence(one.strength), before: one.strength }));
  return [
    confidenceRow("titles", titles, nine),
    ...Object.entries(said).map(([language, name]) =>
      confidenceRow(
        `${name} titles`,
        titles.filter((one) => one.language === language),
        nine,
      ),
    ),
    confidenceRow("titles", titles, [0.65, 0.75]),
    confidenceRow("titles", titles, [0.45, 0.55]),
    confidenceRow("skills in text", finds, nine),
    confidenceRow("skills in text", finds, [0.8, 0.9]),
    confidenceRow("skills in text", finds, [0.55, 0.8]),
  ];
};
