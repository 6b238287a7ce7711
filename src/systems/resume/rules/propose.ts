// What a resume for a role begins with: all that it usually says, and of skills and wins those first that the role asks for.
import type { StatedFacts } from "../../../career/stated-facts.ts";
import { keyOfPart, type Part } from "./arrange.ts";
import { documentOf, partsOf } from "./document.ts";

/** More than these nobody reads. */
const mostSkills = 16;

/** `wanted` holds the ids of the person's skills that the role asks for, the most important first; empty without a role. */
export const proposedParts = (facts: Required<StatedFacts>, wanted: readonly string[]): Part[] => {
  const rank = new Map(wanted.map((id, at) => [id, at]));
  const far = wanted.length;
  const bySkill = (ids: readonly string[]) => Math.min(far, ...ids.map((id) => rank.get(id) ?? far));
  const skills = facts.skills.toSorted((a, b) => bySkill([a.record.id]) - bySkill([b.record.id]));
  const others = new Set(skills.filter(({ kind }) => kind !== "language").slice(mostSkills));
  const { document } = documentOf(
    {
      ...facts,
      wins: facts.wins.toSorted((a, b) => bySkill(a.skills) - bySkill(b.skills)),
      skills: skills.filter((one) => !others.has(one)),
    },
    { parts: null, headline: null, summary: null, unconfirmed: false, sensitive: false },
  );
  return partsOf(document);
};

/** What would be proposed and was written down after an instant, and is not on it. */
export const newsFor = (facts: Required<StatedFacts>, parts: readonly Part[], since: string): Part[] => {
  const on = new Set(parts.map(keyOfPart));
  const written = new Set(
    [facts.experiences, facts.wins, facts.skills, facts.certificates]
      .flat()
      .filter(({ writtenAt }) => writtenAt > since)
      .map(({ record }) => record.id),
  );
  return proposedParts(facts, []).filter((part) => written.has(part.record.id) && !on.has(keyOfPart(part)));
};
