// A role to aim for, and what it asks: the shape that gaps, plans and fits are computed from.
import { z } from "zod";
import { proficiency } from "./proficiency.ts";

export const importances = ["essential", "optional"] as const;

export const competencyKinds = ["technical", "soft", "knowledge", "tool", "language"] as const;
export type CompetencyKind = (typeof competencyKinds)[number];

export const roleNeed = z.object({
  skillId: z.string().describe("Catalogue id of the competency."),
  label: z.string().describe("Name of the competency."),
  level: proficiency("Level needed."),
  levelSource: z.enum(["stated", "assumed"]).describe("Whether the source states the level or Cairn assumes it."),
  importance: z.enum(importances).describe("Essential, or optional."),
});

export type RoleNeed = z.infer<typeof roleNeed>;

/** A role by its id and name. */
export const namedRole = z.object({ id: z.string().describe("Catalogue id."), label: z.string().describe("Its name.") });
