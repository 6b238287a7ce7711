// The next weeks of a plan: several kinds of things to do in each, inside its hours, for the gaps that matter most and for the step that the person takes.

import {
  type Action,
  type ActionKind,
  type AnsweringAction,
  type FirstMove,
  fillAction,
  type OwnFacts,
} from "../../../career/action.ts";
import type { Saying } from "../../../career/said-of-self.ts";
import type { SituationKind } from "../../../career/situation.ts";
import type { Day } from "../../../core/day.ts";
import { byTurns } from "./by-turns.ts";
import { halfHour, type WeekRoom } from "./weeks.ts";

/** One line of the gap, as far as the choice looks at it. */
export interface GapToWorkOn {
  skillId: string;
  label: string;
  /** Null where nobody knows. */
  have: number | null;
  /** What the person wrote of work like it, in their words. */
  own: readonly string[];
}

/** What there is to choose from. */
export interface Bank {
  actionsFor: (asked: {
    kind: ActionKind;
    competencies: readonly string[];
    situation: SituationKind;
    level: number | null;
    atWork: boolean;
    fields: readonly string[];
    country: string | null;
  }) => readonly Action[];
  actionsAnswering: (kind: ActionKind, atWork: boolean) => readonly AnsweringAction[];
  firstMoveOf: (skillId: string, country: string | null) => FirstMove | null;
}

/** What the person says of themselves, and the skill that they say it of where one is named. */
export interface SaidHere extends Saying {
  skillId: string | null;
}

export interface StandsHere {
  situation: SituationKind;
  /** Whether the person is employed now. */
  atWork: boolean;
  /** Fields of work that the person stands in or goes to, as roles name their family. */
  fields: readonly string[];
  /** Two letters of the country of the person's work; null where nobody knows. */
  country: string | null;
  /** All that are open, what matters most first. */
  gaps: readonly GapToWorkOn[];
  /** What takes towards the role itself, for this step. */
  towards: readonly Action[];
  /** A post, or a place in the training that comes before any: then nothing applies for posts but what is in `towards`. */
  appliesFor: "post" | "training";
  /** Names of what the role asks for beside skill: gates, then what is required, then what is rewarded. */
  credentials: readonly string[];
  facts: OwnFacts;
  /** What the person wrote of their work, in their words. */
  own: readonly string[];
  said: readonly SaidHere[];
}

export interface ToDo {
  /** Stable: the same action in the same turn has the same. */
  id: string;
  kind: ActionKind;
  title: string;
  /** In whole half hours. */
  minutes: number;
  steps: readonly string[];
  doneWhen: string;
  /** The line of the gap that it is for; null where it serves the step as a whole. */
  skillId: string | null;
  /** Who wrote or publishes what it works through, and where that is. */
  provider: string | null;
  link: string | null;
  week: Day;
}

/** In which turn the kinds come, by the step that is taken: who is out of work applies first, who wants to rise where they are speaks to people first. */
const turns: Record<SituationKind, readonly ActionKind[]> = {
  promotion: ["people", "on-the-job", "learning", "feedback", "credential", "on-the-job", "people", "self", "application"],
  "step-up": ["people", "on-the-job", "learning", "feedback", "application", "credential", "on-the-job", "self"],
  "first-job": ["application", "people", "learning", "feedback", "credential", "application", "on-the-job", "self"],
  change: ["people", "learning", "on-the-job", "application", "credential", "feedback", "people", "self"],
  return: ["application", "people", "learning", "credential", "feedback", "application", "self"],
  "laid-off": ["application", "people", "feedback", "credential", "application", "learning", "people", "self"],
  downshift: ["people", "application", "feedback", "self", "on-the-job", "application", "learning"],
};

/** The gaps that the next weeks are about; more at a time is none in earnest. */
export const gapsAtATime = 5;
/** Most of what a week holds; an hour is for one thing. */
const mostIn = (minutes: number): number => (minutes <= 60 ? 1 : 8);
/** The share of a week that learning takes at most, where the week has room for other things beside. */
const mostLearning = 0.4;
/** One sitting with a book or a course. */
const mostOfASitting = 120;
/** Nobody is sent through more of one book or course than this, in hours. */
const mostOfOneSource = 12;

const wholeHalfHours = (minutes: number): number => Math.ceil(minutes / halfHour) * halfHour;

/**
 * Fills each of the weeks: the kinds take turns through all of them, so that somebody with an hour a week does one thing of another kind each time.
 * `taken` are the ids of what stands in the plan already, was done, dropped or deleted: none of it comes again. The same input gives the same answer.
 */
