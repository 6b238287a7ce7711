// The days that matter after a lost job: what ends or begins when, how long before it stands on Today, and what to ask whom.
import { addDays, type Day } from "../../../core/day.ts";
import type { JobLoss, KeptDate } from "../schema.ts";

interface Named {
  key: string;
  day: Day | null;
  leadDays: number;
  title: string;
  ask: string;
}

const namedDates = (jobLoss: JobLoss): Named[] => [
  {
    key: "last-day",
    day: jobLoss.lastDay,
    leadDays: 7,
    title: "Last day of work",
    ask: "Ask the employer for a written reference, for pay instead of holidays not taken, and for what you must hand back.",
  },
  {
    key: "paid-until",
    day: jobLoss.paidUntil,
    leadDays: 14,
    title: "The last day that is paid",
    ask: "Ask the employer when the last pay and any severance arrive, and the benefits office what they need from this day on.",
  },
  {
    key: "benefit-from",
    day: jobLoss.benefitFrom,
    leadDays: 7,
    title: "The benefit begins",
    ask: "Ask the benefits office whether every paper is there, and what you must report, and how often.",
  },
  {
    key: "cover-until",
    day: jobLoss.coverUntil,
    leadDays: 30,
    title: "Health cover ends",
    ask: "Ask your insurer, and the benefits office, how cover goes on, what it costs, and by when you have to say so.",
  },
  {
    key: "benefit-until",
    day: jobLoss.benefitUntil,
    leadDays: 45,
    title: "The benefit ends",
    ask: "Ask the benefits office whether it can be prolonged or followed by another, and by when to apply.",
  },
];

/** All days of a job loss, named and own ones, the earliest first. */
export const keptDates = (jobLoss: JobLoss): KeptDate[] => {
  const own: Named[] = jobLoss.dates.map(({ day, title, leadDays }) => ({
    key: `own:${day}:${title}`,
    day,
    leadDays,
    title,
    ask: "You wanted to keep this day in sight.",
  }));
  return [...namedDates(jobLoss), ...own]
    .flatMap(({ day, leadDays, ...rest }) => (day === null ? [] : [{ ...rest, day, from: addDays(day, -leadDays) }]))
    .sort((a, b) => a.day.localeCompare(b.day) || a.key.localeCompare(b.key));
};

/** Having seen that the mode ended by itself on a day. */
export const endedStep = (on: Day): string => `ended:${on}`;

export const dateStep = (key: string): string => `date:${key}`;

/** What was passed a week ago and more is over: it does not wait on Today. */
const staysFor = 7;

/** Those that stand on Today: within their lead, not looked after yet, and not long past. */
export const datesForToday = (jobLoss: JobLoss, today: Day): KeptDate[] =>
  keptDates(jobLoss).filter(
    ({ key, day, from }) =>
      from <= today && today <= addDays(day, staysFor) && !jobLoss.checked.some((one) => one.key === dateStep(key)),
  );
