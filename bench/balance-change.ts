// How often a change is claimed of people in whom nothing changes: 10,000 simulated series for each way in which answers may vary.
// Usage: node bench/balance-change.ts [people] [seed]
import { claimedOf, regimes } from "../src/systems/balance/rules/no-change.testing.ts";

const people = Number(process.argv[2] ?? 10_000);
const seed = Number(process.argv[3] ?? 1);

console.table(
  regimes.map((regime) => {
    const claimed = claimedOf(regime, people, seed);
    return { series: regime.name, people, "claims of change": `${(claimed * 100).toFixed(1)} %`, "at most 5 %": claimed <= 0.05 };
  }),
);
