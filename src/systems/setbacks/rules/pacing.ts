// When several rejections in a row ask for a slower pace, and what that pace is.

import { addDays, type Day, sayDay, weekOf } from "../../../core/day.ts";
import { sayCount } from "../../../core/say.ts";
import type { MeasuredDay } from "../../../operations/contributions.ts";
import type { Pace, Pacing } from "../schema/pace.ts";
import type { RejectionStage } from "../schema/setback.ts";
import { sayInterval, stagesOf, standsOut } from "./patterns.ts";

export const pacingRule = "Three rejections in 14 days, or five in 30, propose a slower pace.";

const many = { in14: 3, in30: 5 } as const;
const caps = { least: 1, most: 5, unknown: 2 } as const;

export interface RejectionDay {
  day: Day;
  stage: string | null;
}

export interface PacingFacts {
  rejections: readonly RejectionDay[];
  /** Applications by day, from a system that counts them; null where none does. */
  applications: readonly MeasuredDay[] | null;
  paces: readonly Pace[];
  today: Day;
}

/** On the days from `first` to `last`, both included. */
const within = <T extends { day: Day }>(all: readonly T[], first: Day, last: Day): T[] =>
  all.filter(({ day }) => day >= first && day <= last);

export const runningPace = (paces: readonly Pace[], today: Day): Pace | null =>
  paces.find((pace) => pace.endedOn === null && pace.from <= today && today <= pace.until) ?? null;

const applicationsIn = ({ applications, today }: PacingFacts): Pacing["applications"] => {
  if (applications === null) return null;
  const sum = (days: readonly MeasuredDay[]) => days.reduce((total, { value }) => total + value, 0);
  return {
    thisWeek: sum(within(applications, weekOf(today), today)),
    usual: sum(within(applications, addDays(today, -27), today)) / 4,
  };
};

/** Half of what is usual, 1 to 5 a week; 2 where applications are not counted: rejections do not tell how many were sent. */
export const capFor = (applications: Pacing["applications"]): number =>
  applications === null ? caps.unknown : Math.max(caps.least, Math.min(caps.most, Math.floor(applications.usual / 2)));

const restsOn = (applications: Pacing["applications"]): string =>
  applications === null
    ? "The number is a suggestion, since applications are not counted here yet; half of what you usually send is a good one."
    : `The number is half of what you sent a week over the last four weeks (${Math.round(applications.usual * 10) / 10}), between ${caps.least} and ${caps.most}.`;

/** `at most 2 applications a week`, `no applications`. */
export const sayCap = (cap: number): string => {
  if (cap === 0) return "no applications";
  return `at most ${sayCount(cap, "application")} a week`;
};

const sayRejections = (count: number): string => (count === 0 ? "No rejections" : sayCount(count, "rejection"));

/** What is known of this week. A rejection of today answers an application of some earlier day, and is never held against a cap. */
const sayWeek = (rejections: number, applications: Pacing["applications"], cap: number | null): string => {
  if (applications !== null)
    return `${sayCount(applications.thisWeek, "application")} this week${cap === null ? "" : `, of ${cap} at the most`}.`;
  const keeps = cap === null ? "" : "; you keep the limit yourself";
  return `${sayRejections(rejections)} this week. Applications are not counted here yet${keeps}.`;
};

/** By the stage that stands out from all others; under twelve rejections none does. */
const improvements: Record<RejectionStage, string> = {
  sent: "Choose fewer postings that fit better, and write the first five lines of the resume for each",
  screening: "Say in two minutes who you are and why this role, aloud, to somebody who interrupts",
  "first interview": "Rehearse three stories with their numbers with somebody you trust",
  "later interview": "Prepare one case and one question on what they need most in this role",
  "final round": "Ask the last two what decided it, in one friendly sentence",
  "offer withdrawn": "Get terms in writing before you give anything up",
};

const exerciseForAny = "Read your last three applications again with somebody who hires";

/** Two weeks; three where it was five in a month. */
const restWeeks = (in30: number): number => (in30 >= many.in30 ? 3 : 2);

/** Last day of a pace that is agreed on today. */
export const proposedUntil = (today: Day, in30 = 0): Day => addDays(today, restWeeks(in30) * 7 - 1);

const recoveryPiece = "Two days a week without openings, applications or job mail";

/** The last day of the pace before, and whether it was ended by hand. */
const lastEnd = ({ paces, today }: PacingFacts): { day: Day; byHand: boolean } | null => {
  const running = runningPace(paces, today);
  const ends = paces
    .filter((pace) => pace !== running && pace.from <= today)
    .map(({ endedOn, until }) => ({ day: endedOn ?? until, byHand: endedOn !== null }));
  return ends.sort((a, b) => a.day.localeCompare(b.day)).at(-1) ?? null;
};

const sayAnew = (end: { day: Day; byHand: boolean } | null): string =>
  end === null
    ? ""
    : `; counting began anew after ${sayDay(end.day)}, when ${end.byHand ? "you ended the last pace" : "the last pace ran out"}`;

/** A pace is not proposed again for the rejections that an earlier one answered: only those after its end count towards the next. */
export const pacingOf = (facts: PacingFacts): Pacing => {
  const { today } = facts;
  const end = lastEnd(facts);
  const counted = end === null ? facts.rejections : facts.rejections.filter(({ day }) => day > end.day);
  const daysOf = (all: readonly RejectionDay[], days: number) => within(all, addDays(today, 1 - days), today).length;
  const fresh = { in14: daysOf(counted, 14), in30: daysOf(counted, 30) };
  const rejections = {
    thisWeek: within(facts.rejections, weekOf(today), today).length,
    in14: daysOf(facts.rejections, 14),
    in30: daysOf(facts.rejections, 30),
  };
  const applications = applicationsIn(facts);
  const running = runningPace(facts.paces, today);
  const known = { rejections, applications, said: sayWeek(rejections.thisWeek, applications, running?.cap ?? null) };
  if (running)
    return {
      ...known,
      state: "running",
      why: `You agreed on ${sayCap(running.cap)} until ${sayDay(running.until)}; it ends by itself.`,
      proposal: null,
      running,
    };
  const isMany = fresh.in14 >= many.in14 || fresh.in30 >= many.in30;
  if (!isMany)
    return {
      ...known,
      state: "open",
      why: `${sayRejections(rejections.in14)} in 14 days, ${rejections.in30} in 30${sayAnew(end)}. ${pacingRule}`,
      proposal: null,
      running: null,
    };
  const most = standsOut(stagesOf(facts.rejections));
  const often = fresh.in14 >= many.in14 ? `${fresh.in14} rejections in 14 days` : `${fresh.in30} rejections in 30 days`;
  const where = most
    ? ` Of all ${most.share.n}, ${most.count} came at “${most.of}” (${sayInterval(most.share)}), more than anywhere else.`
    : "";
  return {
    ...known,
    state: "proposed",
    why: `${often}.${where} Many find a few weeks with fewer and better ones easier; see for yourself.`,
    proposal: {
      cap: capFor(applications),
      restsOn: restsOn(applications),
      until: proposedUntil(today, fresh.in30),
      recovery: recoveryPiece,
      improve: most ? improvements[most.of] : exerciseForAny,
    },
    running: null,
  };
};
