// What a skill of a person is, and what the gap to a role looks like: the shapes that doors, screens and other systems share.
import { z } from "zod";
import { confirmation, evidence } from "../../career/evidence.ts";
import { proficiency } from "../../career/proficiency.ts";
import { partialDay } from "../../career/profile-facts.ts";
import { competencyKinds, importances } from "../../career/role.ts";
import { editFields, recordChoices, recordFields, recordRef } from "../../core/record.ts";

export const interests = ["more", "same", "less"] as const;

const ownFields = {
  catalogueId: z.string().max(200).nullable().describe("The catalogue's id of the skill; empty for one of your own."),
  label: z
    .string()
    .trim()
    .min(1, "Give the skill a name.")
    .max(120)
    .describe("What the skill is called.")
    .meta({ title: "Name" }),
  kind: z.enum(competencyKinds).describe("Technical, soft, knowledge, a tool or a language."),
  level: proficiency("Your level now: 0 none, 1 aware, 2 basic, 3 working, 4 advanced, 5 expert.").nullable(),
  wanted: proficiency("The level you want, 0 to 5.").nullable(),
  interest: z.enum(interests).nullable().describe("Whether you want more, the same, or less of it: plans lean towards more."),
  lastUsed: partialDay.nullable().describe("When you last used it: a day, a month or a year, such as 2026-03."),
  confirmation,
  evidence: z.array(evidence).describe("What proves it."),
  note: z.string().max(2000).nullable().describe("Anything to remember about it."),
  source: z.string().max(200).nullable().describe("Where the fact comes from, such as the file it was read in."),
};

export const skill = z.object({ ...recordFields, ...ownFields });
export type Skill = z.infer<typeof skill>;

/** What a person may say when adding a skill; the catalogue fills in what is left out. */
export const newSkill = z.object({
  ...z.object(ownFields).partial().shape,
  label: ownFields.label,
  confirmation: confirmation.default("confirmed"),
  ...recordChoices,
});
export type NewSkill = z.infer<typeof newSkill>;

/** What the form of a skill asks for; the kind is the catalogue's where it is left out. */
export const skillForm = z.object({
  catalogueId: ownFields.catalogueId,
  label: ownFields.label,
  kind: ownFields.kind.optional(),
  level: ownFields.level,
  wanted: ownFields.wanted,
  interest: ownFields.interest,
  lastUsed: ownFields.lastUsed,
  note: ownFields.note,
});

export const skillEdit = z.object({ ...editFields, ...z.object(ownFields).partial().shape, ...recordChoices });

/** Whether the record that proves a skill still says what it said when it was read. */
export const proof = evidence.safeExtend({
  stands: z
    .enum(["same", "changed", "missing"])
    .describe("Whether the linked record says what it said, says something else now, or is gone; a note alone stays the same."),
  changes: z
    .array(z.object({ field: z.string(), before: z.unknown(), after: z.unknown() }))
    .describe("What it says differently: each fact as it was read and as it is now."),
});

export const skillWithProof = skill.extend({ evidence: z.array(proof) });

/** A reference of this kind, by the id of a role, leads to the levels that are still to be said for it. */
export const ratingKind = "rating";

export const haveSources = ["confirmed", "unconfirmed", "assumed", "none"] as const;
export const mattersWords = ["high", "medium", "low"] as const;

const share = (description: string) => z.number().min(0).max(1).describe(description);

