// How often the exercise finds the planted three of ten values, after how many questions, and how often it claims drift where there is none.
// `node bench/values.ts [people]` prints the tables; 1,000 people a regime unless told.
import { shareInterval } from "../src/core/uncertainty.ts";
import {
  evenly,
  normally,
  plantedThree,
  type SimulatedPerson,
  simulatedExercise,
} from "../src/systems/assessment/rules/simulated-person.ts";
import { consistencyOf, leastConsistent } from "../src/systems/assessment/rules/values-careful.ts";
import { driftBetween } from "../src/systems/assessment/rules/values-drift.ts";
import { type Choice, posteriorOf } from "../src/systems/assessment/rules/values-posterior.ts";
import { leadersOf } from "../src/systems/assessment/rules/values-question.ts";
import type { ValuesAnswer } from "../src/systems/assessment/schema/values.ts";
import { valueIds } from "../src/systems/assessment/schema/work-values.ts";

const people = Number(process.argv[2] ?? 1000);

/** Utilities in logits: 1 logit apart, the higher of two is chosen 73 times in 100. */
const regimes: Record<string, (seed: number) => SimulatedPerson> = {
  "evenly, 0.75 apart": (seed) => ({ utilities: evenly(0.75, seed), lapses: 0 }),
  "evenly, 1 apart": (seed) => ({ utilities: evenly(1, seed), lapses: 0 }),
  "evenly, 1 apart, 5 % at random": (seed) => ({ utilities: evenly(1, seed), lapses: 0.05 }),
  "evenly, 1.5 apart": (seed) => ({ utilities: evenly(1.5, seed), lapses: 0 }),
  "normal, spread 2, gap 1": (seed) => ({ utilities: normally(2, 1, seed), lapses: 0 }),
  "normal, spread 3, gap 1": (seed) => ({ utilities: normally(3, 1, seed), lapses: 0 }),
  "normal, spread 3, gap 0.5": (seed) => ({ utilities: normally(3, 0.5, seed), lapses: 0 }),
  "normal, spread 2, any gap": (seed) => ({ utilities: normally(2, 0, seed), lapses: 0 }),
};

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const said = (hits: number, n: number) => {
  const interval = shareInterval(hits, n);
  return interval ? `${percent(interval.mean)} (${percent(interval.low)} to ${percent(interval.high)})` : "";
};

const answersOf = (choices: readonly Choice[]): ValuesAnswer[] =>
  choices.map(({ shown, most, least }) => ({
    shown: shown.flatMap((place) => valueIds[place] ?? []),
    most: valueIds[most] ?? "mastery",
    least: least === null ? null : (valueIds[least] ?? null),
    seconds: null,
  }));

const measured = (make: (seed: number) => SimulatedPerson) => {
  const total = { right: 0, asked: 0, vignettes: 0, sure: 0, believed: 0, doubted: 0, most: 0 };
  const began = performance.now();
  for (let seed = 1; seed <= people; seed += 1) {
    const person = make(seed * 31);
    const choices = simulatedExercise(person, seed * 977, seed);
    const { set, probability } = leadersOf(posteriorOf(choices));
    total.right += Number(set.join() === plantedThree(person.utilities).join());
    total.believed += probability;
    total.asked += choices.length;
    total.most = Math.max(total.most, choices.length);
    total.vignettes += choices.filter((choice) => choice.least === null).length;
    total.doubted += Number(consistencyOf(answersOf(choices)) < leastConsistent);
  }
  return { ...total, milliseconds: (performance.now() - began) / total.asked };
};

console.log(`The planted three of ten values, ${people} simulated people a regime, at most 25 questions`);
console.log(
  "regime | right (95 % interval) | mean belief | questions, mean and most | vignettes | said to contradict | ms a question",
);
for (const [name, make] of Object.entries(regimes)) {
  const { right, believed, asked, most, vignettes, doubted, milliseconds } = measured(make);
  console.log(
    `${name} | ${said(right, people)} | ${percent(believed / people)} | ${(asked / people).toFixed(1)}, ${most} | ${(vignettes / people).toFixed(1)} | ${percent(doubted / people)} | ${milliseconds.toFixed(1)}`,
  );
}

const pairs = Math.ceil(people / 4);
const claims = (before: (seed: number) => SimulatedPerson, after: (seed: number) => SimulatedPerson): number => {
  let claimed = 0;
  for (let seed = 1; seed <= pairs; seed += 1) {
    const first = answersOf(simulatedExercise(before(seed * 31), seed * 977, seed));
    const second = answersOf(simulatedExercise(after(seed * 31), seed * 977 + 500_009, seed + 100_000));
    claimed += Number(driftBetween(first, second).some((change) => change.drift !== null));
  }
  return claimed;
};
/** The same person with the least important value raised by this many logits. */
const raised =
  (by: number) =>
  (seed: number): SimulatedPerson => {
    const utilities = evenly(1, seed);
    const lowest = utilities.indexOf(Math.min(...utilities));
    return { utilities: utilities.map((one, place) => (place === lowest ? one + by : one)), lapses: 0 };
  };
const even = (seed: number): SimulatedPerson => ({ utilities: evenly(1, seed), lapses: 0 });
const wide = (seed: number): SimulatedPerson => ({ utilities: normally(2, 0, seed), lapses: 0 });

console.log(`\nDrift claimed for any of ten values, ${pairs} pairs of exercises`);
console.log(`nothing changed, evenly 1 apart | ${said(claims(even, even), pairs)}`);
console.log(`nothing changed, normal of spread 2 | ${said(claims(wide, wide), pairs)}`);
console.log(`the least important value is now the most important | ${said(claims(even, raised(10)), pairs)}`);

let caught = 0;
for (let seed = 1; seed <= pairs; seed += 1)
  caught += Number(
    consistencyOf(answersOf(simulatedExercise({ utilities: evenly(0, seed), lapses: 1 }, seed * 977, seed))) < leastConsistent,
  );
console.log(`\nAnswers at random that are said to contradict each other: ${said(caught, pairs)}`);
