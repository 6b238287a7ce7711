// The ten work values that are weighed against each other, in own words, and the job situations that set two of them against one another.
import { z } from "zod";

interface WorkValueWords {
  label: string;
  /** One plain sentence: what somebody has who has it at work. */
  means: string;
  /** What a job gives that has much of it; continues "In this job …". */
  given: readonly [string, string];
  /** What a job lacks that has little of it; continues "…, but …". */
  lacking: readonly [string, string];
}

export const valueIds = [
  "mastery",
  "autonomy",
  "security",
  "income",
  "helping",
  "recognition",
  "variety",
  "belonging",
  "influence",
  "balance",
] as const;

export type ValueId = (typeof valueIds)[number];

export const valueId = z.enum(valueIds).describe("One of the ten work values.");

export const workValueWords: Record<ValueId, WorkValueWords> = {
  mastery: {
    label: "Mastery",
    means: "You get better and better at work that is worth doing well.",
    given: [
      "you learn something hard every month from people who know the craft",
      "the work asks for your best, and you see your skill grow",
    ],
    lacking: ["you mostly repeat what you can do already", "good enough is all that anybody asks for"],
  },
  autonomy: {
    label: "Autonomy",
    means: "You decide yourself how, when and on what you work.",
    given: [
      "you plan your own days and choose your own way to the result",
      "nobody looks over your shoulder, and the decisions are yours",
    ],
    lacking: ["others set your tasks, and how you do them", "each step is agreed with someone first"],
  },
  security: {
    label: "Security",
    means: "You know that the job and the pay will still be there next year.",
    given: [
      "your place is safe for years, whatever the market does",
      "the contract is permanent and the employer has never let people go",
    ],
    lacking: ["nobody can say whether the job exists in a year", "the contract runs out every twelve months"],
  },
  income: {
    label: "Income",
    means: "You are paid well for what you do.",
    given: [
      "you earn a quarter more than people like you usually do",
      "the pay is at the top of your field and rises every year",
    ],
    lacking: ["the pay is below what others in your field get", "there is no rise in sight for the next years"],
  },
  helping: {
    label: "Helping others",
    means: "You see that your work makes somebody's life better.",
    given: ["people tell you every week what your work changed for them", "what you do reaches those who need it most"],
    lacking: ["you never meet anyone who is better off for your work", "the work serves a purpose that means little to anybody"],
  },
  recognition: {
    label: "Recognition",
    means: "What you do is seen and valued by others.",
    given: ["your name stands on what you make, and people know it", "good work is noticed here and said aloud"],
    lacking: ["your work stays behind the scenes and is taken for granted", "others are named for what you did"],
  },
  variety: {
    label: "Variety",
    means: "New tasks, problems and places come instead of the same each day.",
    given: ["no two weeks are alike", "every few months a new project in a new field begins"],
    lacking: ["the days follow the same pattern all year", "you know today what you will do in three months"],
  },
  belonging: {
    label: "Belonging",
    means: "You work with people you like and who look out for each other.",
    given: [
      "the team is close and carries each other through hard weeks",
      "you look forward to the people you meet each morning",
    ],
    lacking: ["everybody keeps to themselves", "you would not spend an hour with these colleagues by choice"],
  },
  influence: {
    label: "Influence",
    means: "You have a say in where things go, and lead others there.",
    given: ["you help to decide where the whole organisation goes", "people follow your lead on what matters"],
    lacking: ["the decisions fall far above you", "your opinion is heard, and others decide"],
  },
  balance: {
    label: "Balance",
    means: "Work leaves time and strength for the rest of your life.",
    given: [
      "you close the door at five, and the evenings are yours",
      "hours fit around your life, and no one writes at weekends",
    ],
    lacking: ["evenings and some weekends belong to the job", "you come home with little strength left"],
  },
};

export const valueLabel = (of: ValueId): string => workValueWords[of].label;

/** The two situations of a vignette, in the order of the two values; the variant changes the wording, so that a pair may come again. */
export const situationsOf = (first: ValueId, second: ValueId, variant: 0 | 1): [string, string] => {
  const [a, b] = [workValueWords[first], workValueWords[second]];
  const said = (gives: WorkValueWords, lacks: WorkValueWords) =>
    `In this job ${gives.given[variant]}, but ${lacks.lacking[variant]}.`;
  return [said(a, b), said(b, a)];
};
