// Paths: roles that a working life can lead to, step by step; and those that the person keeps.
import { z } from "zod";
import { namedRole } from "../../../career/role.ts";
import { recordFields, recordRef } from "../../../core/record.ts";
import { readinessRange } from "../../skills/shared.ts";

const line = (most: number) => z.string().trim().min(1).max(most);

export const stepWays = ["promotion", "sideways", "new-field"] as const;
export type StepWay = (typeof stepWays)[number];

const way = z
  .enum(stepWays)
  .describe("promotion: more to answer for in the same work; sideways: other work of the same field; new-field: another field.");

export const employers = ["same", "another"] as const;

/** A step of a path that is kept. */
export const keptStep = z.object({
  roleId: z.string().max(200).nullable().default(null).describe("Catalogue id of the role; nothing where no catalogue has it."),
  label: line(200).describe("The role."),
  way: way.nullable().default(null),
  why: line(500).nullable().default(null).describe("Why it is within reach."),
  employer: z
    .enum(employers)
    .nullable()
    .default(null)
    .describe("Whether you would take it where you work now (same) or elsewhere (another)."),
});
export type KeptStep = z.infer<typeof keptStep>;

export const pathFields = {
  title: line(200).describe("What it is called, such as To ward manager in three steps.").meta({ title: "What it is called" }),
  steps: z
    .array(keptStep)
    .min(1, "Name at least one role.")
    .max(6)
    .describe("The roles in the order in which you would take them; the last one is where it leads.")
    .meta({ title: "Steps" }),
  chosen: z.boolean().describe("Whether it is the one you follow now; at most one is.").meta({ title: "The one I follow" }),
  note: z.string().trim().max(10_000).nullable().describe("What speaks for it and against it, in your words."),
};

export const path = z.object({ ...recordFields, ...pathFields });
export type Path = z.infer<typeof path>;

export const gapName = z.object({
  skillId: z.string().describe("Catalogue id of the skill."),
  label: z.string().describe("The skill."),
  level: z.number().int().describe("The level that the role asks, 1 to 5."),
  have: z.number().int().nullable().describe("Your level when you get there; nothing where it is not known, which is not none."),
});

export const pathStep = z.object({
  ...namedRole.shape,
  way,
  why: z.string().describe("Why it is within reach, in a sentence."),
  ready: z.number().min(0).max(1).describe("Share of what it asks that is there once the step before it is done, 0 to 1."),
  readinessRange: readinessRange.nullable().describe("From and to, as you stand today; only for the first step."),
  gap: z.array(gapName).describe("What is missing most, the first first."),
  more: z.number().int().describe("How many more skills it asks that are missing or not known."),
  hours: z
    .object({ least: z.number(), most: z.number() })
    .nullable()
    .describe("Hours to learn what is named as missing; nothing where nobody says. Not known counts from none to all."),
  gates: z
    .array(
      z.object({ name: z.string(), leadTime: z.string().nullable().describe("How long it takes; nothing where nobody says.") }),
    )
    .describe("What nobody may begin without: a licence, a degree, a check."),
  whomToAsk: z.string().nullable().describe("Where that is not known: whom to ask; nothing where it is."),
  rung: z.string().nullable().describe("How far up it stands, in words; nothing where the catalogue does not say."),
  pay: z
    .array(z.object({ said: z.string().describe("What they say of pay."), record: recordRef }))
    .describe("Pay of such roles in the openings that you keep."),
});
export type PathStep = z.infer<typeof pathStep>;

export const pathWay = z.object({
  steps: z.array(pathStep),
  said: z.string().describe("The way in a sentence."),
});
export type PathWay = z.infer<typeof pathWay>;

/** Where one can go, or the ways to one role. */
export const pathsAnswer = z.object({
  from: namedRole.nullable().describe("The role that it starts from; nothing where no position of yours is known."),
  to: namedRole.nullable().describe("The role that was asked for."),
  ways: z.array(pathWay).describe("The easiest first."),
  payNow: z
    .object({ said: z.string(), record: recordRef })
    .nullable()
    .describe("Your pay as you wrote it down last; nothing where you did not."),
  said: z.string().describe("What the ways rest on, or what to do where there is none."),
});
export type PathsAnswer = z.infer<typeof pathsAnswer>;

export const pathView = path.extend({
  standing: z.array(pathStep).describe("The steps that a catalogue knows, as they stand for you today."),
  next: namedRole.nullable().describe("The first step that you have not reached."),
  isTarget: z.boolean().describe("Whether that is the role that you aim for now."),
});
export type PathView = z.infer<typeof pathView>;

export const door = z.object({
  skillId: z.string().describe("Catalogue id of the skill."),
  label: z.string().describe("The skill."),
  have: z.number().int().nullable().describe("Your level; nothing where it is not known."),
  count: z.number().int().describe("How many roles come within reach by it alone."),
  roles: z.array(namedRole).describe("Some of them, the nearest first."),
  hours: z.number().nullable().describe("Typical hours to get there; nothing where nobody says."),
});
export type Door = z.infer<typeof door>;
