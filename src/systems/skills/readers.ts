// What other systems ask of the inventory: the gap to a role, the gap to the target, and raising a level that was learned.
import type { Evidence } from "../../career/evidence.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { askingRole } from "./catalogue-names.ts";
import { gapReportOf } from "./rules/gap-report.ts";
import { sameSkill, withEvidence } from "./rules/inventory.ts";
import type { GapReport, Skill } from "./schema.ts";
import { addSkill, changeSkill, skillsOf } from "./store.ts";

/** The gap to a role, by its catalogue id or its name. Refuses an unknown role, and one without needs. */
export const gapToRole = async (context: Context, roleId: string): Promise<GapReport> => {
  const catalogue = await openCatalogue(context);
  return gapReportOf(askingRole(catalogue, roleId), await skillsOf(context.records), catalogue.canonical);
};

/** The gap to the role that the person aims for; null without one, or where the catalogue no longer says what it needs. */
export const gapToTarget = async (context: Context): Promise<GapReport | null> => {
  const profile = await readProfile(context.records);
  if (!profile?.targetRoleId) return null;
  const catalogue = await openCatalogue(context);
  if (!catalogue.role(profile.targetRoleId)?.needs.length) return null;
  return gapReportOf(askingRole(catalogue, profile.targetRoleId), await skillsOf(context.records), catalogue.canonical);
};

export interface RaisedLevel {
  catalogueId: string | null;
  label: string;
  kind: Skill["kind"];
  /** 0 to 5. */
  level: number;
  evidence: readonly Evidence[];
}

/**
 * Writes a level that was reached, with its proof: the skill is confirmed, used this month, and never lowered. A withdrawn skill stays as it is.
 * Adds the skill where the person does not have it.
 */
export const raiseLevel = async (context: Context, raised: RaisedLevel): Promise<Skill> => {
  const { records, today } = context;
  const catalogue = await openCatalogue(context);
  const catalogueId = raised.catalogueId && catalogue.canonical(raised.catalogueId);
  const held = sameSkill(await skillsOf(records), { catalogueId, label: raised.label });
  const lastUsed = today.slice(0, 7);
  if (!held) {
    const { label, kind, level, evidence } = raised;
    return addSkill(records, { catalogueId, label, kind, level, lastUsed, evidence: [...evidence] });
  }
  if (held.confirmation === "withdrawn") return held;
  return changeSkill(records, held, {
    level: Math.max(raised.level, held.level ?? 0),
    lastUsed,
    confirmation: "confirmed",
    evidence: withEvidence(held.evidence, raised.evidence),
  });
};
