// The shape of the starter catalogue: competencies, roles and the levels that roles need, for whoever reads or seeds it.
import type { CompetencyKind } from "../../career/role.ts";

/**
 * A level on the one proficiency scale: 1 aware (can explain it, needs guidance), 2 basic (does simple tasks with some help),
 * 3 working (does the usual work alone), 4 advanced (handles hard cases, guides others), 5 expert (sets direction, known for it).
 * A person may also stand at 0 (none); a role never asks for 0.
 */
export type NeededLevel = 1 | 2 | 3 | 4 | 5;

export type Importance = "essential" | "optional";

export interface StarterCompetency {
  /** Kebab-case, stable: a person's records link to it. */
  id: string;
  label: string;
  kind: CompetencyKind;
  /** Other names found in resumes and postings: abbreviations, spellings, verb forms. */
  aliases: string[];
  /** One sentence: what a person who has it can do. */
  description: string;
  /** The label or an alias is also an everyday word or a different thing, so it counts only with context around it. */
  ambiguous?: true;
  /** Typical hours of study and practice to move one level in the middle of the scale (2 to 3, 3 to 4). */
  hours: number;
  /** The id of a broader competency. */
  broader?: string;
}

/** [competency id, level needed, essential or optional] */
export type StarterNeed = readonly [competencyId: string, level: NeededLevel, importance: Importance];

export interface StarterRole {
  /** Kebab-case, stable: a person's targets link to it. */
  id: string;
  label: string;
  /** Other job titles for the same work. */
  aliases: string[];
  description: string;
  /** SOC 2018, like "11-2021". */
  soc: string;
  /** ISCO-08 unit group, like "1221". */
  isco: string;
  /** The ladder or field the role belongs to, like "marketing". */
  family: string;
  /** 1 entry, 2 established, 3 senior, 4 lead, 5 manager or higher. */
  step: 1 | 2 | 3 | 4 | 5;
  needs: readonly StarterNeed[];
  /** Ids of the usual next roles, up the ladder or across. */
  next: string[];
  /** Ids of neighbouring roles: much of the work carries over. */
  near: string[];
}

/** What the work of a SOC code is like; the figures stand in the order of `figureSets`, and a set is null where the source has none. */
export interface StarterWork {
  soc: string;
  /** Six, 1 to 7. */
  interests: readonly (number | null)[] | null;
  /** Six, 1 to 7. */
  workValues: readonly (number | null)[] | null;
  /** Four, 0 to 1. */
  environment: readonly (number | null)[] | null;
  /** Sets that are a mean over the detailed occupations within the code. */
  meanOf?: readonly ("interests" | "workValues" | "environment")[];
}
