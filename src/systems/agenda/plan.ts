// The main job: from what a person has, the role they aim for and their weekly hours to skills, gap, goals, weeks and today, as one change; or, without a role, to where they could go.

import { z } from "zod";
import { countryCode } from "../../career/country.ts";
import { weeklyHours } from "../../career/person.ts";
import { proficiency } from "../../career/proficiency.ts";
import { type ProfileFacts, profileFacts } from "../../career/profile-facts.ts";
import { situationKinds } from "../../career/situation.ts";
import { openCatalogue } from "../../catalogue/index.ts";
import { type TargetRole, targetRefusals, targetRole } from "../../catalogue/target-role.ts";
import { fileInput } from "../../core/file-input.ts";
import { refusals, refuse, refusing } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { readProfile, writeProfile } from "../../platform/index.ts";
import { assumedWeeklyHours, ownHoursNow, weeklySchedule } from "../learning/index.ts";
import { mergeFacts, type Opened, openGiven, readGiven, resumeRefusals } from "../resume/index.ts";
import { rateSkills, skillKind, skillRefusals, skillsOf } from "../skills/index.ts";
import { readToday } from "./operations.ts";
import { type PlanAnswer, planAnswer } from "./plan-answer.ts";
import { goalDecision, goalsOfPlan } from "./plan-goals.ts";
import { isThere, type Position, positionsOf, readSituation, type Stands, skillsSaid } from "./plan-stands.ts";
import { planTowards, wayTo } from "./plan-to.ts";
import { planToLookAround, whereOneCouldGo } from "./plan-to-choose.ts";
import { sayOwnHours, sayPlan } from "./present-plan.ts";

const planRefusals = refusing(422, {
  noHours: "Say how many hours a week you can give, such as --hours 5.",
});

const skillDecision = z.object({
  label: z
    .string()
    .describe("The skill, as the preview names it; or a competency that nothing names yet, as a line of the gap calls it."),
  level: proficiency("Your level, 0 to 5; null where you do not want to say.").nullable().default(null),
  keep: z.boolean().describe("True confirms the skill at this level; false withdraws it, so that it is not asked about again."),
});

const make = operation.write("plan.make", {
  summary: "From a resume, a role and weekly hours to skills, gap, goals, weeks and today; again at any time to refresh it",
  input: z.object({
    resume: fileInput(
      "A resume as it is: PDF, Word (DOCX), web page, text, Europass XML, JSON Resume, a LinkedIn data archive (ZIP) or a CSV file of it.",
    ).optional(),
    text: z
      .string()
      .max(200_000)
      .optional()
      .describe("Typed lines instead of a file, such as “Skills: copywriting (advanced), SEO 3/5”."),
    facts: profileFacts
      .optional()
      .describe("What a preview of resume.import read, as you put it right; taken instead of a file or lines."),
    target: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .optional()
      .describe(
        "The role you aim for, by name or catalogue id; without it the one you named before, and without any a plan that helps you to choose.",
      ),
    explore: z
      .boolean()
      .default(false)
      .describe("You do not know yet where to go: the role named before is let go, and the plan helps you to choose."),
    hours: weeklyHours.optional(),
    situation: z
      .string()
      .trim()
      .max(1000)
      .optional()
      .describe(
        `Where you stand: ${situationKinds.join(", ")}; or in your own words, such as “My manager retires next year”. It is kept for later plans; without it, it is read from what you gave.`,
      ),
    country: countryCode.optional().describe("The country of your work, by its two letters, such as IE; kept for later plans."),
    yes: z.boolean().default(false).describe("Agree to the skills that were read: they count as confirmed."),
    skills: z.array(skillDecision).max(2000).optional().describe("What you decided about single skills of a preview."),
    goals: z
      .array(goalDecision)
      .max(200)
      .optional()
      .describe("What you decided about goals of a preview; one that is not named is accepted."),
    preview: z.boolean().default(false).describe("Only show the plan; nothing is written."),
  }),
  output: planAnswer,
  refusals: [
    ...Object.values(planRefusals),
    ...Object.values(targetRefusals),
    ...Object.values(resumeRefusals),
    skillRefusals.noNeeds,
    skillRefusals.unknownCompetency,
    refusals.badInput,
    refusals.missing,
  ],
  command: "plan",
  previews: ({ preview }) => preview,
  before: ({ resume }) => openGiven(resume),
  handle: async ({ goals: decided = [], ...asked }, context, opened) => {
    const hours = asked.hours ?? (await readProfile(context.records))?.weeklyHours ?? refuse(planRefusals.noHours);
    const read = await takeIn(context, asked, opened);
    const positions = await positionsOf(context);
    const target = await aimOf(context, asked, positions);
    const situation = await readSituation(context, asked, target?.id ?? null, positions);
    await writeProfile(context.records, {
      targetRoleId: target?.id ?? null,
      targetRoleLabel: target?.label ?? null,
      weeklyHours: hours,
      ...(asked.situation && { situation: asked.situation }),
      ...(asked.country && { country: asked.country }),
    });
    await decideSkills(context, asked);
    const stands = { positions, situation, hours };
    const goals = target ? await planTowards(context, target, stands, decided) : await planToLookAround(context, stands, decided);
    return { saved: !asked.preview, read, ...(await tell(context, target, stands, goals)) };
  },
  present: sayPlan,
});

