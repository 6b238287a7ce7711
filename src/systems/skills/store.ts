// The inventory in the database: written through records, one living skill a name.
import { z } from "zod";
import { confirmation } from "../../career/evidence.ts";
import { competencyKinds } from "../../career/role.ts";
import type { StatedSkill } from "../../career/stated-facts.ts";
import { nameKey } from "../../catalogue/fold.ts";
import { blankOf } from "../../core/blank.ts";
import type { RecordRef } from "../../core/record.ts";
import { refuse } from "../../core/refusal.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, listing, standingOn } from "../../database/listing.ts";
import type { Owned, Patch, Records } from "../../database/records.ts";
import { idsNamed, statementOf } from "../../database/stated.ts";
import { skillRefusals } from "./refusals.ts";
import { levelsToGo } from "./rules/inventory.ts";
import { interests, type Skill, skill } from "./schema.ts";

export const skillKind = defineKind<Skill>({
  kind: "skill",
  label: "skill",
  shape: skill,
  json: ["evidence"],
  basis: "evidence",
  derived: {
    version: 1,
    names: ["nameKey", "levelsToGo"],
    columns: (skill) => ({ nameKey: nameKey(skill.label), levelsToGo: levelsToGo(skill) }),
  },
  facts: ({ label, level, confirmation }) => ({ label, level, confirmation }),
  title: (skill) => skill.label,
  text: (skill) => [skill.note, ...skill.evidence.map((one) => one.note)].filter(Boolean).join("\n"),
});

export const skillList = listing({
  textHelp: "Words of the name or the note.",
  filters: {
    confirmation: equals("confirmation", confirmation),
    kind: equals("kind", z.enum(competencyKinds).describe("Only technical, soft, knowledge, tool or language.")),
    catalogueIds: condition(
      z
        .array(z.string().min(1).max(200))
        .min(1)
        .max(500)
        .describe("Only those that stand for one of these skills of the catalogue."),
      (query, ids) => query.where("catalogueId", "in", ids),
    ),
    provenBy: standingOn("Only those that this record proves, such as experience:ID."),
    interest: equals("interest", z.enum(interests).describe("Only those that you want to use more, the same, or less.")),
  },
  sorts: {
    name: ["nameKey"],
    level: ["level desc nulls last", "nameKey"],
    wanted: ["levelsToGo desc nulls last", "nameKey"],
    used: ["lastUsed desc nulls last", "nameKey"],
    changed: ["updatedAt desc", "nameKey"],
  },
  sortHelp: "By name, level, distance to the wanted level, last use, or last change; the most first.",
  tabs: { all: {}, confirmed: { confirmation: "confirmed" }, unconfirmed: { confirmation: "unconfirmed" } },
});

/** Every living skill, by name: for ranks and gaps, which need all. A person has some hundreds at most. */
export const skillsOf = (records: Records): Promise<Owned<Skill>[]> =>
  records.list(skillKind, { orderBy: (query) => query.orderBy("label").orderBy("id") });

/** What a resume may say of skills: those that are named, else all that are had; withdrawn ones never. */
export const statedSkills = async (records: Records, named: readonly RecordRef[] | null): Promise<StatedSkill[]> => {
  const ids = idsNamed(skillKind, named);
  if (ids?.length === 0) return [];
  const skills = await records.list(skillKind, {
    where: (query) =>
      (ids ? query.where("id", "in", ids) : query.where((or) => or.or([or("level", "is", null), or("level", ">", 0)]))).where(
        "confirmation",
        "!=",
        "withdrawn",
      ),
    orderBy: (query) =>
      query
        .orderBy("level", (order) => order.desc().nullsLast())
        .orderBy("nameKey")
        .orderBy("id"),
  });
  return skills.map((one) => ({ ...statementOf(skillKind, one), label: one.label, kind: one.kind, level: one.level }));
};

export type SkillDraft = Pick<Skill, "label" | "kind"> & Partial<Omit<Skill, "id" | "revision" | "createdAt" | "updatedAt">>;

const blank = { ...blankOf(skill), confirmation: "confirmed" } as const;

/** Refuses a name or catalogue id that another living skill has. */
const refuseTwin = async (
  records: Records,
  { label, catalogueId = null }: { label: string; catalogueId?: string | null },
  self = "",
): Promise<void> => {
  const [twin] = await records.list(skillKind, {
    where: (query) =>
      query
        .where("id", "!=", self)
        .where((either) => either.or([either("nameKey", "=", nameKey(label)), either("catalogueId", "=", catalogueId ?? "")])),
    orderBy: (query) => query.orderBy("label").orderBy("id"),
    page: { limit: 1, offset: 0 },
  });
  if (twin) refuse(skillRefusals.skillExists, { label: twin.label, id: twin.id });
};

export const addSkill = async (records: Records, draft: SkillDraft): Promise<Owned<Skill>> => {
  await refuseTwin(records, draft);
  return records.create(skillKind, { ...blank, ...draft });
};

/** Changes a skill; refuses a name or catalogue id that another living skill has. */
export const changeSkill = async (
  records: Records,
  before: Owned<Skill>,
  patch: Patch<Skill>,
  revision?: number,
): Promise<Owned<Skill>> => {
  if (patch.label !== undefined || patch.catalogueId !== undefined)
    await refuseTwin(records, { label: before.label, catalogueId: before.catalogueId, ...patch }, before.id);
  return records.update(skillKind, before, patch, revision);
};
