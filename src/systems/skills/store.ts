// The inventory in the database: read whole (it is a few hundred records at most), written through records, one living skill a name.
import { refuse } from "../../core/refusal.ts";
import { defineKind } from "../../database/kind.ts";
import type { Owned, Patch, Records } from "../../database/records.ts";
import { skillRefusals } from "./refusals.ts";
import { sameSkill } from "./rules/inventory.ts";
import type { Skill } from "./schema.ts";

export const skillKind = defineKind<Skill>({
  kind: "skill",
  table: "skill",
  label: "skill",
  json: ["evidence"],
  basis: "evidence",
  facts: ({ label, level, confirmation }) => ({ label, level, confirmation }),
  title: (skill) => skill.label,
  text: (skill) => [skill.note, ...skill.evidence.map((one) => one.note)].filter(Boolean).join("\n"),
});

/** Every living skill, by name. */
export const skillsOf = (records: Records): Promise<Owned<Skill>[]> =>
  records.list(skillKind, { orderBy: (query) => query.orderBy("label").orderBy("id") });

export type SkillDraft = Pick<Skill, "label" | "kind"> & Partial<Omit<Skill, "id" | "revision" | "createdAt" | "updatedAt">>;

const blank = {
  catalogueId: null,
  level: null,
  wanted: null,
  interest: null,
  lastUsed: null,
  confirmation: "confirmed",
  evidence: [],
  note: null,
  source: null,
} as const;

/** Refuses a name or catalogue id that another living skill has. */
export const addSkill = async (records: Records, draft: SkillDraft): Promise<Owned<Skill>> => {
  const same = sameSkill(await skillsOf(records), draft);
  if (same) refuse(skillRefusals.exists, { label: same.label, id: same.id });
  return records.create(skillKind, { ...blank, evidence: [], ...draft });
};

/** Changes a skill; refuses a name or catalogue id that another living skill has. */
export const changeSkill = async (
  records: Records,
  before: Owned<Skill>,
  patch: Patch<Skill>,
  revision?: number,
): Promise<Owned<Skill>> => {
  if (patch.label !== undefined || patch.catalogueId !== undefined) {
    const others = (await skillsOf(records)).filter((skill) => skill.id !== before.id);
    const same = sameSkill(others, { label: before.label, catalogueId: before.catalogueId, ...patch });
    if (same) refuse(skillRefusals.exists, { label: same.label, id: same.id });
  }
  return records.update(skillKind, before, patch, revision);
};
