// Activities for a gap, step by step, in plain words: from a course at the bottom of the scale to work with others at its top.
import type { Activity, Raise } from "../schema.ts";

export interface GapToSuggestFor {
  skillId: string;
  label: string;
  kind: "technical" | "soft" | "knowledge" | "tool" | "language";
  need: number;
  have: number;
  /** Typical hours for one level; null where nobody says. */
  hoursPerLevel: number | null;
}

export type Suggested = Pick<Activity, "kind" | "title" | "hours" | "raises" | "prerequisites" | "note"> & { id: string };

/** Stands in where the catalogue does not say how long one level takes; the note of the activity says so. */
export const assumedHoursPerLevel = 40;

type Step = readonly [kind: Activity["kind"], what: string];

const firstSteps: Record<GapToSuggestFor["kind"], Step> = {
  technical: ["course", "a course from the ground up, with its exercises"],
  knowledge: ["book", "a standard book, with notes in your own words"],
  tool: ["course", "a beginner's course, tried on work of your own"],
  language: ["course", "a course up to simple conversations"],
  soft: ["book", "a book on it, one idea tried each week"],
};

const practiceSteps: Record<GapToSuggestFor["kind"], Step> = {
  technical: ["project", "a practice project that you can show"],
  knowledge: ["project", "one real case worked through and written up"],
  tool: ["project", "a piece of your own work done with it, start to end"],
  language: ["practice", "an hour of conversation a week, corrected"],
  soft: ["practice", "a situation a week, prepared and looked back on"],
};

const workSteps: Record<GapToSuggestFor["kind"], Step> = {
  technical: ["on-the-job", "take over a piece of work that rests on it"],
  knowledge: ["on-the-job", "be the one who answers for it in a project"],
  tool: ["on-the-job", "set it up or improve it for your team"],
  language: ["on-the-job", "use it at work for a task of your own"],
  soft: ["on-the-job", "lead one occasion that needs it, and ask for feedback"],
};

const guideStep: Step = ["mentoring", "guide somebody else in it for a season"];
const certificateStep: Step = ["certification", "prepare for it and pass"];

const isCertification = (label: string): boolean => /\b(certif\w+|licen[cs]\w*)\b/i.test(label);

const stepTo = (line: GapToSuggestFor, to: number): Step => {
  if (to <= 2) return firstSteps[line.kind];
  if (to === 3) return practiceSteps[line.kind];
  return to === 4 ? workSteps[line.kind] : guideStep;
};

const stepsOf = (line: GapToSuggestFor): { to: number; levels: number; step: Step }[] => {
  if (isCertification(line.label)) return [{ to: line.need, levels: line.need - line.have, step: certificateStep }];
  const targets = [...new Set([Math.min(2, line.need), 3, 4, 5])].filter((to) => to > line.have && to <= line.need);
  return targets.map((to, at) => ({ to, levels: to - (targets[at - 1] ?? line.have), step: stepTo(line, to) }));
};

/** The same for the same step of the same skill, so that suggesting again finds what was suggested. */
const idOf = (skillId: string, to: number): string => `gap-${skillId.replace(/[^\p{L}\p{N}]+/gu, "-")}-${to}`;

/** Suggests one activity for each step from where the person stands to what is needed; each waits for the one before. */
export const suggestionsFor = (line: GapToSuggestFor): Suggested[] => {
  const hours = line.hoursPerLevel ?? assumedHoursPerLevel;
  let before: string | null = null;
  return stepsOf(line).map(({ to, levels, step: [kind, what] }) => {
    const id = idOf(line.skillId, to);
    const raise: Raise = { catalogueId: line.skillId, label: line.label, toLevel: to };
    const suggested = {
      id,
      kind,
      title: `${line.label}: ${what}`,
      hours: Math.max(0.5, Math.round(hours * levels * 2) / 2),
      raises: [raise],
      prerequisites: before ? [before] : [],
      note:
        line.hoursPerLevel === null
          ? `Nobody states how long a level of ${line.label} takes: ${assumedHoursPerLevel} hours are assumed. Set your own.`
          : null,
    };
    before = id;
    return suggested;
  });
};
