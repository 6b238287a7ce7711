// How what was read joins what is there: the same experience is recognised, and nothing that the person wrote is overwritten.

import type { ExperienceFact } from "../../../career/profile-facts.ts";
import { wordsOf } from "../../../core/fold.ts";
import { refuse } from "../../../core/refusal.ts";
import { experienceRefusals } from "../refusals.ts";
import type { Experience } from "../schema.ts";

const known = new Map<string, string>();
const mostKnown = 5_000;

/** Each text is compared with many others, and folded once. */
const folded = (text: string | null | undefined): string => {
  const given = text ?? "";
  const before = known.get(given);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const made = wordsOf(given).join(" ");
  known.set(given, made);
  return made;
};

/** The same when kind, title and organisation agree and the years they began, where both are known. */
export const isSameExperience = (
  experience: Pick<Experience, "kind" | "title" | "organisation" | "start">,
  fact: ExperienceFact,
): boolean => {
  const year = (day: string | null | undefined) => day?.slice(0, 4);
  const sameStart = !experience.start || !fact.start || year(experience.start) === year(fact.start);
  return (
    experience.kind === fact.kind &&
    sameStart &&
    folded(experience.title) === folded(fact.title) &&
    folded(experience.organisation) === folded(fact.organisation)
  );
};

/** Refuses an end before the start. Where one of them is known less exactly, the part that both know decides. */
export const inOrder = <T extends Pick<Experience, "title" | "start" | "end">>(experience: T): T => {
  const { title, start, end } = experience;
  const shared = Math.min(start?.length ?? 0, end?.length ?? 0);
  if (start && end && end.slice(0, shared) < start.slice(0, shared))
    refuse(experienceRefusals.endsBeforeItBegins, { title, start, end });
  return experience;
};

/** What a fact adds to an experience that is there: only fields that are still empty. */
export const missingFrom = (experience: Experience, fact: ExperienceFact): Partial<Experience> => {
  const offered = { place: fact.place, start: fact.start, end: fact.end, summary: fact.summary, link: fact.link };
  const added = Object.fromEntries(
    Object.entries(offered).filter(([field, value]) => value && experience[field as keyof typeof offered] === null),
  );
  return experience.highlights.length === 0 && fact.highlights.length > 0 ? { ...added, highlights: fact.highlights } : added;
};

export const joinings = ["new", "completed", "known"] as const;
export type Joining = (typeof joinings)[number];

/** For each fact whether it would be new, complete an experience that is there (or a fact before it), or is known already. */
export const joiningOf = (standing: readonly Experience[], facts: readonly ExperienceFact[]): Joining[] =>
  facts.map((fact, place) => {
    const same = standing.find((experience) => isSameExperience(experience, fact));
    if (same) return Object.keys(missingFrom(same, fact)).length > 0 ? "completed" : "known";
    const before = facts.slice(0, place).some((earlier) => isSameExperience(asExperience(earlier), fact));
    return before ? "completed" : "new";
  });

const asExperience = ({ kind, title, organisation, start }: ExperienceFact) => ({
  kind,
  title,
  organisation: organisation ?? null,
  start: start ?? null,
});
