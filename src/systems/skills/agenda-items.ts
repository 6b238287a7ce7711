// The inventory's lines on Today: few, each with the facts it rests on.
import { capital } from "../../core/capital.ts";
import { percent, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { gapToTarget } from "./readers.ts";
import { notKnown } from "./rules/gap-report.ts";
import { minutesToConfirm, minutesToRate, skillToProve, skillToUse } from "./rules/next-actions.ts";
import { type GapReport, ratingKind, type Skill } from "./schema.ts";
import { skillsOf } from "./store.ts";

export const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const skills = await skillsOf(context.records);
  const gap = await gapToTarget(context);
  return [confirmRead(skills), sayLevels(gap), proveOne(skills, gap), askAboutUse(skills, gap, context.today)].filter(
    (item) => item !== null,
  );
};

const refTo = ({ id, label }: Skill) => ({ kind: "skill", id, label });

const confirmRead = (skills: readonly Skill[]): AgendaItem | null => {
  const unconfirmed = skills.filter((skill) => skill.confirmation === "unconfirmed");
  if (unconfirmed.length === 0) return null;
  const count = unconfirmed.length;
  return {
    key: "skills:confirm",
    title: count === 1 ? "Confirm the skill read from your files" : `Confirm ${count} skills read from your files`,
    reason: `${count} of your ${skills.length} skills ${count === 1 ? "is" : "are"} not confirmed: nothing is written with them until you agree.`,
    records: unconfirmed.slice(0, 3).map(refTo),
    minutes: minutesToConfirm(count),
    goalWeight: 0.6,
    costOfDelay: 0.3,
    chore: true,
  };
};

const sayLevels = (gap: GapReport | null): AgendaItem | null => {
  const count = gap ? notKnown(gap).length : 0;
  if (!gap || count === 0) return null;
  const { known, role } = gap;
  const { id, label, needs } = role;
  return {
    key: `skills:rate:${id}`,
    title: `Say how far you are in ${sayCount(count, "competency", "competencies")} of ${label}`,
    reason: `${count === 1 ? "It counts" : "They count"} as 0 until you say: you are at least ${percent(gap.readiness)} ready, with ${known} of ${needs} known.`,
    records: [{ kind: ratingKind, id, label }],
    minutes: minutesToRate(count),
    goalWeight: 0.9,
    costOfDelay: 0.8,
    chore: true,
  };
};

const proveOne = (skills: readonly Skill[], gap: GapReport | null): AgendaItem | null => {
  const skill = skillToProve(skills, gap);
  if (!skill) return null;
  const line = gap?.lines.find((candidate) => candidate.recordId === skill.id);
  const asked = gap && line ? `${gap.role.label} asks for level ${line.need}` : "it is one of your highest levels";
  return {
    key: `skills:evidence:${skill.id}`,
    title: `Link one proof of ${skill.label}`,
    reason: `${capital(asked)}; you say level ${skill.level ?? "unstated"}, and nothing proves it yet.`,
    records: [refTo(skill)],
    minutes: 10,
    goalWeight: line ? 0.5 : 0.3,
    costOfDelay: 0.15,
    chore: true,
  };
};

const askAboutUse = (skills: readonly Skill[], gap: GapReport | null, today: string): AgendaItem | null => {
  const skill = skillToUse(skills, gap, today);
  if (!skill) return null;
  return {
    key: `skills:unused:${skill.id}`,
    title: `Is ${skill.label} still at level ${skill.level ?? "unstated"}?`,
    reason: `You last used ${skill.label} in ${skill.lastUsed}, more than three years ago. Check its level, or find one small use for it.`,
    records: [refTo(skill)],
    minutes: 5,
    goalWeight: 0.3,
    costOfDelay: 0.1,
    chore: true,
  };
};
