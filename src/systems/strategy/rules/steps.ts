// One step from a role to another: what sort of step it is, what is missing for it, how long that takes, and why it is within reach.
import { gapOf, type Need, readinessOf } from "../../../career/gap.ts";
import { listed } from "../../../core/say.ts";
import type { PathStep, StepWay } from "../schema/path.ts";

export interface StepNeed extends Need {
  label: string;
  /** Typical hours to move one level; null where nobody says. */
  hoursPerLevel: number | null;
  /** A skill of a craft, and none of character. */
  isCraft: boolean;
}

export interface StepRole {
  id: string;
  label: string;
  source: string;
  /** The field that it belongs to, by the name that the catalogue gives it or by its code. */
  fields: readonly string[];
  /** 1 entry to 5 manager or higher, of O*NET the job zone; undefined where the catalogue does not say. */
  step?: number | undefined;
  needs: readonly StepNeed[];
  next: readonly string[];
}

export interface Levels {
  /** 0 to 5; null where nothing is known of it. */
  of: (skillId: string) => number | null;
  /** Whether the level was said, and does not follow from work that was done. */
  isSaid: (skillId: string) => boolean;
}

/** What one can do once one has worked in a role: what one could before, and what it asks. */
export const levelsAfter = (levels: Levels, { needs }: Pick<StepRole, "needs">): Levels => {
  const asked = new Map(needs.map(({ skillId, level }) => [skillId, level]));
  return {
    of: (skillId) => {
      const before = levels.of(skillId);
      const there = asked.get(skillId);
      return before === null || there === undefined ? (there ?? before) : Math.max(before, there);
    },
    isSaid: levels.isSaid,
  };
};

/** Work that was done shows what it asks, where the person has not said a level of it: by skill, 1 to 5. */
export const shownBy = (said: ReadonlyMap<string, number>, held: readonly Pick<StepRole, "needs">[]): Map<string, number> => {
  const shown = new Map<string, number>();
  for (const { needs } of held)
    for (const { skillId, level } of needs) if (!said.has(skillId)) shown.set(skillId, Math.max(level, shown.get(skillId) ?? 0));
  return shown;
};

export const levelsFrom = (said: ReadonlyMap<string, number>, shown: ReadonlyMap<string, number>): Levels => ({
  of: (skillId) => said.get(skillId) ?? shown.get(skillId) ?? null,
  isSaid: (skillId) => said.has(skillId),
});

/** Share of what a role asks that is there, 0 to 1; what is not known counts as 0. */
export const readyFor = ({ needs }: Pick<StepRole, "needs">, levels: Levels): number =>
  needs.length === 0 ? 0 : readinessOf(needs, (skillId) => levels.of(skillId) ?? 0);

const usualRung = 2;
const leadingRung = 4;

/** How much more there is to answer for, in rungs; below 0 it is less. */
export const riseTo = (from: StepRole | null, to: StepRole): number =>
  from === null ? 0 : (to.step ?? usualRung) - (from.step ?? usualRung);

export const inOneField = (from: StepRole | null, to: StepRole): boolean =>
  to.fields.some((field) => from?.fields.includes(field));

/** What leads to where one stands, or asks less of the same work, is a step back. */
export const isBack = (from: StepRole | null, to: StepRole): boolean =>
  from !== null && (to.next.includes(from.id) || (riseTo(from, to) < 0 && inOneField(from, to)));

/** Where one begins without having done anything like it. */
export const isEntry = ({ step }: Pick<StepRole, "step">): boolean => step === 1;

/** More to answer for is a promotion where it is the usual next role or of the same field; other work of the field is sideways. */
export const wayBetween = (from: StepRole | null, to: StepRole): StepWay => {
  if (from === null) return "new-field";
  const rise = riseTo(from, to);
  const isNext = from.next.includes(to.id);
  const inField = inOneField(from, to);
  if (rise > 0 && (inField || (isNext && (to.step ?? 0) >= leadingRung))) return "promotion";
  if (isNext && rise >= 0 && to.step === undefined) return "promotion";
  return inField ? "sideways" : "new-field";
};

