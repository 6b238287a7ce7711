// The catalogue's rows: shared reference data that belongs to no person.

import type { WorkFigures } from "./work-figures.ts";

export interface CatalogueSourceRow {
  id: string;
  title: string;
  version: string | null;
  language: string;
  attribution: string;
  importedAt: string;
  skills: number;
  roles: number;
  relations: number;
}

export interface CatalogueSkillRow {
  id: string;
  source: string;
  label: string;
  kind: string;
  /** One name a line. */
  altLabels: string;
  description: string;
  /** The import that last held it; another than the source's newest means retired. */
  seenAt: string;
}

export interface CatalogueRoleRow {
  id: string;
  source: string;
  label: string;
  altLabels: string;
  description: string;
  /** What people in it do, one task a line; empty where the source lists none. */
  tasks: string;
  soc: string | null;
  isco: string | null;
  step: number | null;
  seenAt: string;
}

export interface CatalogueRelationRow {
  source: string;
  kind: string;
  fromId: string;
  toId: string;
  importance: string | null;
  level: number | null;
  levelSource: string | null;
  rank: number;
}

/** What the work of a role is like: one column for each figure. */
export interface CatalogueWorkRow extends WorkFigures {
  roleId: string;
  /** The version of the source that said it. */
  version: string | null;
}

export type CatalogueTables = {
  catalogueSource: CatalogueSourceRow;
  catalogueSkill: CatalogueSkillRow;
  catalogueRole: CatalogueRoleRow;
  catalogueRelation: CatalogueRelationRow;
  catalogueWork: CatalogueWorkRow;
};
