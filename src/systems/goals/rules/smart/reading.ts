// What the check of a goal starts from: the words as they were read, everything else that is known, and how a finding is said.
import type { Day } from "../../../../core/day.ts";
import type { RecordRef } from "../../../../core/record.ts";
import type { GivenMeasure, GoalLevel, RatePeriod, SmartFinding, SmartRule } from "../../schema.ts";
import type { Amount } from "../read-amount.ts";
import type { When } from "../read-when.ts";

/** What is known beyond the words; everything may be absent. */
export interface SmartFields {
  level?: GoalLevel;
  specific?: string | null;
  measure?: GivenMeasure | null;
  startDay?: Day;
  due?: Day | null;
  parentDue?: Day | null;
  weeklyHours?: number | null;
  /** What the person gives to their career in a week. */
  hoursAvailable?: number | null;
  /** Units a week that the last weeks gave. */
  pace?: number | null;
  /** Units a week that are still needed. */
  need?: number | null;
  relevant?: string | null;
  /** What it is linked to, by kind and name. */
  links?: readonly { kind: string; label?: string }[];
  /** The role that the person aims for. */
  role?: RecordRef | null;
  /** The work values that lead, the surest first; empty where none were weighed. */
  values?: readonly RecordRef[];
  ifTrigger?: string | null;
  thenAction?: string | null;
  /** Days on which something below it ends, and whether it is checked in a rhythm of its own. */
  checkpoints?: number;
  counts?: string | null;
}

export interface Reading {
  text: string;
  today: Day;
  fields: SmartFields;
  when: When;
  amount: Amount | null;
  /** The last day that the words name as an end. */
  due: Day | null;
}

export const ok = (
  rule: SmartRule,
  message: string,
  span: { start: number; end: number } = { start: 0, end: 0 },
): SmartFinding => ({
  rule,
  verdict: "ok",
  start: span.start,
  end: span.end,
  message,
  fix: null,
});

export const warn = (
  rule: SmartRule,
  message: string,
  fix: SmartFinding["fix"],
  span: { start: number; end: number } = { start: 0, end: 0 },
): SmartFinding => ({ rule, verdict: "warn", start: span.start, end: span.end, message, fix });

export const weeksIn = { week: 1, month: 30.44 / 7, quarter: 91.31 / 7 } as const satisfies Record<RatePeriod, number>;
export const perWeek = (per: RatePeriod, times: number): number => times / weeksIn[per];
