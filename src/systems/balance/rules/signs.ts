// Early signs in plain words, each from its records, and whom to talk to. A trend line and a nudge, never a diagnosis.
import { addDays, type Day, sayNearDay, weekOf } from "../../../core/day.ts";
import { levelChange } from "../../../core/uncertainty.ts";
import type { Pulse, PulsePart, Recovery, RecoveryLog, Sign, StrainCheck, Trend, WorkedHours } from "../schema.ts";
import { minutesByWeek } from "./capacity.ts";
import { risenTwice, sayStrainChange, strainChange, strainMost, strainScore } from "./strain.ts";
import { twoLow } from "./trends.ts";

export const people = [
  "Somebody close to you: say how it has been, and that you do not need a solution.",
  "Your manager, or whoever gives you the work: what could wait, stop, or go to somebody else.",
  "A works council, a union or HR: about hours, rest and rights where you work.",
  "Occupational health, where your workplace has it: in confidence, also before anything is wrong.",
  "A doctor: when sleep, strength or mood have been bad for two weeks or longer.",
] as const;

export const crisis = "If you think of harming yourself, call your local emergency number now, or a crisis line.";

export const whatItIsNot =
  "Compared only with your own past: no diagnosis. Nobody else sees it, unless you name it to an assistant or a key.";

export interface Felt {
  pulses: readonly Pulse[];
  trends: readonly Trend[];
  checks: readonly StrainCheck[];
  hours: readonly WorkedHours[];
  recoveries: readonly Recovery[];
  recovered: readonly RecoveryLog[];
  today: Day;
}

/** What was longer ago, in days, is another time: no sign of now. */
const recentDays = 35;

const isRecent = (day: Day | undefined, today: Day): boolean => day !== undefined && day >= addDays(today, -recentDays);

/** What may still show how it is now: each series only where its last record is recent. */
const recentOf = (felt: Felt): Felt => ({
  ...felt,
  ...(!isRecent(felt.pulses.at(-1)?.day, felt.today) && { pulses: [], trends: [] }),
  ...(!isRecent(felt.checks.at(-1)?.day, felt.today) && { checks: [] }),
  ...(!isRecent(felt.hours.findLast(({ sort }) => sort === "work")?.day, felt.today) && { hours: [] }),
});

const worse: Record<PulsePart, { direction: "up" | "down"; title: string }> = {
  energy: { direction: "down", title: "Your energy is lower than it was" },
  load: { direction: "up", title: "Your load is heavier than it was" },
  sleep: { direction: "down", title: "You sleep worse than you did" },
  meaning: { direction: "down", title: "What you do means less to you than it did" },
};

const pulseRef =
  (today: Day) =>
  ({ id, day }: Pulse) => ({ kind: "pulse", id, label: `Pulse of ${sayNearDay(day, today)}` });
const checkRef =
  (today: Day) =>
  ({ id, day }: StrainCheck) => ({ kind: "strain-check", id, label: `Strain check of ${sayNearDay(day, today)}` });

const fromTrends = ({ trends, pulses, today }: Felt): Sign[] =>
  trends.flatMap(({ part, change, said }) => {
    const { direction, title } = worse[part];
    const [first] = pulses.slice(-4);
    if (!change?.reliable || change.direction !== direction || !first) return [];
    return [{ key: `pulse:${part}`, title, reason: said, since: first.day, records: pulses.slice(-4).map(pulseRef(today)) }];
  });

const fromLow = ({ pulses, today }: Felt): Sign[] => {
  const low = twoLow(pulses);
  if (!low) return [];
  const [one, other] = low;
  return [
    {
      key: `low:${other.id}`,
      title: "Your energy was low twice in a row",
      reason: `${one.energy} of 5 on ${sayNearDay(one.day, today)}, ${other.energy} of 5 on ${sayNearDay(other.day, today)}. Two can be chance; a third is worth a talk.`,
      since: one.day,
      records: low.map(pulseRef(today)),
    },
  ];
};

const fromStrain = ({ checks, today }: Felt): Sign[] => {
  const risen = risenTwice(checks);
  const change = strainChange(checks);
  const last = checks.at(-1);
  if (risen)
    return [
      {
        key: `strain-twice:${last?.id}`,
        title: "Your strain has risen twice running",
        reason: `${risen.checks.map((check) => `${strainScore(check)} on ${sayNearDay(check.day, today)}`).join(", ")} (of ${strainMost}). ${sayStrainChange(checks)}`,
        since: risen.since,
        records: risen.checks.map(checkRef(today)),
      },
    ];
  if (!change?.reliable || change.direction !== "up" || !last) return [];
  return [
    {
      key: `strain:${last.id}`,
      title: "Your strain is higher than it was",
      reason: `${strainScore(last)} of ${strainMost} on ${sayNearDay(last.day, today)}. ${sayStrainChange(checks)}`,
      since: last.day,
      records: checks.slice(-change.n).map(checkRef(today)),
    },
  ];
};

const recentWeeks = 4;

const fromHours = ({ hours, today }: Felt): Sign[] => {
  const weeks = [...minutesByWeek(hours, "work")].filter(([week]) => week < weekOf(today));
  const change = levelChange(
    weeks.slice(0, -recentWeeks).map(([, minutes]) => minutes / 60),
    weeks.slice(-recentWeeks).map(([, minutes]) => minutes / 60),
  );
  const since = weeks.at(-recentWeeks)?.[0];
  if (!change?.reliable || change.direction !== "up" || !since) return [];
  return [
    {
      key: `hours:${since}`,
      title: "You work longer than you did",
      reason: `About ${Math.round(change.mean)} hours a week more in the last ${recentWeeks} weeks than in the ${weeks.length - recentWeeks} before (95 % interval ${Math.round(change.low)} to ${Math.round(change.high)}).`,
      since,
      records: hours.filter(({ sort, day }) => sort === "work" && day >= since).map(({ id }) => ({ kind: "hours", id })),
    },
  ];
};

const quietDays = 14;

const fromRecovery = ({ recoveries, recovered, today }: Felt): Sign[] => {
  const planned = recoveries.filter(({ active, createdAt }) => active && createdAt.slice(0, 10) <= addDays(today, -quietDays));
  const since = addDays(today, -quietDays);
  if (planned.length === 0 || recovered.some(({ day }) => day > since)) return [];
  const last = recovered.at(-1)?.day;
  return [
    {
      key: `recovery:${last ?? "never"}`,
      title: "What does you good has not happened for two weeks",
      reason: `${planned.map(({ title }) => `“${title}”`).join(" and ")} ${planned.length === 1 ? "stands" : "stand"} on your plan; ${last ? `the last time was ${sayNearDay(last, today)}` : "it was never ticked"}.`,
      since: last ?? since,
      records: planned.map(({ id, title }) => ({ kind: "recovery", id, label: title })),
    },
  ];
};

/** What the records show, strain first. What is long past is no sign. */
export const signsOf = (felt: Felt): Sign[] => {
  const recent = recentOf(felt);
  return [fromStrain, fromTrends, fromLow, fromHours, fromRecovery].flatMap((from) => from(recent));
};

/** Why the guard speaks: strain risen twice running, or energy down at two looks, by more than chance. */
export const isWorseBecause = (felt: Felt): string | null => {
  const { checks, trends } = recentOf(felt);
  if (risenTwice(checks)) return "Your strain has risen twice running.";
  const energy = trends.find(({ part }) => part === "energy")?.change;
  return energy?.direction === "down" ? "Your energy is lower than it was." : null;
};
