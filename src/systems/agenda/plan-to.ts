// The way to a role: what it asks beside skill, by when to apply, what is to be done each week, and the goals.

import { isInEarnest } from "../../career/gap.ts";
import { openActions, openCatalogue } from "../../catalogue/index.ts";
import type { TargetRole } from "../../catalogue/target-role.ts";
import type { Context } from "../../operations/context.ts";
import { draftGoals, firstApplication } from "../goals/index.ts";
import { askedBeside, planActions, workedUntil } from "../learning/index.ts";
import { waysTo } from "../resume/index.ts";
import { type GapReport, gapToRole, skillsOf } from "../skills/index.ts";
import type { PlanTo } from "./plan-answer.ts";
import { type GoalDecision, standingGoals } from "./plan-goals.ts";
import type { Stands } from "./plan-stands.ts";
import { accountOf, ownWordsOf, questionsOf, withSkill } from "./plan-way.ts";

type Way = Pick<
  PlanTo,
  | "target"
  | "aim"
  | "gates"
  | "whomToAsk"
  | "questions"
  | "readiness"
  | "readinessConfirmed"
  | "readinessRange"
  | "firstApplication"
  | "firstApplicationFor"
  | "gap"
  | "met"
>;

/** What the way to a role is made of, before and after it is written. */
const readWay = async (context: Context, target: Pick<TargetRole, "id">, { situation, positions, hours }: Stands) => {
  const report = await gapToRole(context, target.id);
  const heldRoles = positions.flatMap(({ role, inFull }) => (role && inFull ? role.id : []));
  const { gates, whomToAsk } = (await askedBeside(context, situation.country))(target.id, heldRoles);
  const missing = gates.filter(({ held, onlyFor }) => !held && onlyFor === undefined);
  const apply = firstApplication(
    {
      situation: situation.kind,
      readiness: report.readinessRange,
      weeklyHours: hours,
      postFreeFrom: situation.postFreeFrom,
      gates: missing.filter(({ gate }) => gate).map(({ name, months }) => ({ name, months: months?.least ?? null })),
    },
    context.today,
  );
  return { report, gates, whomToAsk, missing, apply };
};

/** The way as it is told. */
export const wayTo = async (context: Context, target: TargetRole, stands: Stands): Promise<Way> => {
  const { report, gates, whomToAsk, apply } = await readWay(context, target, stands);
  const catalogue = await openCatalogue(context);
  const now = stands.positions.find(({ role }) => role)?.role?.id;
  return {
    target: { id: target.id, label: target.label },
    aim: {
      asked: target.asked,
      found: target.found,
      between: waysTo((id) => catalogue.role(id), now, target.id).map(({ id, label }) => ({ id, label })),
      others: target.others,
    },
    gates,
    whomToAsk,
    questions: await questionsOf(context, report),
    readiness: report.readiness,
    readinessConfirmed: report.readinessConfirmed,
    readinessRange: report.readinessRange,
    firstApplication: apply.day,
    firstApplicationFor: apply.for,
    ...openAndMet(report),
  };
};

/** Writes what is to be done towards the role in the next weeks, and its goals. */
export const planTowards = async (
  context: Context,
  target: TargetRole,
  stands: Stands,
  decided: readonly GoalDecision[],
): Promise<PlanTo["goals"]> => {
  const { situation, positions, hours } = stands;
  const { report, missing, apply } = await readWay(context, target, stands);
  const { levelSays } = await openActions();
  const skills = await skillsOf(context.records);
  const { sayings, ...account } = await accountOf(context, target.label, situation);
  await planActions(context, {
    report,
    situation: situation.kind,
    appliesFor: apply.for,
    country: situation.country,
    fields: positions.flatMap(({ role }) => role?.family ?? []),
    credentials: missing.map(({ name }) => name),
    ...account,
    ownOf: await ownWordsOf(skills),
    said: withSkill(sayings, skills),
  });
  const wanted = { weeklyHours: hours, apply, levelSays, workedUntil: await workedUntil(context) };
  return standingGoals(context, () => draftGoals(context, report, wanted), decided);
};

/** A gap names at least so many lines where it can: those that are reached by an unconfirmed level just so are to be made sure of. */
const fewestGaps = 5;

const openAndMet = ({ lines }: GapReport): Pick<PlanTo, "gap" | "met"> => {
  const open = lines.filter((line) => line.distance > 0);
  const inEarnest = open.filter(isInEarnest).length;
  const unsure = lines.filter((line) => line.distance === 0 && line.matters > 0).slice(0, Math.max(0, fewestGaps - inEarnest));
  const isGap = (line: GapReport["lines"][number]) => open.includes(line) || unsure.includes(line);
  const told = (line: GapReport["lines"][number]) => ({ ...line, have: line.haveSource === "none" ? null : line.have });
  return { gap: lines.filter(isGap).map(told), met: lines.filter((line) => !isGap(line)).map(told) };
};
