// Writes the golden answer vectors of every shipped instrument, scored a second way by keys of its own, apart from the product's definitions and rules.
// Run it only after an instrument's items or scoring changed on purpose: node bench/questionnaires-golden.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { type KeyedScore, scoredByKey, scoringKeys } from "../src/systems/questionnaires/instruments/scoring-keys.testing.ts";

const runsPerShare = 57;
const straightFromSomewhere = 20;

interface Vector {
  name: string;
  /** One character for each item in the order of the instrument; "-" is not answered. */
  answers: string;
  expected: Record<string, KeyedScore>;
}

/** Park–Miller generator: another one than the product's. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

const vectorsOf = (key: (typeof scoringKeys)[string], seed: number): Vector[] => {
  const next = random(seed);
  const { items } = key;
  const digit = () => String(1 + Math.floor(next() * 5));
  const line = (of: (place: number) => string) => items.map((_, place) => of(place)).join("");
  const agreeing = (high: string, low: string) => line((place) => (items[place]?.sign === "-" ? low : high));
  const named: [string, string][] = [
    ...["1", "2", "3", "4", "5"].map((value): [string, string] => [`straight line of ${value}`, line(() => value)]),
    ["everything to the top", agreeing("5", "1")],
    ["everything to the bottom", agreeing("1", "5")],
    ["nothing answered", line(() => "-")],
    ["only the first item", line((place) => (place === 0 ? "4" : "-"))],
    ["all but the last item", line((place) => (place === items.length - 1 ? "-" : "2"))],
    ["every other item", line((place) => (place % 2 ? "-" : "5"))],
    ["up and down", line((place) => String(1 + (place % 5)))],
  ];
  for (let run = 1; run <= straightFromSomewhere; run++) {
    const from = Math.floor((items.length * run) / (straightFromSomewhere + 1));
    const value = digit();
    named.push([`straight line of ${value} from item ${from + 1} on`, line((place) => (place < from ? digit() : value))]);
  }
  for (const share of [0, 0.1, 0.25, 0.4])
    for (let run = 1; run <= runsPerShare; run++)
      named.push([`random ${run}, ${share * 100} % missing`, line(() => (next() < share ? "-" : digit()))]);
  return named.map(([name, answers]) => ({ name, answers, expected: scoredByKey(key, answers) }));
};

const folder = new URL("../src/systems/questionnaires/instruments/golden/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [place, [id, key]] of Object.entries(scoringKeys).entries()) {
  const vectors = vectorsOf(key, 20261122 + place);
  const lines = vectors.map((vector) => `  ${JSON.stringify(vector)}`).join(",\n");
  writeFileSync(new URL(`${id}.json`, folder), `[\n${lines}\n]\n`);
  console.log(`${id.padEnd(12)} ${vectors.length} vectors`);
}
