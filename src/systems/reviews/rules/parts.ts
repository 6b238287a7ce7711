// The parts of a review: which systems' questions it asks, in which steps, and what each answer sends.
import { capital } from "../../../core/capital.ts";
import type { Day } from "../../../core/day.ts";
import type { ReviewPart } from "../../../operations/contributions.ts";
import type { CadenceName, ReviewStep } from "../schema/review.ts";

export interface OfferedPart extends ReviewPart {
  system: string;
}

const own = "reviews";

/** The parts of one cadence. Of two with the same key the one of another system stands: it has a room for what reviews only keep in the journal. */
export const partsFor = (offered: readonly OfferedPart[], cadence: CadenceName): OfferedPart[] => {
  const asked = offered.filter(({ cadences }) => cadences.includes(cadence));
  return asked.filter((part) => part === standing(asked, part.key));
};

const standing = (asked: readonly OfferedPart[], key: string): OfferedPart | undefined =>
  asked.find((part) => part.key === key && part.system !== own) ?? asked.find((part) => part.key === key);

/** The step in which a part stands. */
export const stepOf = ({ step, system }: Pick<OfferedPart, "step" | "system">): string => step ?? system;

/** The last step looks ahead: what is filed there is for the time that comes. */
export const nextStepKey = "next";

const word = (key: string): string => capital(key.replaceAll("-", " "));

/**
 * The steps of a review in their order: look back, what to write down (each room's own step, then those that rooms share), what is unfinished, the
 * questions, what comes next, the end.
 */
export const stepsFor = (parts: readonly OfferedPart[]): ReviewStep[] => {
  const [ownSteps, shared] = [parts.filter(({ step }) => !step), parts.filter(({ step }) => step)];
  const names = [...new Set([...ownSteps, ...shared].map(stepOf))];
  const ofParts = (wanted: (name: string) => boolean): ReviewStep[] =>
    names.filter(wanted).map((name) => ({ key: name, kind: "part", title: word(name) }));
  return [
    { key: "happened", kind: "happened", title: "Look back" },
    ...ofParts((name) => name !== nextStepKey),
    { key: "unfinished", kind: "unfinished", title: "Unfinished" },
    { key: "questions", kind: "questions", title: "Questions" },
    ...ofParts((name) => name === nextStepKey),
    { key: "end", kind: "end", title: "End" },
  ];
};

export interface PeriodDays {
  today: Day;
  /** First day of the period. */
  from: Day;
  /** Its last day so far. */
  to: Day;
  /** Last day of the period that comes. */
  next: Day;
}

const filledText = (text: string, days: PeriodDays): string =>
  text.replace(/\{(today|from|to|next)\}/g, (_, name: keyof PeriodDays) => days[name]);

const filled = (value: unknown, days: PeriodDays): unknown => {
  if (typeof value === "string") return filledText(value, days);
  if (Array.isArray(value)) return value.map((inner) => filled(inner, days));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, days)]));
};

/** A part's defaults with the days of the period in them. */
export const filledDefaults = (part: Pick<ReviewPart, "defaults">, days: PeriodDays): Record<string, unknown> =>
  Object.fromEntries(Object.entries(part.defaults).map(([name, value]) => [name, filled(value, days)]));

/** What was given that the part does not ask for: its defaults are not to be answered. */
export const strangeTo = (part: Pick<ReviewPart, "fields">, given: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(given).filter((name) => !part.fields.includes(name));

/** The input of a part's operation: its defaults, and what was given over them. */
export const inputOf = (
  part: Pick<ReviewPart, "defaults">,
  given: Readonly<Record<string, unknown>>,
  days: PeriodDays,
): Record<string, unknown> => ({
  ...filledDefaults(part, days),
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
});
