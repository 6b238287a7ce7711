import { describe, expect, test } from "vitest";
import { addDays, type Day } from "../../../core/day.ts";
import type { Tier } from "../schema/contact.ts";
import { never, tierDays } from "./rhythm.ts";
import { lapseChance, pickForWeek, sayPick, type Tie } from "./weekly-pick.ts";

const today = "2026-11-24";
const tie = (tier: Tier, inDays: number, openMine = 0): Tie => ({ tier, nextDue: addDays(today, inDays), openMine });

test("those whose talk buys most come first; who has time is not asked for, nor the bench", () => {
  const [wide, active, inner] = [tie("wide", -60), tie("active", 3), tie("inner", 5)];
  expect(pickForWeek([wide, active, inner, tie("inner", 40), { tier: "bench", nextDue: never, openMine: 0 }], today, 2)).toEqual([
    active,
    inner,
  ]);
  expect(pickForWeek([wide, tie("wide", -60, 1)], today, 1)).toEqual([tie("wide", -60, 1)]);
  expect(pickForWeek([wide], today, 0)).toEqual([]);
});

test("the chance to lapse is certain within the week and falls with every day after it", () => {
  expect([-5, 0, 7].map((days) => lapseChance(addDays(today, days), today))).toEqual([1, 1, 1]);
  expect(lapseChance(addDays(today, 14), today)).toBeCloseTo(Math.exp(-1), 9);
});

test("why is said with its days", () => {
  expect(sayPick(tie("inner", -3, 2), today)).toBe("3 days over, one of your closest, you owe 2 promises");
  expect(sayPick(tie("wide", 1), today)).toBe("due in 1 day");
});

/** A stream of numbers from 0 to 1 that is the same each time (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

interface Simulated extends Tie {
  lastTalk: Day;
}

type Policy = (ties: readonly Simulated[], on: Day, budget: number) => readonly Simulated[];

const oldestFirst: Policy = (ties, _, budget) => [...ties].sort((a, b) => a.lastTalk.localeCompare(b.lastTalk)).slice(0, budget);

const numbers: [Tier, number][] = [
  ["inner", 5],
  ["active", 15],
  ["wide", 40],
];

const daysBefore = 200;
const days: readonly Day[] = Array.from({ length: daysBefore + 800 }, (_, at) => addDays("2026-01-05", at - daysBefore));

/** Weeks in which a priority tie (inner or active) was over its day, and how often one went over, in so many years of 52 weeks. */
const simulate = (policy: Policy, years: number, budget: number): { weeks: number; lapses: number } => {
  const counted = { weeks: 0, lapses: 0 };
  for (let year = 0; year < years; year++) {
    const random = randomFrom(year + 1);
    const talkedAt = new Map<Simulated, number>();
    const talk = (one: Simulated, at: number) => {
      talkedAt.set(one, at);
      one.lastTalk = days[at] ?? "";
      one.nextDue = days[at + (tierDays[one.tier] ?? 0)] ?? "";
    };
    const ties = numbers.flatMap(([tier, count]) =>
      Array.from({ length: count }, () => {
        const one: Simulated = { tier, nextDue: "", openMine: 0, lastTalk: "" };
        talk(one, daysBefore - Math.floor(random() * (tierDays[tier] ?? 0)));
        return one;
      }),
    );
    for (let passed = 0; passed < 52; passed++) {
      const at = daysBefore + passed * 7;
      // Of those whom one asks, four of five answer; some are met by chance.
      for (const one of policy(ties, days[at] ?? "", budget)) if (random() < 0.8) talk(one, at);
      for (const one of ties) if (random() < 0.01) talk(one, at);
      for (const one of ties) {
        const over = at + 6 - (talkedAt.get(one) ?? 0) - (tierDays[one.tier] ?? 0);
        if (one.tier === "wide" || over <= 0) continue;
        counted.weeks++;
        if (over <= 7) counted.lapses++;
      }
    }
  }
  return counted;
};

/** Where a week has far too little room, ties stay over their day and lapse seldom anew: the weeks in which they are over tell more. */
describe("priority ties lapse at least a quarter less than by oldest first", () => {
  test("over 1,000 simulated years with three talks a week", () => {
    const [ours, oldest] = [simulate(pickForWeek, 1000, 3), simulate(oldestFirst, 1000, 3)];
    expect(ours.weeks / oldest.weeks).toBeLessThan(0.75);
    expect(ours.lapses / oldest.lapses).toBeLessThan(0.75);
  }, 120_000);

  test.each([2, 4, 5])("with %i talks a week, in the weeks that they are over", (budget) => {
    expect(simulate(pickForWeek, 100, budget).weeks / simulate(oldestFirst, 100, budget).weeks).toBeLessThan(0.75);
  });
});
