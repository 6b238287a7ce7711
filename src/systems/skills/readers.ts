// What other systems ask of the inventory: the gap to a role, the gap to the target, and raising a level that was learned.
import type { Evidence } from "../../career/evidence.ts";
import { countryIn, workingLanguage } from "../../career/situation.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { askingRole } from "./catalogue-names.ts";
import { profileOf } from "./rules/fit.ts";
import { type AskingRole, gapReportOf } from "./rules/gap-report.ts";
import { sameSkill, withEvidence } from "./rules/inventory.ts";
import type { GapReport, Skill } from "./schema.ts";
import { addSkill, changeSkill, skillsOf } from "./store.ts";

/** The gap to a role, by its catalogue id or its name. Refuses an unknown role, and one without needs. */
export const gapToRole = async (context: Context, roleId: string): Promise<GapReport> => {
  const catalogue = await openCatalogue(context);
  const skills = await skillsOf(context.records);
  return gapReportOf(await askedHere(context, askingRole(catalogue, roleId), skills), skills, catalogue.canonical);
};

/** The gap to the role that the person aims for; null without one, or where the catalogue no longer says what it needs. */
export const gapToTarget = async (context: Context): Promise<GapReport | null> => {
  const profile = await readProfile(context.records);
  if (!profile?.targetRoleId) return null;
  const catalogue = await openCatalogue(context);
  if (!catalogue.role(profile.targetRoleId)?.needs.length) return null;
  const skills = await skillsOf(context.records);
  return gapReportOf(await askedHere(context, askingRole(catalogue, profile.targetRoleId), skills), skills, catalogue.canonical);
};

/** What of a skill counts for readiness, whether it is written down or only read. */
export type Held = Pick<Skill, "catalogueId" | "label" | "level" | "evidence"> & Partial<Pick<Skill, "confirmation">>;

/** Says of roles by their catalogue ids from and to which share somebody who has these skills is ready; what is only read counts as unconfirmed. */
export const readinessWith = async (
  context: Context,
  skills: readonly Held[],
): Promise<(roleId: string) => GapReport["readinessRange"]> => {
  const catalogue = await openCatalogue(context);
  const claims = skills.map((one) => ({ id: one.label, confirmation: "unconfirmed" as const, ...one }));
  return (roleId) => gapReportOf(askingRole(catalogue, roleId), claims, catalogue.canonical).readinessRange;
};

/** The person's levels and what roles ask, read once so that many roles can be held against each other. */
export interface HeldAgainst {
  /** By the id that stands for the skill in all catalogues, 0 to 5; a skill without a stated level counts as it does in a gap. */
  levels: ReadonlyMap<string, number>;
  /** What a role asks; empty where the catalogue does not say. */
  needsOf: (roleId: string) => AskingRole["needs"];
  /** From and to which share the person is ready, with levels that their work shows and that nobody confirmed. */
  readinessRange: (roleId: string, shown: ReadonlyMap<string, number>) => GapReport["readinessRange"];
}

export const heldAgainst = async (context: Context): Promise<HeldAgainst> => {
  const catalogue = await openCatalogue(context);
  const skills = await skillsOf(context.records);
  return {
    levels: new Map(profileOf(skills, catalogue.canonical).map(({ skillId, level }) => [skillId, level])),
    needsOf: (roleId) => (catalogue.role(roleId)?.needs.length ? askingRole(catalogue, roleId).needs : []),
    readinessRange: (roleId, shown) => {
      const claims = [...shown].map(([skillId, level]) => ({
        ...{ id: skillId, catalogueId: skillId, label: skillId, level, evidence: [] },
        confirmation: "unconfirmed" as const,
      }));
      return gapReportOf(askingRole(catalogue, roleId), [...skills, ...claims], catalogue.canonical).readinessRange;
    },
  };
};

/** Level of a language in which work goes well, and in which one leads others. */
const workingLevel = 3;
const leadingLevel = 4;
const leadingStep = 4;

/** What a role asks where the person lives: the language of the country too, where they say that they hardly speak it. */
const askedHere = async (context: Context, role: AskingRole, skills: readonly Skill[]): Promise<AskingRole> => {
  const profile = await readProfile(context.records);
  const hardly = skills.filter(({ kind, level }) => kind === "language" && level !== null && level > 0 && level < workingLevel);
  if (!profile || hardly.length === 0) return role;
  const language = workingLanguage(profile.country ?? countryIn(profile.place, profile.summary ?? ""));
  const spoken = hardly.find(({ label }) => label === language);
  if (!spoken || role.needs.some(({ label }) => label === language)) return role;
  const catalogue = await openCatalogue(context);
  const skillId = spoken.catalogueId ? catalogue.canonical(spoken.catalogueId) : spoken.id;
  const hoursPerLevel = catalogue.skill(skillId)?.hours ?? null;
  const need = {
    skillId,
    label: spoken.label,
    kind: spoken.kind,
    level: (catalogue.role(role.id)?.step ?? 0) >= leadingStep ? leadingLevel : workingLevel,
    levelSource: "assumed",
    importance: "essential",
    hoursPerLevel,
  } as const;
  return { ...role, needs: [...role.needs, need] };
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
