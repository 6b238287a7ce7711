// The main job: from what a person has, the role they aim for and their weekly hours to skills, gap, goals, weeks and today, as one change.

import { z } from "zod";
import { countryCode } from "../../career/country.ts";
import { weeklyHours } from "../../career/person.ts";
import { highestLevel, proficiency } from "../../career/proficiency.ts";
import { type ProfileFacts, profileFacts } from "../../career/profile-facts.ts";
import { type Situation, situationKinds, situationOf } from "../../career/situation.ts";
import type { RoleEntry } from "../../catalogue/entry.ts";
import { openActions, openCatalogue } from "../../catalogue/index.ts";
import { starterTitles } from "../../catalogue/titles.ts";
import { fileInput } from "../../core/file-input.ts";
import { refusals, refuse, refusing } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { readProfile, writeProfile } from "../../platform/index.ts";
import { firstApplication } from "../goals/index.ts";
import { certificatesOf, planActions, weeklySchedule, workedUntil } from "../learning/index.ts";
import { experiencesOf, mergeFacts, type Opened, openGiven, readGiven, resumeRefusals, workedOf } from "../resume/index.ts";
import { type GapReport, gapToRole, rateSkills, type Skill, skillKind, skillRefusals, skillsOf } from "../skills/index.ts";
import { readToday } from "./operations.ts";
import { type PlanAnswer, planAnswer } from "./plan-answer.ts";
import { goalDecision, standingGoals } from "./plan-goals.ts";
import { rolesBetween, type TargetRole, targetRefusals, targetRole } from "./plan-target.ts";
import { accountOf, askedBeside, ownWordsOf, questionsOf } from "./plan-way.ts";
import { sayPlan } from "./present-plan.ts";

const planRefusals = refusing(422, {
  noTarget: "Say which role you aim for, such as --target “Marketing Manager”. Names: cairn catalogue search TEXT",
  noHours: "Say how many hours a week you can give, such as --hours 5.",
});

const skillDecision = z.object({
  label: z
    .string()
    .describe("The skill, as the preview names it; or a competency that nothing names yet, as a line of the gap calls it."),
  level: proficiency("Your level, 0 to 5; null where you do not want to say.").nullable(),
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
      .describe("The role you aim for, by name or catalogue id; without it the one you named before."),
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
  handle: async (asked, context, opened) => {
    const hours = asked.hours ?? (await readProfile(context.records))?.weeklyHours ?? refuse(planRefusals.noHours);
    const read = await takeIn(context, asked, opened);
    const positions = await positionsOf(context);
    const target = await aimOf(context, asked, positions);
    const situation = await readSituation(context, asked, target, positions);
    await writeProfile(context.records, {
      targetRoleId: target.id,
      targetRoleLabel: target.label,
      weeklyHours: hours,
      ...(asked.situation && { situation: asked.situation }),
      ...(asked.country && { country: asked.country }),
    });
    await decideSkills(context, asked);
    const report = await gapToRole(context, target.id);
    const heldRoles = positions.flatMap(({ role }) => role?.id ?? []);
    const { gates, whomToAsk } = await askedBeside(context, target.id, heldRoles, situation.country);
    const missing = gates.filter(({ held, onlyFor }) => !held && onlyFor === undefined);
    const apply = firstApplication(
      {
        situation: situation.kind,
        readiness: report.readinessRange,
        weeklyHours: hours,
        gates: missing.filter(({ gate }) => gate).map(({ name, months }) => ({ name, months: months?.least ?? null })),
      },
      context.today,
    );
    const { levelSays } = await openActions();
    await planActions(context, {
      report,
      situation: situation.kind,
      fields: positions.flatMap(({ role }) => role?.family ?? []),
      credentials: missing.map(({ name }) => name),
      ...(await accountOf(context, target.label, situation)),
      ownOf: await ownWordsOf(context),
    });
    const wanted = { weeklyHours: hours, apply, levelSays, workedUntil: await workedUntil(context) };
    const goals = await standingGoals(context, report, wanted, asked.goals ?? []);
    const { weeks } = await weeklySchedule(context);
    return {
      saved: !asked.preview,
      target: { id: target.id, label: target.label },
      aim: {
        asked: target.asked,
        found: target.found,
        between: rolesBetween(await openCatalogue(context), positions.find(({ role }) => role)?.role?.id, target.id),
        others: target.others,
      },
      situation,
      gates,
      whomToAsk,
      questions: await questionsOf(context, report),
      hours,
      read,
      skills: (await skillsOf(context.records)).filter(isThere).map(said).sort(unconfirmedFirst),
      readiness: report.readiness,
      readinessConfirmed: report.readinessConfirmed,
      readinessRange: report.readinessRange,
      firstApplication: apply.day,
      ...openAndMet(report),
      goals,
      weeks: weeks.filter((week) => week.pieces.length > 0),
      schedule: `Early wins and several kinds of things each fortnight, never more than your hours; what brings you nearer to ${target.label} comes first.`,
      today: await readToday(context),
    };
  },
  present: sayPlan,
});

