// What a catalogue entry looks like to everyone outside: a skill, or a role with the skills it needs.

import { z } from "zod";
import { competencyKinds, type RoleNeed, roleNeed } from "../career/role.ts";
import { workProfile } from "../career/work-profile.ts";

export const sourceIds = ["starter", "esco", "onet"] as const;

export const skillKind = z
  .enum(competencyKinds)
  .describe("Whether the skill is technical, soft, knowledge, a tool or a language.");
export const sourceId = z.enum(sourceIds).describe("The catalogue that the entry comes from: the starter set, ESCO or O*NET.");
const names = z.array(z.string());

export const catalogueSkill = z.object({
  id: z.string().describe("Catalogue id of the skill, like starter:data-analysis."),
  label: z.string().describe("The preferred name of the skill."),
  kind: skillKind,
  altLabels: names.describe("Other names of the same skill."),
  description: z.string().describe("What a person who has the skill can do."),
  source: sourceId,
  hours: z.number().nullable().describe("Typical hours to move one proficiency level; null where nobody says."),
  retired: z.boolean().describe("True when the newest import of its source no longer holds the skill."),
});

export const catalogueRole = z.object({
  id: z.string().describe("Catalogue id of the role, like starter:marketing-manager."),
  label: z.string().describe("The preferred title of the role."),
  altLabels: names.describe("Other titles of the same role."),
  description: z.string().describe("What a person in the role does."),
  source: sourceId,
  soc: z.string().optional().describe("Standard Occupational Classification code, like 11-2021."),
  isco: z.string().optional().describe("International Standard Classification of Occupations code, like 1221."),
  family: z.string().optional().describe("The ladder or field that the role belongs to."),
  step: z.number().optional().describe("Step on the ladder: 1 entry, 2 established, 3 senior, 4 lead, 5 manager or higher."),
  needs: z.array(roleNeed).describe("The skills that the role needs."),
  next: names.describe("Ids of the usual next roles."),
  near: names.describe("Ids of neighbouring roles."),
  profile: workProfile.nullable().describe("What kind of work it is; null where nothing says."),
  retired: z.boolean().describe("True when the newest import of its source no longer holds the role."),
});

export type SkillKind = z.infer<typeof skillKind>;
export type SourceId = z.infer<typeof sourceId>;
export type CatalogueSkill = z.infer<typeof catalogueSkill>;
export type CatalogueRole = z.infer<typeof catalogueRole>;

/** What the index holds of a skill: no description, so that the whole of ESCO stays small in memory. */
export interface SkillEntry {
  id: string;
  label: string;
  kind: SkillKind;
  altLabels: readonly string[];
  /** How many of the other names, from the first, are its own; the rest, in other languages, are found in texts and join no entries. */
  ownNames?: number;
  source: SourceId;
  /** Its name is also an everyday word: in free text it counts only with context. */
  ambiguous: boolean;
  hours: number | null;
  /** The id of the broader skill that it is a part of, where the source says. */
  broader?: string;
  retired: boolean;
}

/** What the index holds of a role. */
export interface RoleEntry {
  id: string;
  label: string;
  altLabels: readonly string[];
  /** As for a skill. */
  ownNames?: number;
  source: SourceId;
  soc?: string;
  isco?: string;
  family?: string;
  step?: number;
  needs: readonly NeedEntry[];
  next: readonly string[];
  near: readonly string[];
  retired: boolean;
}

export type NeedEntry = Omit<RoleNeed, "label">;

/** ESCO says what is essential and what is optional, never how well: these levels stand in, and `levelSource` says so. */
export const assumedLevel = { essential: 3, optional: 2 } as const satisfies Record<RoleNeed["importance"], number>;
