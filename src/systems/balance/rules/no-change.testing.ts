// Simulated people in whom nothing changes: how often a pulse's trend and a strain check claim that something did.
import { sequence } from "../../../core/sequence.ts";
import { type StrainCheck, strainItems } from "../schema.ts";
import { risenTwice, strainChange } from "./strain.ts";
import { changesOf, leastPulses } from "./trends.ts";

/** A steady stream of numbers between 0 and 1, the same for one seed. */
const stream = (seed: number) => {
  const next = sequence(seed);
  return () => next() + 2 ** -33;
};

const normal = (next: () => number): number => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());

const within = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

type Spread = "usual" | "hardly any";

/** Values around one level, the next leaning on the one before by `rho`; whole numbers 1 to 5 or as they are. */
const series = (next: () => number, length: number, rho: number, whole: boolean, varies: Spread = "usual"): number[] => {
  const centre = 2 + 2 * next();
  const spread = varies === "usual" ? 0.5 + 0.7 * next() : 0.1 + 0.3 * next();
  let state = normal(next);
  return Array.from({ length }, () => {
    state = rho * state + Math.sqrt(1 - rho ** 2) * normal(next);
    const value = centre + spread * state;
    return whole ? within(Math.round(value), 1, 5) : value;
  });
};

/** Checks of one steady person: items with their own levels, noise in each answer, and a good or bad day that moves all six (`occasion`). */
const checks = (next: () => number, count: number, occasion: number, rho: number, varies: Spread = "usual"): StrainCheck[] => {
  const centre = 0.8 + 1.8 * next();
  const levels = strainItems.map(() => centre + 0.6 * normal(next));
  const noise = varies === "usual" ? 0.3 + 0.5 * next() : 0.2;
  let mood = normal(next);
  return Array.from({ length: count }, (_, at) => {
    mood = rho * mood + Math.sqrt(1 - rho ** 2) * normal(next);
    const answers = levels.map((level) => within(Math.round(level + occasion * mood + noise * normal(next)), 0, 4));
    const day = `2026-01-${String(at + 1).padStart(2, "0")}`;
    return {
      id: day,
      revision: 1,
      createdAt: "",
      updatedAt: "",
      visibility: "private",
      employerSensitive: true,
      day,
      answers,
      note: null,
    };
  });
};

export interface Regime {
  name: string;
  claims: (next: () => number) => boolean;
}

const pulseRegimes = [10, 12, 24].flatMap((n) =>
  [
    { said: "independent, any number", rho: 0, whole: false, varies: "usual" },
    { said: "independent, whole 1 to 5", rho: 0, whole: true, varies: "usual" },
    { said: "leaning by 0.3, whole 1 to 5", rho: 0.3, whole: true, varies: "usual" },
    { said: "leaning by 0.5, whole 1 to 5", rho: 0.5, whole: true, varies: "usual" },
    { said: "nearly constant, independent", rho: 0, whole: true, varies: "hardly any" },
    { said: "nearly constant, leaning by 0.3", rho: 0.3, whole: true, varies: "hardly any" },
    { said: "nearly constant, leaning by 0.5", rho: 0.5, whole: true, varies: "hardly any" },
  ].map(({ said, rho, whole, varies }) => ({
    name: `${n} pulses, ${said}`,
    claims: (next: () => number) => changesOf([series(next, n, rho, whole, varies as Spread)])[0]?.reliable ?? false,
  })),
);

const ways = [
  { said: "independent", rho: 0, varies: "usual" },
  { said: "leaning by 0.3", rho: 0.3, varies: "usual" },
  { said: "leaning by 0.5", rho: 0.5, varies: "usual" },
  { said: "nearly constant, leaning by 0.3", rho: 0.3, varies: "hardly any" },
] satisfies { said: string; rho: number; varies: Spread }[];

/** Four parts of one person; a mood of their own behind all of them would only make claims come together. */
const parts = (next: () => number, n: number, rho: number, varies: Spread): number[][] =>
  [1, 2, 3, 4].map(() => series(next, n, rho, true, varies));