const show = operation.read("plan.show", {
  summary: "The plan as it stands: what is there, what is missing, goals, weeks and today; without a role, which roles are near",
  output: planAnswer,
  refusals: Object.values(targetRefusals),
  handle: async (_, context) => {
    const profile = await readProfile(context.records);
    const hours = profile?.weeklyHours ?? assumedWeeklyHours;
    const positions = await positionsOf(context);
    const aimed = await aimOf(context, { explore: false, yes: false }, positions);
    // A role of which nobody says what it asks leads nowhere: then the plan is told as one without.
    const target = aimed && (await openCatalogue(context)).role(aimed.id)?.needs.length ? aimed : null;
    const situation = await readSituation(context, {}, target?.id ?? null, positions);
    const goals = await goalsOfPlan(context, target?.id ?? null);
    return { saved: true, read: null, ...(await tell(context, target, { positions, situation, hours }, goals)) };
  },
  present: sayPlan,
});

export const plan = { make, show };

/** Everything of a plan but what was read for it. */
const tell = async (context: Context, target: TargetRole | null, stands: Stands, goals: PlanAnswer["goals"]) => {
  const { weeks } = await weeklySchedule(context);
  const ownActivities = await ownHoursNow(context);
  const beside = sayOwnHours(ownActivities);
  const rest = {
    situation: stands.situation,
    hours: stands.hours,
    skills: await skillsSaid(context),
    goals,
    weeks: weeks.filter(({ pieces }) => pieces.length > 0),
    ownActivities,
    today: await readToday(context),
  };
  if (!target)
    return {
      ...rest,
      ...(await whereOneCouldGo(context)),
      schedule: `A few things to look at, ask and try, one or two a week; then you choose.${beside}`,
    };
  return {
    ...rest,
    ...(await wayTo(context, target, stands)),
    schedule: `Early wins and several kinds of things each fortnight, never more than your hours; what brings you nearer to ${target.label} comes first.${beside}`,
  };
};

interface Asked {
  resume?: { name: string; content: string } | undefined;
  text?: string | undefined;
  target?: string | undefined;
  explore: boolean;
  hours?: number | undefined;
  situation?: string | undefined;
  country?: string | undefined;
  facts?: ProfileFacts | undefined;
  yes: boolean;
  skills?: z.infer<typeof skillDecision>[] | undefined;
}

/** The role that is asked for, or else the one that was said before; null where the person has none to aim for yet. */
const aimOf = async (
  context: Context,
  { target, explore }: Asked,
  positions: readonly Position[],
): Promise<TargetRole | null> => {
  const text = target ?? (explore ? null : (await readProfile(context.records))?.targetRoleId);
  if (!text) return null;
  return targetRole(await openCatalogue(context), text, [...new Set(positions.flatMap(({ role }) => role?.id ?? []))]);
};

const takeIn = async (context: Context, { text, facts: given }: Asked, opened: Opened | null): Promise<PlanAnswer["read"]> => {
  if (!opened && !text?.trim() && !given) return null;
  const { format, understood, skipped, facts } = await readGiven({ text, facts: given }, opened, context);
  return { format, understood, skipped, merged: await mergeFacts(context, facts) };
};

const decideSkills = async (context: Context, { yes, skills: decided = [] }: Asked): Promise<void> => {
  const { records } = context;
  const held = await skillsOf(records);
  const own = decided.filter(({ label, keep }) => keep && !held.some((one) => one.label === label));
  await rateSkills(
    context,
    own.map(({ label, level }) => ({ competency: label, level })),
  );
  for (const { label, level, keep } of decided.filter((decision) => !own.includes(decision))) {
    const known = held.find((one) => one.label === label) ?? refuse(refusals.missing, { what: skillKind.label, id: label });
    await records.update(skillKind, known, keep ? { level, confirmation: "confirmed" } : { confirmation: "withdrawn" });
  }
  if (!yes) return;
  for (const one of await skillsOf(records))
    if (one.confirmation === "unconfirmed" && isThere(one)) await records.update(skillKind, one, { confirmation: "confirmed" });
};
