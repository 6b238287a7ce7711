// When several rejections in a row ask for a slower pace, and what that pace is.
import type { MeasuredDay } from "../../../core/contributions.ts";
import { addDays, type Day, sayDay, weekOf } from "../../../core/day.ts";
import type { Pace, Pacing } from "../schema/pace.ts";
import type { RejectionStage } from "../schema/setback.ts";
import { sayInterval, stagesOf, standsOut } from "./patterns.ts";

export const pacingRule = "Three rejections in 14 days, or five in 30, propose a slower pace.";

const many = { in14: 3, in30: 5 } as const;
/** What the log tells are rejections only, fewer than were sent: the least is then two. */
const caps = { least: { measure: 1, log: 2 }, most: 5 } as const;

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

const sentOf = ({ rejections, applications, today }: PacingFacts): Pacing["sent"] => {
  const counted = applications ?? rejections.map(({ day }) => ({ day, value: 1 }));
  const sum = (days: readonly MeasuredDay[]) => days.reduce((total, { value }) => total + value, 0);
  return {
    thisWeek: sum(within(counted, weekOf(today), today)),
    usual: sum(within(counted, addDays(today, -27), today)) / 4,
    from: applications ? "measure" : "log",
  };
};

/** Half of what is usual, at most 5 a week; at least 1, and 2 where only rejections are known. */
export const capFor = ({ usual, from }: Pick<Pacing["sent"], "usual" | "from">): number =>
  Math.max(caps.least[from], Math.min(caps.most, Math.floor(usual / 2)));

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

/** Rejections since the last pace ended or ran out count anew: a pace is not proposed again for the same ones. */
const sinceLastPace = ({ rejections, paces, today }: PacingFacts): RejectionDay[] => {
  const running = runningPace(paces, today);
  const ends = paces.filter((pace) => pace !== running && pace.from <= today).map((pace) => pace.endedOn ?? pace.until);
  const last = ends.sort().at(-1);
  return last === undefined ? [...rejections] : rejections.filter(({ day }) => day > last);
};

export const pacingOf = (facts: PacingFacts): Pacing => {
  const { today } = facts;
  const counted = sinceLastPace(facts);
  const in14 = within(counted, addDays(today, -13), today).length;
  const in30 = within(counted, addDays(today, -29), today);
  const sent = sentOf(facts);
  const rejections = { in14, in30: in30.length };
  const running = runningPace(facts.paces, today);
  if (running)
    return {
      state: "running",
      why: `You agreed on at most ${running.cap} a week until ${sayDay(running.until)}; it ends by itself.`,
      rejections,
      sent,
      proposal: null,
      running,
    };
  const isMany = in14 >= many.in14 || in30.length >= many.in30;
  if (!isMany)
    return {
      state: "open",
      why: `${in14} in 14 days, ${in30.length} in 30. ${pacingRule}`,
      rejections,
      sent,
      proposal: null,
      running: null,
    };
  const most = standsOut(stagesOf(facts.rejections));
  const often = in14 >= many.in14 ? `${in14} rejections in 14 days` : `${in30.length} rejections in 30 days`;
  const where = most
    ? ` Of all ${most.share.n}, ${most.count} came at “${most.of}” (${sayInterval(most.share)}), more than anywhere else.`
    : "";
  return {
    state: "proposed",
    why: `${often}.${where} Many find a few weeks with fewer and better ones easier; see for yourself.`,
    rejections,
    sent,
    proposal: {
      cap: capFor(sent),
      until: proposedUntil(today, in30.length),
      recovery: recoveryPiece,
      improve: most ? improvements[most.of] : exerciseForAny,
    },
    running: null,
  };
};