/** The page shows four parts at every look. */
const pageRegimes = [10, 12, 24].flatMap((n) =>
  ways.map(({ said, rho, varies }) => ({
    name: `${n} pulses, any of four parts at one look, ${said}`,
    claims: (next: () => number) => changesOf(parts(next, n, rho, varies)).some((change) => change?.reliable),
  })),
);

/** Whether anything is ever found while pulses come in one by one, each looked at. */
const ever = (all: readonly (readonly number[])[], finds: (seen: number[][]) => boolean): boolean => {
  const n = all[0]?.length ?? 0;
  for (let seen = leastPulses; seen <= n; seen++) if (finds(all.map((values) => values.slice(0, seen)))) return true;
  return false;
};

/** Somebody who looks after every pulse looks often: these are told, not held to 5 %. */
export const everRegimes: readonly Regime[] = [30, 100].flatMap((n) =>
  ways.flatMap(({ said, rho, varies }) => [
    {
      name: `anything told on the page at some point in ${n} pulses, ${said}`,
      claims: (next: () => number) =>
        ever(parts(next, n, rho, varies), (seen) => changesOf(seen).some((change) => change?.reliable)),
    },
    {
      name: `an early sign at some point in ${n} pulses, ${said}`,
      claims: (next: () => number) =>
        ever(parts(next, n, rho, varies), (seen) =>
          changesOf(seen).some((change, part) => change?.direction === (part === 1 ? "up" : "down")),
        ),
    },
    {
      name: `the guard for energy at some point in ${n} pulses, ${said}`,
      claims: (next: () => number) => ever(parts(next, n, rho, varies), (seen) => changesOf(seen)[0]?.direction === "down"),
    },
  ]),
);

/** People whose energy falls by so much and stays there, the other parts steady: how often it is told after so many pulses since. */
export const powerRegimes: readonly Regime[] = [1, 2].flatMap((fall) =>
  [4, 6, 8].flatMap((after) => {
    const fallen = (next: () => number) => {
      const [energy = [], ...rest] = parts(next, 16 + after, 0.3, "usual");
      return [energy.map((value, at) => (at < 16 ? Math.min(5, value + fall / 2) : Math.max(1, value - fall / 2))), ...rest];
    };
    return [
      {
        name: `energy lower by ${fall}, ${after} pulses since: told by then`,
        claims: (next: () => number) => {
          const all = fallen(next);
          return Array.from({ length: after }, (_, back) => back).some(
            (back) => changesOf(all.map((values) => values.slice(0, values.length - back)))[0]?.direction === "down",
          );
        },
      },
    ];
  }),
);

const strainRegimes = [2, 3, 4, 6, 8, 9, 10, 13].flatMap((n) =>
  [
    { said: "nearly constant", occasion: 0.1, rho: 0, varies: "hardly any" as const },
    { said: "answers alone vary", occasion: 0, rho: 0 },
    { said: "good and bad days (0.3)", occasion: 0.3, rho: 0 },
    { said: "good and bad days (0.5)", occasion: 0.5, rho: 0 },
    { said: "good and bad days (0.5) leaning by 0.3", occasion: 0.5, rho: 0.3 },
    { said: "good and bad days (0.5) leaning by 0.5", occasion: 0.5, rho: 0.5 },
  ].map(({ said, occasion, rho, varies = "usual" }: { said: string; occasion: number; rho: number; varies?: Spread }) => ({
    name: `${n} checks, ${said}`,
    claims: (next: () => number) => strainChange(checks(next, n, occasion, rho, varies))?.reliable ?? false,
  })),
);

const twiceRegimes = [3, 6, 12].map((n) => ({
  name: `${n} checks, risen twice, good and bad days (0.5)`,
  claims: (next: () => number) => risenTwice(checks(next, n, 0.5, 0)) !== null,
}));

export const regimes: readonly Regime[] = [...pulseRegimes, ...pageRegimes, ...strainRegimes, ...twiceRegimes];

/** Share of steady people of whom a change is claimed. */
export const claimedOf = ({ claims }: Regime, people: number, seed: number): number => {
  const next = stream(seed);
  let claimed = 0;
  for (let person = 0; person < people; person++) if (claims(next)) claimed++;
  return claimed / people;
};
