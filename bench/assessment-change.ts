// How often two sittings are said to differ where nothing changed: 10,000 simulated people for each instrument, scale by scale. At most 5 % is allowed.
import { shareInterval } from "../src/core/uncertainty.ts";
import { shipped } from "../src/systems/assessment/instruments/shipped.ts";
import { answeredTwice, randomFrom } from "../src/systems/assessment/rules/answered-twice.testing.ts";
import { changesOf } from "../src/systems/assessment/rules/changes.ts";

const people = 10_000;
const levels = [1.3, 2, 3, 4, 4.7];
const noises = [0.3, 0.6, 1, 1.5];

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const allowed = 0.05;
let worst = 0;

console.log(`${people} people who did not change, at each level and noise alike; share of comparisons that claim a change`);
for (const instrument of shipped) {
  const random = randomFrom(42);
  const claims = new Map<string, { items: number; hits: number; n: number }>();
  const byCase = new Map<string, { hits: number; n: number }>();
  for (let person = 0; person < people; person++) {
    const level = levels[person % levels.length] ?? 3;
    const noise = noises[Math.floor(person / levels.length) % noises.length] ?? 1;
    const [before, after] = answeredTwice(instrument, { level, noise, between: 0.7 }, random);
    for (const change of changesOf(instrument, before, after)) {
      if (change.verdict === "too-few") continue;
      const hit = change.verdict === "no-reliable-change" ? 0 : 1;
      const scale = claims.get(change.id) ?? { items: change.n, hits: 0, n: 0 };
      claims.set(change.id, { items: change.n, hits: scale.hits + hit, n: scale.n + 1 });
      const key = `level ${level}, noise ${noise}`;
      const one = byCase.get(key) ?? { hits: 0, n: 0 };
      byCase.set(key, { hits: one.hits + hit, n: one.n + 1 });
    }
  }
  for (const [scale, { items, hits, n }] of claims) {
    const { mean, low, high } = shareInterval(hits, n) ?? { mean: 0, low: 0, high: 0 };
    worst = Math.max(worst, mean);
    console.log(
      `${instrument.id.padEnd(12)} ${scale.padEnd(18)} ${String(items).padStart(3)} items  ${percent(mean)} (${percent(low)} to ${percent(high)}, n = ${n})`,
    );
  }
  const [hardest] = [...byCase].map(([name, { hits, n }]) => ({ name, share: hits / n })).sort((a, b) => b.share - a.share);
  if (hardest)
    console.log(`${instrument.id.padEnd(12)} most claims in any one case: ${percent(hardest.share)} (${hardest.name})`);
}
for (const instrument of shipped) {
  const random = randomFrom(43);
  let told = 0;
  for (let person = 0; person < 1000; person++) {
    const [before, after] = answeredTwice(instrument, { level: 2.5, noise: 0.6, between: 0.7, change: 1 }, random);
    if (changesOf(instrument, before, after)[0]?.verdict === "up") told += 1;
  }
  console.log(
    `${instrument.id.padEnd(12)} a real change of one step (noise 0.6) is told in ${percent(told / 1000)} of 1000 people`,
  );
}
console.log(`Most claims on any scale: ${percent(worst)}; allowed ${percent(allowed)}.`);
if (worst > allowed) process.exitCode = 1;
