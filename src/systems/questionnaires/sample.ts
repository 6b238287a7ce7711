// The sample career's part of knowing yourself: two sittings of interests a year apart, strengths, environment and Big Five.

import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { bigFive, environment, interests, strengths } from "./instruments/shipped.ts";
import { type Answers, answerRange } from "./rules/keyed-answers.ts";
import { scoresOf } from "./rules/scores.ts";
import type { InstrumentDefinition } from "./schema/instrument.ts";
import { sittingKind } from "./store.ts";

type Levels = Readonly<Record<string, number>>;

/** Up and down around a level, the same for the same item, so that the sample reads like somebody's answers. */
const wobble = [0, 0.6, -0.6, 0.3, -0.3, 0.9, -0.9, 0];

/** Answers that come to these levels, the same each time for a shift. */
export const sampleAnswers = (instrument: InstrumentDefinition, levels: Levels, shift = 0): Answers => {
  const { low, high } = answerRange(instrument);
  return Object.fromEntries(
    instrument.items.map((item, place) => {
      const level = levels[item.scale] ?? (low + high) / 2;
      const said = Math.min(high, Math.max(low, Math.round(level + (wobble[(place + shift) % wobble.length] ?? 0))));
      return [item.id, item.reversed ? low + high - said : said];
    }),
  );
};

const interestsBefore = { realistic: 1.8, investigative: 3.2, artistic: 4.4, social: 2.6, enterprising: 3.1, conventional: 2.1 };
const interestsNow = { realistic: 1.9, investigative: 3.3, artistic: 4.1, social: 4.4, enterprising: 3.9, conventional: 2.2 };
export const sampleStrengths = {
  curiosity: 4.2,
  perseverance: 3.8,
  structure: 3.3,
  imagination: 4.3,
  empathy: 3.7,
  influence: 2.9,
  composure: 3.2,
  candour: 3.4,
};
const environmentOfHers = { size: 2.6, pace: 3.5, autonomy: 4.1, place: 1.9, remote: 3.1, people: 4.1 };
const facetsOfHers = Object.fromEntries(
  Object.entries({ n: 2.6, e: 3.6, o: 4.1, a: 3.7, c: 3.6 }).flatMap(([letter, level]) =>
    [1, 2, 3, 4, 5, 6].map((facet) => [`${letter}${facet}`, level + (facet - 3.5) / 5]),
  ),
);

export const sample = async (context: Context): Promise<void> => {
  const { records, today } = context;
  const instant = (daysAgo: number, time: string) => `${addDays(today, -daysAgo)}T${time}:00.000Z`;

  const sit = async (instrument: InstrumentDefinition, levels: Levels, daysAgo: number, note: string | null, shift = 0) => {
    const answers = sampleAnswers(instrument, levels, shift);
    const finishedAt = instant(daysAgo, "18:40");
    await records
      .at(() => finishedAt)
      .create(sittingKind, {
        instrumentId: instrument.id,
        instrumentVersion: instrument.version,
        instrumentTitle: instrument.title,
        startedAt: instant(daysAgo, "18:30"),
        pausedAt: null,
        finishedAt,
        answers,
        milliseconds: Object.fromEntries(instrument.items.map((item, place) => [item.id, 3600 + (place % 7) * 700])),
        note,
        scores: scoresOf(instrument, answers),
        source: null,
      });
  };

  await sit(interests, interestsBefore, 402, "After a year of campaigns, before the first intern.");
  await sit(interests, interestsNow, 33, "Two interns later.", 3);
  await sit(strengths, sampleStrengths, 52, null);
  await sit(environment, environmentOfHers, 31, "On a Sunday, not after a Monday.");
  await sit(bigFive, facetsOfHers, 212, null);
};
