// How often a change is claimed of people in whom nothing changes: 10,000 simulated series for each way in which answers may vary.
// Usage: node bench/balance-change.ts [people] [seed]
import { claimedOf, everRegimes, powerRegimes, type Regime, regimes } from "../src/systems/balance/rules/no-change.testing.ts";

const people = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

const shareOf = (regime: Regime, of: number): string => `${(claimedOf(regime, of, seed) * 100).toFixed(1)} %`;

console.table(
  regimes.map((regime) => {
    const claimed = claimedOf(regime, people, seed);
    return { series: regime.name, people, "claims of change": `${(claimed * 100).toFixed(1)} %`, "at most 5 %": claimed <= 0.05 };
  }),
);

// A hundred looks each: fewer people do.
const fewer = Math.ceil(people / 20);
console.log("Ever, looking after each pulse, where nothing changed:");
console.table(everRegimes.map((regime) => ({ claim: regime.name, people: fewer, ever: shareOf(regime, fewer) })));
console.log("Where energy fell (correlation 0.3):");
console.table(powerRegimes.map((regime) => ({ change: regime.name, people: fewer, seen: shareOf(regime, fewer) })));
