// Takes the skills out of a resume: unconfirmed until the person agrees, merged with what exists.
import type { ExperienceFact, ProfileFacts } from "../../career/profile-facts.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import type { IntakeReport } from "../../operations/contributions.ts";
import { namesIn } from "./catalogue-names.ts";
import { careerOf } from "./rules/career.ts";
import { type ClaimedSkill, claimedSkills, mergeClaim } from "./rules/claims.ts";
import { skillKind, skillsOf } from "./store.ts";

export interface ShownByFacts {
  /** Every skill that the facts show, those that they deny at level 0. */
  skills: ClaimedSkill[];
  /** Positions that mean a role of the catalogue, in the order of the facts. */
  held: { fact: ExperienceFact; roleId: string }[];
}

/** Says of facts what they show of a person, before any of it is written. */
export const shownByFacts = async (context: Context): Promise<(facts: ProfileFacts) => ShownByFacts> => {
  const names = namesIn(await openCatalogue(context));
  return (facts) => ({
    skills: claimedSkills(facts, context.today, names),
    held: careerOf(facts, context.today, names.roleNamed).map(({ fact, role }) => ({ fact, roleId: role.id })),
  });
};

export const intake = async (context: Context, facts: ProfileFacts): Promise<IntakeReport> => {
  const { records, today } = context;
  const catalogue = await openCatalogue(context);
  const held = await skillsOf(records);
  const report = { system: "skills", added: 0, changed: 0, known: 0 };
  for (const claim of claimedSkills(facts, today, namesIn(catalogue))) {
    const merged = mergeClaim(held, claim);
    if (merged.merge === "add") {
      const draft = { ...merged.claim, confirmation: "unconfirmed" as const, wanted: null, interest: null, note: null };
      held.push(await records.create(skillKind, draft));
      report.added++;
    } else if (merged.merge === "change") {
      const after = await records.update(skillKind, merged.skill, merged.patch);
      held.splice(held.indexOf(merged.skill), 1, after);
      report.changed++;
    } else report.known++;
  }
  return report;
};
