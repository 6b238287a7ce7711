// What an importer hands to the store, and what it tells the person about the import.

import { z } from "zod";
import type { RoleNeed } from "../career/role.ts";
import type { SkillKind } from "./entry.ts";
import type { WorkFigures } from "./work-figures.ts";

export type ImportedSourceId = "esco" | "onet";

export interface ImportedSkill {
  id: string;
  label: string;
  kind: SkillKind;
  altLabels: string[];
  description: string;
}

export interface ImportedRole {
  id: string;
  label: string;
  altLabels: string[];
  description: string;
  /** What people in it do, as the source lists it. */
  tasks: string[];
  soc: string | null;
  isco: string | null;
  step: number | null;
}

/** `needs`: role to skill. `near`: role to role. `broader` and `related`: skill to skill, or role to role. */
export const relationKinds = ["needs", "near", "broader", "related"] as const;

export interface ImportedRelation {
  kind: (typeof relationKinds)[number];
  fromId: string;
  toId: string;
  importance: RoleNeed["importance"] | null;
  level: number | null;
  levelSource: RoleNeed["levelSource"] | null;
  /** Order within its kind and origin, for relations that the source ranks. */
  rank: number;
}

/** What the work of one role is like. */
export interface ImportedWork {
  roleId: string;
  figures: WorkFigures;
}

export interface CatalogueBatch {
  source: ImportedSourceId;
  title: string;
  version: string | null;
  language: string;
  attribution: string;
  skills: ImportedSkill[];
  roles: ImportedRole[];
  relations: ImportedRelation[];
  work: ImportedWork[];
  /** Rows that say what a role needs; one that comes both as essential and as optional is two rows and one relation. */
  needsRead: number;
  skipped: z.infer<typeof skippedRows>[];
  missingFiles: string[];
}

export type ImportProgress = (step: string, done: number, total: number) => void;

export const skippedRows = z.object({
  file: z.string().describe("The file."),
  reason: z.string().describe("Why rows were passed over."),
  count: z.number().int().describe("How many rows."),
  lines: z.array(z.number().int()).describe("The lines of the first few."),
});

export const importReport = z.object({
  source: z.enum(["esco", "onet"]).describe("What was imported."),
  title: z.string().describe("Its name."),
  version: z.string().nullable().describe("The version that the download states; null where it states none."),
  language: z.string().describe("Two-letter code of the language of the names."),
  skills: z.number().int().describe("Skills read."),
  roles: z.number().int().describe("Occupations read."),
  relations: z.number().int().describe("Relations read between occupations and the skills they need."),
  profiles: z.number().int().describe("Occupations with interests, work values or work context."),
  otherRelations: z.number().int().describe("Relations among skills and among occupations: broader, related, near."),
  added: z.number().int().describe("Entries that were not there before."),
  retired: z
    .number()
    .int()
    .describe("Entries that this download no longer holds; they stay readable for records that link to them."),
  skipped: z.array(skippedRows).describe("Rows passed over, by reason."),
  missingFiles: z.array(z.string()).describe("Files of the official download that were not there."),
  attribution: z.string().describe("The notice that the publisher asks for."),
  milliseconds: z.number().int().describe("How long it took."),
});

export type ImportReport = z.infer<typeof importReport>;