const rungs: Readonly<Record<number, string>> = {
  1: "where one begins",
  2: "does the work alone",
  3: "senior",
  4: "leads a team",
  5: "manages",
};

/** How much one prepares for work of an O*NET job zone. */
const zones: Readonly<Record<number, string>> = {
  1: "little preparation",
  2: "some preparation",
  3: "medium preparation",
  4: "considerable preparation",
  5: "extensive preparation",
};

/** How far up a role stands, in words. */
export const rungOf = ({ step, source }: Pick<StepRole, "step" | "source">): string | null => {
  if (step === undefined) return null;
  return source === "onet" ? (zones[step] && `job zone ${step}: ${zones[step]}`) || null : (rungs[step] ?? null);
};

/** Craft that a role asks for and that is there, what tells most of it first. */
const craftThere = (to: StepRole, levels: Levels): StepNeed[] =>
  to.needs
    .filter(({ skillId, isCraft, isGeneric }) => isCraft && !isGeneric && (levels.of(skillId) ?? 0) > 0)
    .toSorted((a, b) => (a.decides ?? 99) - (b.decides ?? 99) || b.level - a.level);

/** How much of the craft of one role another asks for. */
export const sharedCraft = (to: StepRole, levels: Levels): number => craftThere(to, levels).length;

const mostShared = 3;

const sayWhy = (from: StepRole | null, to: StepRole, levels: Levels, isFirst: boolean): string => {
  const shared = craftThere(to, levels)
    .slice(0, mostShared)
    .map(({ label }) => label);
  const usual = from?.next.includes(to.id) ? `It is a usual next step from ${from.label}` : null;
  const brings =
    shared.length === 0 ? null : isFirst ? `you already bring ${listed(shared)}` : `by then you would bring ${listed(shared)}`;
  if (usual && brings) return `${usual}, and ${brings}.`;
  if (usual) return `${usual}.`;
  if (brings) return `${brings.charAt(0).toUpperCase()}${brings.slice(1)}.`;
  return isEntry(to)
    ? "It is a role in which one begins: nobody asks that you have done it before."
    : "It is a long way: little that it asks is known of you.";
};

const mostNamed = 4;

type Judged = Pick<PathStep, "id" | "label" | "way" | "why" | "ready" | "gap" | "more" | "hours" | "rung">;

/** A step as it stands once what comes before it is done. `isFirst` where that is what the person can do today. */
export const stepTo = (from: StepRole | null, to: StepRole, levels: Levels, isFirst: boolean): Judged => {
  const open = gapOf(to.needs, (skillId) => levels.of(skillId) ?? 0).filter(({ distance }) => distance > 0);
  const named = open.slice(0, mostNamed);
  return {
    ...{ id: to.id, label: to.label },
    way: wayBetween(from, to),
    why: sayWhy(from, to, levels, isFirst),
    ready: Math.round(readyFor(to, levels) * 1000) / 1000,
    gap: named.map(({ need }) => ({
      ...{ skillId: need.skillId, label: need.label, level: need.level },
      have: levels.of(need.skillId),
    })),
    more: open.length - named.length,
    hours: hoursFor(
      named.map(({ need, distance }) => ({ need, distance })),
      levels,
    ),
    rung: rungOf(to),
  };
};

/**
 * Hours from and to for what is missing: what is known counts by its distance, what is not known from none to all of it.
 * Null where nobody says how long any of it takes.
 */
const hoursFor = (gaps: readonly { need: StepNeed; distance: number }[], levels: Levels): PathStep["hours"] => {
  const counted = gaps.filter(({ need }) => need.hoursPerLevel !== null);
  if (counted.length === 0) return null;
  const hours = ({ need, distance }: (typeof counted)[number]) => distance * (need.hoursPerLevel ?? 0);
  const known = counted.filter(({ need }) => levels.of(need.skillId) !== null);
  const sum = (of: typeof counted) => Math.round(of.reduce((all, one) => all + hours(one), 0));
  return { least: sum(known), most: sum(counted) };
};