export const firstWeeks = (here: StandsHere, bank: Bank, rooms: readonly WeekRoom[], taken: ReadonlySet<string>): ToDo[] => {
  const used = new Set(taken);
  const titles = new Set<string>();
  const gaps = here.gaps.slice(0, gapsAtATime);
  const waiting = new Map<ActionKind, Draft[]>();
  const kinds = turns[here.situation];
  let turn = 0;

  /** Kinds whose next thing, of the role's own work, was too long for what was left of a week: they open the one after. */
  let owed: ActionKind[] = [];
  const next = (kind: ActionKind, room: number, whole: number): Draft | undefined => {
    const drafts = waiting.get(kind) ?? draftsOf(kind, here, gaps, bank);
    const isNew = ({ id, title }: Draft) => !used.has(id) && !titles.has(title);
    const first = drafts.find((one) => isNew(one) && one.minutes <= whole);
    if (first?.isOfRole && first.minutes > room) {
      if (!owed.includes(kind)) owed.push(kind);
      waiting.set(kind, drafts);
      return undefined;
    }
    const found = drafts.find((one) => isNew(one) && one.minutes <= room);
    waiting.set(
      kind,
      drafts.filter((one) => one !== found),
    );
    return found;
  };

  const done: ToDo[] = [];
  for (const { week, minutes } of rooms) {
    let left = minutes;
    let learning =
      minutes <= 2 * halfHour ? minutes : Math.max(halfHour, Math.floor((minutes * mostLearning) / halfHour) * halfHour);
    const mostLearned = learning;
    let count = 0;
    const first = owed;
    owed = [];
    for (let passed = 0; passed < kinds.length && left >= halfHour && count < mostIn(minutes); ) {
      const ahead = first.shift();
      const kind = ahead ?? (kinds[turn % kinds.length] as ActionKind);
      if (!ahead) turn += 1;
      const isLearning = kind === "learning";
      const one = next(kind, isLearning ? Math.min(left, learning) : left, isLearning ? mostLearned : minutes);
      if (!one) {
        passed += 1;
        continue;
      }
      passed = 0;
      count += 1;
      left -= one.minutes;
      if (isLearning) learning -= one.minutes;
      used.add(one.id);
      titles.add(one.title);
      const { isOfRole: _, ...todo } = one;
      done.push({ ...todo, week });
    }
  }
  return done;
};

type Draft = Omit<ToDo, "week"> & { isOfRole?: boolean };
type Resource = FirstMove["resources"][number];

/**
 * What there is of a kind, in the order in which it is offered: by turns what answers the person's own words and what is for the role itself, then by
 * turns for the step as a whole and for each gap, the most specific first.
 */
const draftsOf = (kind: ActionKind, here: StandsHere, gaps: readonly GapToWorkOn[], bank: Bank): Draft[] => {
  const ofGaps = gaps.map((gap) => [
    ...(kind === "learning" ? studiesOf(gap, here, bank) : []),
    ...actionsOf(kind, here, gap, bank),
  ]);
  const general = actionsOf(kind, here, null, bank);
  const queues = isAboutTheStep(kind) ? [general, ...ofGaps] : [...ofGaps, general];
  return [...byTurns([answersTo(kind, here, gaps, bank), towardsRole(kind, here)]), ...byTurns(queues)];
};

/**
 * The lacks that a kind answers: the work itself all of them, whom one sits with and what one answers when asked the second, other kinds the first, so
 * that not every kind begins with the same words.
 */
const lacksFor = <T>(kind: ActionKind, lacks: readonly T[]): readonly T[] => {
  if (kind === "on-the-job") return lacks;
  const isForTheNext = kind === "people" || kind === "application";
  return isForTheNext ? lacks.slice(1, 2) : lacks.slice(0, 1);
};

/** What answers the person's own words, by turns for each thing that they may say. */
const answersTo = (kind: ActionKind, here: StandsHere, gaps: readonly GapToWorkOn[], bank: Bank): Draft[] => {
  const actions = Map.groupBy(bank.actionsAnswering(kind, here.atWork), ({ after }) => after);
  return byTurns(
    [...actions].map(([after, fitting]) => {
      const all = here.said.filter(({ about }) => about === after);
      const says = after === "lack" ? lacksFor(kind, all) : all;
      return says.map((saying, at) => answerTo(saying, fitting[at % fitting.length] as AnsweringAction, here, gaps, bank));
    }),
  );
};

const answerTo = (
  { said, sentence, skillId }: SaidHere,
  action: AnsweringAction,
  { facts, country }: StandsHere,
  gaps: readonly GapToWorkOn[],
  bank: Bank,
): Draft => {
  const filled = fillAction(action, { ...facts, said });
  const source = action.kind === "learning" && skillId ? bank.firstMoveOf(skillId, country)?.resources[0] : undefined;
  return {
    id: `action-${action.id}-${keyOf(said)}`,
    kind: action.kind,
    title: filled.title,
    minutes: wholeHalfHours(action.minutes),
    steps: [
      ...(sentence === said ? [] : [`You write: “${sentence}”.`]),
      ...filled.steps,
      ...(source ? [`A source for it: “${source.title}”, ${source.by}.`] : []),
    ],
    doneWhen: filled.doneWhen,
    skillId: gaps.some((gap) => gap.skillId === skillId) ? skillId : null,
    provider: source?.by ?? null,
    link: source?.address ?? null,
  };
};

const keyOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 40);

/** What the role's own work offers of a kind: for the widest gap first; nothing for what the person can do already, or not yet. */
const towardsRole = (kind: ActionKind, here: StandsHere): Draft[] =>
  here.towards
    .filter((action) => action.kind === kind)
    .flatMap((action) => {
      const { about = [], levels } = action;
      const place = here.gaps.findIndex(({ skillId }) => about.includes(skillId));
      const gap = here.gaps[place];
      const have = gap?.have ?? null;
      const isMet = about.length > 0 && gap === undefined;
      if (isMet || (have !== null && (have < levels.from || have > levels.to))) return [];
      return [{ action, gap: gap ?? null, place }];
    })
    .sort((one, other) => one.place - other.place)
    .map(({ action, gap }, at) => ({ ...draftOf(action, here, gap, at), isOfRole: true }));

/** Whom to speak with, how to apply and what one wants follow from the step; the work, its proof and what is learned follow from the gaps. */
const isAboutTheStep = (kind: ActionKind): boolean => kind === "people" || kind === "application" || kind === "self";

const actionsOf = (kind: ActionKind, here: StandsHere, gap: GapToWorkOn | null, bank: Bank): Draft[] => {
  const { situation, atWork, fields, country, appliesFor } = here;
  if (kind === "application" && appliesFor === "training") return [];
  const competencies = gap ? [gap.skillId] : [];
  return bank
    .actionsFor({ kind, competencies, situation, level: gap?.have ?? null, atWork, fields, country })
    .filter(({ families }) => (families === "any") === (gap === null))
    .map((action, at) => draftOf(action, here, gap, at));
};

/** An action in the person's words; the place among its like says which credential and which words of theirs it takes. */
const draftOf = (action: Action, { credentials, facts, own }: StandsHere, gap: GapToWorkOn | null, at: number): Draft => {
  const { kind } = action;
  const named = kind === "credential" ? at % Math.max(1, credentials.length) : 0;
  const filled = fillAction(action, { ...facts, gap: gap?.label, credential: credentials[named] });
  return {
    id: `action-${action.id}`,
    kind,
    title: filled.title,
    minutes: wholeHalfHours(action.minutes),
    steps: [...filled.steps, ...quoteFor(kind, gap?.own.length ? gap.own : own, at)],
    doneWhen: filled.doneWhen,
    skillId: gap?.skillId ?? null,
    provider: null,
    link: null,
  };
};

/** How what somebody wrote of themselves helps with an action of each kind. */
const useOfWords: Record<ActionKind, string> = {
  "on-the-job": "You have done something near it",
  people: "Say what you bring",
  feedback: "Ask for feedback on this in particular",
  learning: "Hold it against your own work",
  credential: "Ask whether this counts towards it",
  application: "Put this line into your resume",
  self: "Begin from this",
};

const quoteFor = (kind: ActionKind, own: readonly string[], at: number): string[] =>
  own.length === 0 ? [] : [`${useOfWords[kind]}: “${own[at % own.length]}”.`];

/** The first half hour in a competency, then a book or course in sittings. */
const studiesOf = (gap: GapToWorkOn, { country }: StandsHere, bank: Bank): Draft[] => {
  const move = bank.firstMoveOf(gap.skillId, country);
  if (!move) return [];
  const key = gap.skillId.replace(/[^\p{L}\p{N}]+/gu, "-");
  const common = { kind: "learning", skillId: gap.skillId } as const;
  const [title = move.move, ...steps] = move.move.split(/(?<=[.!?:]) (?=\p{Lu})/u);
  const first: Draft = {
    ...common,
    id: `move-${key}`,
    title: title.replace(/\.$/, ""),
    minutes: halfHour,
    steps: [...steps, ...move.resources.slice(0, 1).map(({ title, by }) => `Go on with “${title}”, ${by}.`)],
    doneWhen: move.doneWhen,
    provider: null,
    link: null,
  };
  const isBeginner = (gap.have ?? 0) < 2;
  return [...(isBeginner ? [first] : []), ...move.resources.slice(0, 1).flatMap((source) => sittingsOf(source, gap, key))];
};

const sittingsOf = ({ title, by, hours = 2, address }: Resource, { skillId, label }: GapToWorkOn, key: string): Draft[] => {
  const minutes = wholeHalfHours(Math.min(hours, mostOfOneSource) * 60);
  const parts = Math.ceil(minutes / mostOfASitting);
  return Array.from({ length: parts }, (_, at) => ({
    kind: "learning",
    skillId,
    id: `source-${key}-${at + 1}`,
    title: `“${title}” for ${label}${parts > 1 ? `, part ${at + 1} of ${parts}` : ""}`,
    minutes: Math.min(mostOfASitting, minutes - at * mostOfASitting),
    steps: ["Work through it with a pen.", "Write down the one thing that you will do differently, and do it once this week."],
    doneWhen: "One thing of it is tried at work or on an example of your own.",
    provider: by,
    link: address ?? null,
  }));
};
