// The sample career's learning: a course half-way, months of evenings logged, what was finished, what waits, and a certificate running out.

import { addDays, addMonths, weekOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { blankCertificate } from "./operations/certificates.ts";
import { blankActivity } from "./readers.ts";
import type { Activity } from "./schema.ts";
import { activityKind, certificateKind, studyLogKind, writeWeek } from "./store.ts";

interface SampleActivity {
  name: string;
  draft: Pick<Activity, "kind" | "title" | "hours"> & Partial<Activity>;
  /** Days ago that it was planned. */
  planned: number;
  /** Days ago that it was finished. */
  finished?: number;
  after?: readonly string[];
  /** Evenings: days ago, minutes, and what was done. */
  logs?: readonly (readonly [daysAgo: number, minutes: number, note?: string])[];
}

const raise = (id: string, label: string, toLevel: number) => ({ catalogueId: `starter:${id}`, label, toLevel });

const evenings = (from: number, to: number, every: number, minutes: number): [number, number][] =>
  Array.from({ length: Math.floor((from - to) / every) + 1 }, (_, at) => [from - at * every, minutes]);

const sampleActivities: readonly SampleActivity[] = [
  {
    name: "campaigns",
    draft: {
      kind: "course",
      title: "Campaigns that add up",
      provider: "Evening school",
      hours: 24,
      raises: [raise("campaign-management", "Campaign management", 4)],
    },
    planned: 560,
    finished: 430,
    logs: [[550, 120, "Kick-off, own campaign chosen"], ...evenings(536, 442, 8, 100), [431, 150, "Presented the plan"]],
  },
  {
    name: "statistics",
    draft: {
      kind: "course",
      title: "Statistics for marketers",
      provider: "Open university",
      hours: 30,
      raises: [raise("data-analysis", "Data analysis", 2)],
      cost: { amount: 12000, currency: "EUR" },
    },
    planned: 250,
    finished: 130,
    logs: [...evenings(240, 138, 6, 95), [131, 120, "Final project on churn handed in"]],
  },
  {
    name: "presenting",
    draft: {
      kind: "workshop",
      title: "Presenting to people who decide",
      provider: "In-house",
      hours: 8,
      raises: [raise("presentation-skills", "Presenting", 3)],
    },
    planned: 340,
    finished: 310,
    logs: [
      [311, 240, "Day one: one message a slide"],
      [310, 240, "Day two, filmed"],
    ],
  },
  {
    name: "sql",
    draft: {
      kind: "course",
      title: "SQL for marketers",
      provider: "Online, nine lessons",
      hours: 25,
      raises: [raise("data-analysis", "Data analysis", 3), raise("marketing-measurement", "Marketing measurement", 3)],
      cost: { amount: 8900, currency: "EUR" },
      note: "Certificate of completion after the last exercise.",
    },
    planned: 100,
    logs: [
      [88, 60, "Lesson 1: tables and rows"],
      [74, 75, "Lesson 1: filters"],
      [60, 90, "Lesson 2: grouping"],
      [47, 90, "Lesson 2: exercises"],
      [33, 75, "Lesson 3: first join"],
      [19, 90, "Lesson 3: two joins"],
      [10, 60, "Lesson 3: exercises"],
      [3, 120, "Lesson 4: dates, the sign-ups by week"],
    ],
  },
  {
    name: "dashboard",
    draft: {
      kind: "project",
      title: "Sign-ups by channel, from the raw tables",
      hours: 16,
      raises: [raise("marketing-measurement", "Marketing measurement", 4)],
      note: "For the Monday meeting; Ada from data checks the queries.",
    },
    planned: 70,
    after: ["sql"],
  },
  {
    name: "budget",
    draft: {
      kind: "on-the-job",
      title: "Shadow the Q1 budget",
      provider: "With the head of marketing",
      hours: 12,
      raises: [raise("budgeting", "Budgeting", 2)],
    },
    planned: 40,
  },
  {
    name: "coaching",
    draft: { kind: "mentoring", title: "Mentor the new intern", hours: 10, raises: [raise("coaching", "Coaching others", 3)] },
    planned: 20,
  },
  {
    name: "negotiation",
    draft: {
      kind: "workshop",
      title: "Negotiation, one-day workshop",
      provider: "Chamber of commerce",
      hours: 6,
      cost: { amount: 24000, currency: "EUR" },
      raises: [raise("negotiation", "Negotiation", 3)],
    },
    planned: 35,
  },
];

/** Days that the sample's own dates hang on: when the budget is planned, when the workshop is held. */
const datesOf = (name: string, today: string): Partial<Activity> => {
  if (name === "budget") return { earliest: addDays(weekOf(today), 28), deadline: addDays(weekOf(today), 70) };
  if (name === "negotiation") return { deadline: addDays(weekOf(today), 60) };
  return {};
};

export const sample = async (context: Context): Promise<void> => {
  const { records, today } = context;
  const on = (daysAgo: number) => records.at(() => `${addDays(today, -daysAgo)}T18:30:00.000Z`);
  const ids = new Map<string, string>();
  for (const { name, draft, planned, finished, after = [], logs = [] } of sampleActivities) {
    const status = finished !== undefined ? "done" : logs.length > 0 ? "active" : "planned";
    const made = await on(planned).create(activityKind, {
      ...blankActivity,
      ...draft,
      ...datesOf(name, today),
      prerequisites: after.flatMap((one) => ids.get(one) ?? []),
    });
    ids.set(name, made.id);
    for (const [daysAgo, minutes, note = null] of logs)
      await on(daysAgo).create(studyLogKind, { activityId: made.id, day: addDays(today, -daysAgo), minutes, note });
    const settled = finished ?? logs[0]?.[0];
    if (settled !== undefined && status !== "planned")
      await on(settled).update(activityKind, made, {
        status,
        finishedOn: finished === undefined ? null : addDays(today, -finished),
      });
  }
  await on(700).create(certificateKind, {
    ...blankCertificate,
    title: "Search advertising, professional level",
    issuer: "Ads Academy",
    issued: addDays(addMonths(today, -12), 35),
    expires: addDays(today, 35),
    note: "Renewal: a 75-minute test online.",
    skills: [raise("digital-marketing", "Digital marketing", 3)],
  });
  await on(310).create(certificateKind, {
    ...blankCertificate,
    title: "First aid at work",
    issuer: "Red Cross",
    issued: addDays(today, -310),
    expires: addDays(today, 420),
  });
  await writeWeek(on(6), addDays(weekOf(today), 35), 0, "holiday");
  await writeWeek(on(24), addDays(weekOf(today), -28), 0, "missed");
};
