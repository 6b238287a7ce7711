// The first seven days after a lost job, a few steps a day: rest, the people close, papers, money, those who can speak for you, and a rhythm.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import type { FirstWeekStep, JobLoss, RhythmBlock } from "../schema.ts";

type Step = Omit<FirstWeekStep, "doneOn">;

const steps: readonly Step[] = [
  {
    key: "rest",
    day: 1,
    title: "Decide nothing today",
    how: "No signing, no posting, no answering in anger. Walk, eat, sleep. What has to be decided can be decided later this week.",
    minutes: 5,
  },
  {
    key: "tell-close",
    day: 1,
    title: "Tell one or two people who are close to you",
    how: "Say what happened and what would help: company, quiet, or nothing yet. Carrying it alone makes it heavier.",
    minutes: 30,
  },
  {
    key: "write-down",
    day: 1,
    title: "Write down what was said, by whom and on which day",
    how: "Words and dates fade within days, and you may need them when you ask about notice, severance or the reason.",
    minutes: 15,
  },
  {
    key: "register",
    day: 2,
    title: "Ask the benefits office by when you must register",
    how: "In many places benefit counts from the day you register, and some want to hear from you before the last day of work. Ask what they need and write down the name and the day.",
    minutes: 45,
  },
  {
    key: "papers",
    day: 2,
    title: "Put your papers in one place",
    how: "Contract, notice, pay slips, holiday still open, certificates. Take only what is yours. Before you sign anything, ask a union, a legal advice office or a lawyer how long you have and what you would give up.",
    minutes: 60,
  },
  {
    key: "money",
    day: 3,
    title: "Look at the money once, calmly",
    how: "What there is, what a month costs at the least and at the most, what comes in and until when. Enter it here, and the worry has a number.",
    minutes: 40,
  },
  {
    key: "cover",
    day: 3,
    title: "Ask your insurer how health cover goes on",
    how: "Until which day it runs, what it costs afterwards, and by when you have to say so.",
    minutes: 20,
  },
  {
    key: "references",
    day: 4,
    title: "Ask two people whether they would speak for you",
    how: "Now they remember best what you did. Say for what kind of role, and what you hope they could tell.",
    minutes: 30,
  },
  {
    key: "wins",
    day: 4,
    title: "Write down what you did there, with numbers",
    how: "While you remember and may still look: results, thanks, projects. Nothing that belongs to the employer, only your own words.",
    minutes: 45,
  },
  {
    key: "network",
    day: 5,
    title: "Tell the people you know that you are looking",
    how: "Five short messages, each with one clear question. Drafts stand ready below.",
    minutes: 45,
  },
  {
    key: "rhythm",
    day: 6,
    title: "Choose the blocks of an ordinary day",
    how: "When it begins, when you look for work, when you stop, and what has nothing to do with work. A day with an end is easier to begin.",
    minutes: 20,
  },
  {
    key: "joy",
    day: 7,
    title: "Do something today that has nothing to do with work",
    how: "With somebody, if you can. Rest is part of the search, not a reward for its end.",
    minutes: 90,
  },
];

export const stepKeys: readonly string[] = steps.map(({ key }) => key);

export const firstWeekOf = ({ checked }: Pick<JobLoss, "checked">): FirstWeekStep[] =>
  steps.map((step) => ({ ...step, doneOn: checked.find(({ key }) => key === step.key)?.day ?? null }));

const shownAtOnce = 3;
/** After so many days what is left of the first seven no longer stands on Today: it was help, not a duty. */
const helpsFor = 21;

/** The open steps whose day has come, three at a time; days count from the loss, which is day 1. */
export const stepsForToday = (jobLoss: Pick<JobLoss, "day" | "checked">, today: Day): FirstWeekStep[] => {
  if (today > addDays(jobLoss.day, helpsFor)) return [];
  const reached = daysBetween(jobLoss.day, today) + 1;
  return firstWeekOf(jobLoss)
    .filter(({ day, doneOn }) => doneOn === null && day <= reached)
    .slice(0, shownAtOnce);
};

/** A day to begin with: a start, two blocks of search, one for people, and an end. */
export const usualRhythm: readonly RhythmBlock[] = [
  { at: "08:30", minutes: 30, title: "Up, out, once around the block" },
  { at: "09:15", minutes: 90, title: "One opening or one company, done well" },
  { at: "11:00", minutes: 45, title: "People: two messages or one conversation" },
  { at: "13:30", minutes: 60, title: "Learn or practise one thing" },
  { at: "15:00", minutes: 90, title: "Something that has nothing to do with work" },
];
