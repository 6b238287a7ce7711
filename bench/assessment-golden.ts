// Writes the golden answer vectors of every shipped instrument, scored a second way: by summing weights over integers, apart from the product's rules.
// Run it only after an instrument's items or scoring changed on purpose: node bench/assessment-golden.ts
import { mkdirSync, writeFileSync } from "node:fs";
import { shipped } from "../src/systems/assessment/instruments/shipped.ts";
import type { InstrumentDefinition } from "../src/systems/assessment/schema/instrument.ts";

const runsPerShare = 57;

interface Vector {
  name: string;
  /** One character for each item in the order of the instrument; "-" is not answered. */
  answers: string;
  /** Total of the keyed answers and how many there are, by scale; the score is their quotient. Null where too few are answered. */
  expected: Record<string, [total: number, count: number] | null>;
}

/** Park–Miller generator: another one than the product's. */
const random = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
};

/**
 * A column for each item: which scales it feeds and with which sign. A reversed answer a counts as 6 − a, so a scale's total is the
 * signed sum of its answers plus 6 for each reversed one.
 */
const columnsOf = (instrument: InstrumentDefinition) =>
  instrument.items.map((item) => {
    const own = instrument.scales.find((scale) => scale.id === item.scale);
    return {
      feeds: [item.scale, ...(own?.parent ? [own.parent] : [])],
      sign: item.reversed ? -1 : 1,
      offset: item.reversed ? 6 : 0,
    };
  });

const expectedOf = (instrument: InstrumentDefinition, answers: string): Vector["expected"] => {
  const tally = new Map(instrument.scales.map((scale) => [scale.id, { total: 0, count: 0, size: 0 }]));
  for (const [place, column] of columnsOf(instrument).entries())
    for (const scale of column.feeds) {
      const cell = tally.get(scale);
      if (!cell) continue;
      cell.size += 1;
      const given = answers.charAt(place);
      if (given === "-") continue;
      cell.total += column.sign * Number.parseInt(given, 10) + column.offset;
      cell.count += 1;
    }
  const percent = Math.round(instrument.minimumShare * 100);
  return Object.fromEntries(
    [...tally].map(([scale, { total, count, size }]) => [
      scale,
      count * 100 >= percent * size && count > 0 ? [total, count] : null,
    ]),
  );
};

const vectorsOf = (instrument: InstrumentDefinition, seed: number): Vector[] => {
  const next = random(seed);
  const digit = () => String(1 + Math.floor(next() * 5));
  const line = (of: (place: number) => string) => instrument.items.map((_, place) => of(place)).join("");
  const agreeing = (high: string, low: string) => line((place) => (instrument.items[place]?.reversed ? low : high));
  const named: [string, string][] = [
    ...["1", "2", "3", "4", "5"].map((value): [string, string] => [`straight line of ${value}`, line(() => value)]),
    ["everything to the top", agreeing("5", "1")],
    ["everything to the bottom", agreeing("1", "5")],
    ["nothing answered", line(() => "-")],
    ["only the first item", line((place) => (place === 0 ? "4" : "-"))],
    ["all but the last item", line((place) => (place === instrument.items.length - 1 ? "-" : "2"))],
    ["every other item", line((place) => (place % 2 ? "-" : "5"))],
    ["up and down", line((place) => String(1 + (place % 5)))],
  ];
  for (const share of [0, 0.1, 0.25, 0.4])
    for (let run = 1; run <= runsPerShare; run++)
      named.push([`random ${run}, ${share * 100} % missing`, line(() => (next() < share ? "-" : digit()))]);
  return named.map(([name, answers]) => ({ name, answers, expected: expectedOf(instrument, answers) }));
};

const folder = new URL("../src/systems/assessment/instruments/golden/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [place, instrument] of shipped.entries()) {
  const vectors = vectorsOf(instrument, 20261122 + place);
  const lines = vectors.map((vector) => `  ${JSON.stringify(vector)}`).join(",\n");
  writeFileSync(new URL(`${instrument.id}.json`, folder), `[\n${lines}\n]\n`);
  console.log(`${instrument.id.padEnd(12)} ${vectors.length} vectors`);
}
