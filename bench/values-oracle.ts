// What 25 best-worst answers can tell at all where three values stand equally far above seven equal ones: somebody who knows this shape and the noise, only
// not which three they are, weighs all 120 threes exactly and asks the most telling set each time. `node bench/values-oracle.ts [people] [sizes of sets]`

import { sequence } from "../src/core/sequence.ts";
import { shareInterval } from "../src/core/uncertainty.ts";
import {
  at,
  type Choice,
  count,
  noWeights,
  probabilityOf,
  type Weights,
  weightsInto,
} from "../src/systems/values/rules/likelihood.ts";
import { mostQuestions } from "../src/systems/values/rules/question.ts";
import { simulatedAnswer } from "../src/systems/values/rules/simulated-person.testing.ts";

const people = Number(process.argv[2] ?? 500);
const sizes = (process.argv[3] ?? "4,5").split(",").map(Number);

const subsets = (size: number): number[][] =>
  Array.from({ length: 2 ** count }, (_, bits) =>
    Array.from({ length: count }, (__, value) => value).filter((value) => bits & (1 << value)),
  ).filter((set) => set.length === size);

const threes = subsets(3);

const answersTo = (shown: readonly number[]): Choice[] =>
  shown.flatMap((most) => shown.filter((least) => least !== most).map((least) => ({ shown, most, least })));

interface Question {
  answers: Choice[];
  /** Probability of each answer under each of the threes, answer by answer. */
  chances: Float64Array[];
}

const questionsFor = (weights: readonly Weights[]): Question[] =>
  sizes.flatMap(subsets).map((shown) => {
    const answers = answersTo(shown);
    return { answers, chances: answers.map((answer) => Float64Array.from(weights, (one) => probabilityOf(answer, one))) };
  });

/** Mutual information of the answer and the three, up to a constant. */
const information = ({ chances }: Question, belief: Float64Array, live: readonly number[]): number => {
  let found = 0;
  for (const chance of chances) {
    let mass = 0;
    for (const three of live) {
      const joint = at(belief, three) * at(chance, three);
      mass += joint;
      found += joint * Math.log(at(chance, three));
    }
    found -= mass * Math.log(mass);
  }
  return found;
};

const isFound = (questions: readonly Question[], above: number, seed: number): boolean => {
  const next = sequence(seed);
  const truth = Math.floor(next() * threes.length);
  const utilities = Array.from({ length: count }, (_, value) => (threes[truth]?.includes(value) ? above : 0));
  let belief = new Float64Array(threes.length).fill(1 / threes.length);
  for (let number = 0; number < mostQuestions; number += 1) {
    const live = threes.flatMap((_, three) => (at(belief, three) > 0.001 ? [three] : []));
    let best = { question: questions[0], bits: Number.NEGATIVE_INFINITY };
    for (const question of questions) {
      const bits = information(question, belief, live) + 1e-9 * next();
      if (bits > best.bits) best = { question, bits };
    }
    const { answers = [], chances = [] } = best.question ?? {};
    const given = simulatedAnswer({ utilities, lapses: 0 }, answers[0]?.shown ?? [], next);
    const chance = chances[answers.findIndex(({ most, least }) => most === given.most && least === given.least)];
    if (!chance) throw new Error("Every answer to a question is among its answers.");
    const raw = belief.map((one, three) => one * at(chance, three));
    const total = raw.reduce((sum, one) => sum + one, 0);
    belief = raw.map((one) => one / total);
  }
  return belief.indexOf(Math.max(...belief)) === truth;
};

for (const above of [1, 1.5, 2]) {
  const weights = threes.map((three) => {
    const one = noWeights();
    weightsInto(
      one,
      Float64Array.from({ length: count }, (_, value) => (three.includes(value) ? above : 0)),
    );
    return one;
  });
  const questions = questionsFor(weights);
  let right = 0;
  for (let seed = 1; seed <= people; seed += 1) right += Number(isFound(questions, above, seed * 7919));
  const { low, high } = shareInterval(right, people) ?? { low: 0, high: 1 };
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  console.log(
    `three, ${above} above seven | sets of ${sizes.join(" or ")} | ${percent(right / people)} (${percent(low)} to ${percent(high)}), ${people} people`,
  );
}