export const gapLine = z.object({
  skillId: z.string().describe("Catalogue id of the skill that is needed."),
  label: z.string(),
  kind: z.enum(competencyKinds),
  need: proficiency("Level needed."),
  levelSource: z.enum(["stated", "assumed"]).describe("Whether the role states the level or it is assumed."),
  have: proficiency("Your level; 2 (Basic) stands in for a skill without a stated level."),
  haveSource: z
    .enum(haveSources)
    .describe("Confirmed by you, not confirmed yet, assumed because no level is stated, or none: not known, which counts as 0."),
  distance: z.number().describe("Levels still to go."),
  importance: z.enum(importances),
  matters: z
    .number()
    .describe(
      "Weight times distance: what closing it brings. Essential weighs 1, optional 0.5; up to 2.4 times that for what decides whether one gets the role, a twentieth of it for what nearly every role asks for.",
    ),
  mattersWord: z
    .enum(mattersWords)
    .describe("The same in a word: high from 2, medium from 1, low below; what is reached is low."),
  readinessIfClosed: share("Readiness if this gap alone were closed."),
  evidence: z.number().int().describe("How many pieces of evidence your skill has."),
  hoursPerLevel: z.number().nullable().describe("Typical hours to move one level; null where nobody says."),
  recordId: z.string().nullable().describe("Your skill that answers it."),
  narrows: share("How much of what leaves readiness open would be settled if you said this level; 0 where you did."),
});
export type GapLine = z.infer<typeof gapLine>;

/** What unconfirmed and unknown levels leave open is told, not counted as nothing. */
export const readinessRange = z
  .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
  .describe("Readiness from and to, 0 to 1: unconfirmed levels may be one off, and what is not known is not taken for level 0.");

export const gapReport = z.object({
  role: z.object({
    id: z.string(),
    label: z.string(),
    source: z.string().describe("Which catalogue it comes from, or posting."),
    needs: z.number().int().describe("How many skills it asks for."),
  }),
  readiness: share("Weighted share of what is needed that is there; at least that, since what is not known counts as 0."),
  readinessConfirmed: share("The same from confirmed facts alone."),
  readinessRange,
  known: z.number().int().describe("For how many of the needs you have stated a level."),
  lines: z.array(gapLine).describe("Every need, what matters most first."),
});
export type GapReport = z.infer<typeof gapReport>;

export const sharedGapLine = z.object({
  skillId: z.string(),
  label: z.string(),
  kind: z.enum(competencyKinds),
  roles: z.number().int().describe("How many of the roles ask for it."),
  highestNeed: proficiency("The highest level that one of them asks for."),
  have: proficiency("Your level."),
  distance: z.number().describe("Levels to go to the highest need."),
  matters: z.number().describe("Mean of weight times distance over all the roles; a role that does not ask for it adds 0."),
  meanReadinessGain: z.number().describe("How much the mean readiness would rise if it were closed for all of them, 0 to 1."),
});
export type SharedGapLine = z.infer<typeof sharedGapLine>;

export const nextStep = z.object({
  skillId: z.string(),
  title: z.string(),
  hours: z.number().nullable().describe("Hours it takes; null where nobody says."),
  record: recordRef,
});

export const gapAnswer = z.object({
  gaps: z.array(gapReport).describe("One for each role, the nearest first."),
  nearest: z.string().describe("Id of the role that you are most ready for."),
  movesMost: z
    .array(z.object({ role: z.string(), skillId: z.string(), label: z.string(), readinessIfClosed: share("Readiness then.") }))
    .describe("For each role the three gaps that would raise readiness most."),
  together: z.array(sharedGapLine).describe("Over several roles: what matters most to all of them; empty for one role."),
});
export const gapAndSteps = gapAnswer.extend({
  nextSteps: z.array(nextStep).describe("What on your plan raises one of the skills next."),
});
export type GapAnswer = z.infer<typeof gapAnswer>;

export const fittingRole = z.object({
  id: z.string(),
  label: z.string(),
  source: z.string(),
  readiness: share("Weighted share of what it needs that you have."),
  met: z.number().int().describe("How many of its skills you have at all."),
  needed: z.number().int(),
  because: z.array(z.object({ skillId: z.string(), label: z.string() })).describe("Skills of yours that carry it most."),
  missing: z
    .array(z.object({ skillId: z.string(), label: z.string(), need: z.number().int(), have: z.number().int() }))
    .describe("What it still asks for, what matters most first."),
});
export type FittingRole = z.infer<typeof fittingRole>;
