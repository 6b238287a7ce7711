// The sample career's goals: a content marketer on the way to managing marketing, two years of it, told back from today.

import { addDays, addMonths, type Day, sayDay, weekOf } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import type { Goal } from "./schema.ts";
import { addEvent, checkInKind, goalKind } from "./store.ts";

type Draft = Partial<Goal> & Pick<Goal, "title" | "level">;

const role = { kind: "role", id: "starter:marketing-manager", label: "Marketing Manager" };
const value = { kind: "value", id: "learning-from-people", label: "learning from people" };
const skill = (id: string, label: string) => ({ kind: "skill", id: `starter:${id}`, label });

export const sample = async (context: Context): Promise<void> => {
  const { today } = context;
  const ago = (days: number): Day => addDays(today, -days);
  const morningOf = (day: Day) => () => `${day}T08:30:00.000Z`;

  const write = async (started: Day, draft: Draft): Promise<Owned<Goal>> => {
    const records = context.records.at(morningOf(started));
    const made = await records.create(goalKind, {
      parentId: null,
      specific: null,
      measure: null,
      weeklyHours: null,
      relevant: null,
      links: [],
      due: null,
      reviewDay: null,
      ifTrigger: null,
      thenAction: null,
      weight: 0.5,
      origin: null,
      ...draft,
      startDay: started,
    });
    await addEvent(records, made.id, { step: "accepted", day: started });
    return made;
  };

  const checkIn = (goal: Owned<Goal>, day: Day, value: number | null, confidence: number | null, note: string | null) =>
    context.records.at(morningOf(day)).create(checkInKind, { goalId: goal.id, day, value, confidence, note, evidence: [] });

  const event = (goal: Owned<Goal>, day: Day, step: Parameters<typeof addEvent>[2]) =>
    addEvent(context.records.at(morningOf(day)), goal.id, { ...step, day });

  const vision = await write(ago(700), {
    title: "Lead a marketing team that people like to learn in",
    level: "vision",
    relevant: "The best weeks of the last years were those in which somebody else got better at the work.",
    links: [value],
    reviewDay: addMonths(today, 2),
    weight: 0.8,
  });

  const due = addDays(today, 129);
  const halfYear = addDays(today, 190);
  const manager = await write(ago(330), {
    title: `Become a marketing manager by ${sayDay(addMonths(halfYear, 6))}`,
    level: "long-term",
    parentId: vision.id,
    specific: "I am responsible for the marketing budget and for at least two people, here or elsewhere.",
    measure: { kind: "milestones" },
    links: [role, value],
    relevant: "Leading campaigns is what I do already; the budget and the people are what is missing.",
    due: addMonths(halfYear, 6),
    reviewDay: addDays(today, 20),
    weeklyHours: 5,
    weight: 1,
  });

  const interviews = await write(ago(110), {
    title: `30 informational interviews and reviews with marketing leads by ${dayOfMonth(due)}`,
    level: "short-term",
    parentId: manager.id,
    specific:
      "30 conversations with people who lead marketing: 20 minutes with questions on budget and team, or a review of a plan of mine.",
    measure: { kind: "number", unit: "interviews and reviews", baseline: 6, commit: 24, target: 30, stretch: 36 },
    links: [role, value, skill("budget-planning", "Budget planning")],
    relevant: "The people who do the work know what the posting leaves out.",
    due,
    reviewDay: addDays(today, 30),
    weeklyHours: 1.5,
    ifTrigger: "it is Monday 9:00",
    thenAction: "write to two people from the list",
    weight: 0.9,
  });
  const steps: [day: number, value: number, confidence: number, note: string | null][] = [
    [103, 8, 6, "list of forty people, eight talks noted"],
    [82, 9, 6, null],
    [61, 11, 5, null],
    [33, 11, 6, "nobody has time in October"],
    [19, 14, 6, "back from holiday: three in one week"],
    [5, 16, 7, "two good talks"],
  ];
  for (const [days, value, confidence, note] of steps) await checkIn(interviews, ago(days), value, confidence, note);
  await event(interviews, ago(40), { step: "paused", day: ago(40), until: ago(26), note: "holiday" });
  for (const [title, offset, done] of [
    ["First ten conversations, with notes for each", -60, true],
    ["Fifteen, five of them about budgets", -8, true],
    ["Twenty, and one plan of mine reviewed", 50, false],
    ["Twenty-five, and two people who would hire me", 95, false],
  ] as const) {
    const milestone = await write(ago(105), {
      title,
      level: "milestone",
      parentId: interviews.id,
      due: addDays(today, offset),
      weight: 0.5,
    });
    if (done) await event(milestone, addDays(today, offset - 2), { step: "closed", day: today, reason: "achieved" });
  }
  await write(ago(6), {
    title: "Ask Priya for an introduction to her former head of marketing",
    level: "action",
    parentId: interviews.id,
    due: addDays(weekOf(today), 9),
    weight: 0.6,
  });

  const budget = await write(ago(75), {
    title: `Raise budget planning from level 1 to level 3 by ${sayDay(addDays(today, 160))}`,
    level: "short-term",
    parentId: manager.id,
    specific: "I have planned and defended a quarterly budget of at least 50,000 euros.",
    measure: { kind: "number", unit: "level", baseline: 1, commit: 2, target: 3, stretch: null },
    links: [role, skill("budget-planning", "Budget planning")],
    relevant: "The gap that matters most for the role.",
    due: addDays(today, 160),
    reviewDay: addDays(today, 40),
    weeklyHours: 2,
    ifTrigger: "it is Thursday 17:00",
    thenAction: "work on the budget of the spring campaign for 45 minutes",
    weight: 0.85,
  });
  await checkIn(budget, ago(40), 1, 5, "finance explained how the year is planned");
  await checkIn(budget, ago(12), 1.5, 6, "first own draft, with help");

  const applications = await write(ago(200), {
    title: "Send three internal applications every quarter",
    level: "short-term",
    parentId: manager.id,
    measure: { kind: "rate", unit: "applications", count: 3, per: "quarter", follows: null },
    links: [role],
    reviewDay: addDays(today, 45),
    weeklyHours: 1,
    ifTrigger: "it is the first Monday of the month, 9:00",
    thenAction: "read the internal openings",
    weight: 0.6,
  });
  for (const [days, note] of [
    [185, "team lead content, second round"],
    [160, null],
    [118, "campaign manager, declined"],
    [90, null],
    [64, null],
    [24, "marketing manager north, waiting"],
  ] as const)
    await checkIn(applications, ago(days), 1, null, note);

  const coaching = await write(ago(150), {
    title: "Coach the new colleague for one hour every two weeks",
    level: "short-term",
    parentId: manager.id,
    measure: { kind: "rate", unit: "hours", count: 2, per: "month", follows: null },
    links: [role, skill("coaching", "Coaching others"), value],
    ifTrigger: "it is Wednesday 14:00",
    thenAction: "take an hour for the colleague's draft",
    reviewDay: addDays(today, 60),
    weight: 0.5,
  });
  for (const days of [140, 126, 112, 97, 84, 70, 56, 30, 14, 3]) await checkIn(coaching, ago(days), 1, null, null);
  await event(coaching, ago(52), { step: "paused", day: ago(52), until: ago(36), note: "parental leave of the colleague" });

  const course = await write(ago(430), {
    title: "Pass the analytics certificate",
    level: "short-term",
    parentId: vision.id,
    measure: { kind: "yes-no" },
    due: ago(240),
    weight: 0.6,
  });
  await checkIn(course, ago(250), 1, 9, "passed with 84 of 100");
  await event(course, ago(250), {
    step: "closed",
    day: today,
    reason: "achieved",
    note: "at the second try, and the second try was worth it",
  });

  const freelance = await write(ago(560), {
    title: "Win two freelance clients",
    level: "short-term",
    parentId: vision.id,
    measure: { kind: "number", unit: "clients", baseline: 0, commit: null, target: 2, stretch: null },
    due: ago(380),
    weight: 0.3,
  });
  await checkIn(freelance, ago(500), 1, 4, "a bakery; more bookkeeping than writing");
  await event(freelance, ago(420), {
    step: "closed",
    day: today,
    reason: "no-longer-relevant",
    note: "I want to lead people, not to work alone",
  });

  const talk = context.records.at(morningOf(ago(2)));
  await talk.create(goalKind, {
    title: `Give a talk of 20 minutes at the regional marketing meetup by ${sayDay(addDays(today, 95))}`,
    level: "short-term",
    parentId: manager.id,
    specific: null,
    measure: { kind: "yes-no" },
    weeklyHours: 1,
    relevant: null,
    links: [value],
    startDay: ago(2),
    due: addDays(today, 95),
    reviewDay: null,
    ifTrigger: null,
    thenAction: null,
    weight: 0.4,
    origin: null,
  });
};
