// Takes the skills out of a resume: unconfirmed until the person agrees, merged with what exists.
import type { ProfileFacts } from "../../career/profile-facts.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import type { IntakeReport } from "../../operations/contributions.ts";
import { namesIn } from "./catalogue-names.ts";
import { claimedSkills, mergeClaim } from "./rules/claims.ts";
import { skillKind, skillsOf } from "./store.ts";

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
