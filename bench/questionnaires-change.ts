// How often a comparison of two sittings claims a change, on any scale: 10,000 simulated people without change in each regime (5 % is allowed), and with one.
import { shareInterval } from "../src/core/uncertainty.ts";
import { shipped } from "../src/systems/questionnaires/instruments/shipped.ts";
import { answeredTwice, randomFrom } from "../src/systems/questionnaires/rules/answered-twice.testing.ts";
import { changesOf } from "../src/systems/questionnaires/rules/changes.ts";
import type { InstrumentDefinition } from "../src/systems/questionnaires/schema/instrument.ts";

const people = Number(process.argv[2] ?? 10_000);
const allowed = 0.05;
const levels = [1.3, 2, 3, 4, 4.7];
const noises = [0.3, 0.6, 1, 1.5];

type Answering = Omit<Parameters<typeof answeredTwice>[1], "level" | "noise" | "between">;

/** Without change. What is moved by more than the rule assumes is measured too, and says how far it holds. */
const regimes: readonly { name: string; holds: boolean; answering: Answering }[] = [
  { name: "independent noise", holds: true, answering: {} },
  { name: "a mood of each scale, SD 0.3", holds: true, answering: { moodOfScale: 0.3 } },
  { name: "a mood of the day on all scales, SD 0.3", holds: true, answering: { moodOfDay: 0.3 } },
  { name: "agreeing more or less with anything, SD 0.3", holds: true, answering: { agreeing: 0.3 } },
  { name: "a quarter of the answers missing", holds: true, answering: { missing: 0.25 } },
  { name: "missing answers and a mood of each scale", holds: true, answering: { missing: 0.25, moodOfScale: 0.3 } },
  { name: "one answer to everything, another each time", holds: true, answering: { straight: true } },
  { name: "beyond what is assumed: a mood of SD 0.5", holds: false, answering: { moodOfScale: 0.5 } },
];

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const claimsOf = (
  instrument: InstrumentDefinition,
  answering: Answering & { level: number; noise: number },
  random: () => number,
) => {
  const [before, after] = answeredTwice(instrument, { between: 0.7, ...answering }, random);
  return changesOf(instrument, before, after).filter(({ verdict }) => verdict === "up" || verdict === "down");
};

console.log(
  `${people} people without change in each regime, over all levels and noises: share of comparisons with a claim on any scale`,
);
let isWithin = true;
for (const instrument of shipped)
  for (const { name, holds, answering } of regimes) {
    const random = randomFrom(42);
    const scales = new Map<string, number>();
    let any = 0;
    for (let person = 0; person < people; person++) {
      const level = levels[person % levels.length] ?? 3;
      const noise = noises[Math.floor(person / levels.length) % noises.length] ?? 1;
      const claims = claimsOf(instrument, { ...answering, level, noise }, random);
      if (claims.length > 0) any += 1;
      for (const { id } of claims) scales.set(id, (scales.get(id) ?? 0) + 1);
    }
    const { mean, low, high } = shareInterval(any, people) ?? { mean: 0, low: 0, high: 0 };
    const worst = Math.max(0, ...scales.values()) / people;
    console.log(
      `${instrument.id.padEnd(12)} ${name.padEnd(46)} any claim ${percent(mean).padStart(6)} (${percent(low)} to ${percent(high)}); most on one scale ${percent(worst)}`,
    );
    if (holds && mean > allowed) isWithin = false;
  }

console.log("With a real change of one scale (noise 0.6): how often it is told, and how often another one is told besides");
for (const instrument of shipped)
  for (const change of [0.5, 1, 1.5, 2])
    for (const moodOfScale of [0, 0.3]) {
      const random = randomFrom(43);
      const [scale] = instrument.scales;
      let told = 0;
      let other = 0;
      const runs = Math.min(people, 2_000);
      for (let person = 0; person < runs; person++) {
        const changed = [scale?.id ?? ""];
        const claims = claimsOf(instrument, { level: 2.3, noise: 0.6, change, changed, moodOfScale }, random);
        if (claims.some(({ id, verdict }) => changed.includes(id) && verdict === "up")) told += 1;
        if (claims.some(({ id }) => !changed.includes(id))) other += 1;
      }
      console.log(
        `${instrument.id.padEnd(12)} ${String(change).padEnd(4)} steps, mood SD ${moodOfScale}: told ${percent(told / runs).padStart(7)}, another besides ${percent(other / runs)}`,
      );
    }
console.log(isWithin ? `No claims beyond ${percent(allowed)}.` : `Claims beyond ${percent(allowed)}.`);
if (!isWithin) process.exitCode = 1;