export const plan = { make };

interface Asked {
  resume?: { name: string; content: string } | undefined;
  text?: string | undefined;
  target?: string | undefined;
  hours?: number | undefined;
  situation?: string | undefined;
  country?: string | undefined;
  facts?: ProfileFacts | undefined;
  yes: boolean;
  skills?: z.infer<typeof skillDecision>[] | undefined;
}

/** The role that is asked for, or else the one that was said before. */
const aimOf = async (context: Context, asked: Asked, positions: readonly Position[]): Promise<TargetRole> => {
  const before = await readProfile(context.records);
  const text = asked.target ?? before?.targetRoleId ?? refuse(planRefusals.noTarget);
  return targetRole(await openCatalogue(context), text, [...new Set(positions.flatMap(({ role }) => role?.id ?? []))]);
};

interface Position {
  end: string | null;
  role: RoleEntry | null;
}

/** The positions of the person's working life, each with the role that its title means. */
const positionsOf = async (context: Context): Promise<Position[]> => {
  const titles = starterTitles();
  return (await workedOf(context.records)).map(({ title, organisation, end }) => ({
    end,
    role: (titles.find(title) ?? titles.atPlace(`${title} ${organisation ?? ""}`))?.role ?? null,
  }));
};

const readSituation = async (
  context: Context,
  asked: Asked,
  target: TargetRole,
  positions: readonly Position[],
): Promise<Situation> => {
  const profile = await readProfile(context.records);
  const role = (await openCatalogue(context)).role(target.id);
  return situationOf({
    text: [profile?.summary, profile?.headline].filter(Boolean).join("\n"),
    place: profile?.place ?? null,
    given: asked.situation ?? profile?.situation ?? null,
    country: asked.country ?? profile?.country ?? null,
    record: await recordOf(context),
    positions: positions.map(({ end, role: held }) => ({
      end,
      field: held?.family,
      step: held?.step,
      leadsThere: held !== null && role !== null && leadsTo(held, role),
    })),
    target: { field: role?.family, step: role?.step },
    today: context.today,
  });
};

const leadsTo = (held: NonNullable<Position["role"]>, { id, next, near }: RoleEntry): boolean =>
  held.next.includes(id) || held.near.includes(id) || near.includes(held.id) || next.includes(held.id);

/** What the record says of where the person worked and learned. */
const recordOf = async ({ records }: Context): Promise<string> => {
  const [experiences, certificates] = await Promise.all([experiencesOf(records), certificatesOf(records)]);
  return [
    ...experiences.flatMap(({ title, organisation, place, summary, highlights }) => [
      place ?? "",
      organisation ?? "",
      title,
      summary ?? "",
      ...highlights,
    ]),
    ...certificates.map(({ title }) => title),
  ].join("\n");
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
    if (one.confirmation === "unconfirmed") await records.update(skillKind, one, { confirmation: "confirmed" });
};

/** Less matters only what nearly every role asks for. */
const leastInEarnest = 0.5;
/** A gap names at least so many lines where it can: those that are reached by an unconfirmed level just so are to be made sure of. */
const fewestGaps = 5;

const openAndMet = ({ lines }: GapReport): Pick<PlanAnswer, "gap" | "met"> => {
  const open = lines.filter((line) => line.distance > 0);
  const inEarnest = open.filter(({ matters }) => matters >= leastInEarnest).length;
  const unsure = lines.filter((line) => line.distance === 0 && line.matters > 0).slice(0, Math.max(0, fewestGaps - inEarnest));
  const isGap = (line: GapReport["lines"][number]) => open.includes(line) || unsure.includes(line);
  const told = (line: GapReport["lines"][number]) => ({ ...line, have: line.haveSource === "none" ? null : line.have });
  return { gap: lines.filter(isGap).map(told), met: lines.filter((line) => !isGap(line)).map(told) };
};

const said = ({ id, label, catalogueId, kind, level, confirmation, evidence }: Skill): PlanAnswer["skills"][number] => ({
  id,
  label,
  catalogueId,
  kind,
  level,
  confirmation,
  levelRange:
    confirmation === "unconfirmed" && level !== null ? [Math.max(0, level - 1), Math.min(highestLevel, level + 1)] : null,
  evidence:
    evidence.length === 0
      ? null
      : evidence
          .slice(0, 3)
          .flatMap(({ note }) => note ?? [])
          .join("; ") || null,
});

/** What the text denies is a line of the gap, and no skill. */
const isThere = ({ level, confirmation }: Skill): boolean => level !== 0 || confirmation !== "unconfirmed";

const rank = { unconfirmed: 0, confirmed: 1, withdrawn: 2 } as const;

const unconfirmedFirst = (a: PlanAnswer["skills"][number], b: PlanAnswer["skills"][number]): number =>
  rank[a.confirmation] - rank[b.confirmation] || a.label.localeCompare(b.label, "en", { sensitivity: "base" });
