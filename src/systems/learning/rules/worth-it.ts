// Whether an activity or a portfolio project is worth starting: what it would do for the gap, for its hours and its money.
import { readinessOf } from "../../../career/gap.ts";
import { percent, sayCount } from "../../../core/say.ts";
import type { Raise } from "../schema.ts";
import type { Gap, IsSameSkill } from "./plan.ts";

export interface Proposal {
  hours: number;
  raises: readonly Raise[];
  /** Titles of open activities that reach the same already. */
  alike: readonly string[];
  costs: boolean;
}

export interface Verdict {
  verdict: "go" | "wait" | "no";
  readinessBefore: number;
  readinessAfter: number;
  /** Points of readiness (of 100) for ten hours. */
  pointsPerTenHours: number;
  weeks: number;
  reasons: string[];
}

/** Ten hours that move readiness by less than this many points (of 100) are better spent elsewhere, if there is an elsewhere. */
const littleForTenHours = 0.3;

/** With fewer than this share of the hours that the steps usually take, they are not believed. */
const leastOfUsual = 0.5;

/**
 * Go: it closes part of the gap that nothing open closes already. Wait: something open leads to the same, or it moves little for its hours.
 * No: it closes nothing that the role needs. Readiness as in career/gap, 0 to 1.
 */
export const verdictOn = (
  { hours, raises, alike, costs }: Proposal,
  gap: Gap,
  same: IsSameSkill,
  weeklyHours: number,
): Verdict => {
  const needs = gap.lines.map((line) => ({ skillId: line.skillId, level: line.need, importance: line.importance }));
  const have = new Map(gap.lines.map((line) => [line.skillId, line.have]));
  const raised = (skillId: string) =>
    Math.max(
      have.get(skillId) ?? 0,
      ...raises.flatMap((one) => (one.catalogueId && same(one.catalogueId, skillId) ? one.toLevel : [])),
    );
  const readinessBefore = readinessOf(needs, (skillId) => have.get(skillId) ?? 0);
  const readinessAfter = readinessOf(needs, raised);
  const gained = (readinessAfter - readinessBefore) * 100;
  const pointsPerTenHours = (gained / hours) * 10;
  const closed = gap.lines.filter((line) => raised(line.skillId) > line.have && line.have < line.need);
  const reasons = closed.map(
    (line) =>
      `${line.label}: level ${line.have} to ${Math.min(raised(line.skillId), line.need)} of ${line.need} for ${gap.role.label}.`,
  );
  const weeks = Math.ceil(hours / weeklyHours);
  reasons.push(`${hours} hours are ${sayCount(weeks, "week")} at ${weeklyHours} hours a week.`);
  const answer = (verdict: Verdict["verdict"], ...more: string[]): Verdict => ({
    verdict,
    readinessBefore,
    readinessAfter,
    pointsPerTenHours,
    weeks,
    reasons: [...more, ...reasons],
  });
  if (closed.length === 0)
    return answer("no", `It raises nothing that ${gap.role.label} needs and you lack. Do it for its own sake, or leave it.`);
  if (alike.length > 0)
    return answer("wait", `“${alike[0]}” leads to the same. Finish or drop that first${costs ? ", before you pay" : ""}.`);
  const usual = usualHours(closed, raised);
  if (usual !== null && hours < usual * leastOfUsual)
    return answer(
      "wait",
      `These steps usually take about ${usual} hours, and this has ${hours}. Plan more hours, or say a lower level that it reaches.`,
    );
  if (pointsPerTenHours < littleForTenHours)
    return answer("wait", `It moves readiness by ${gained.toFixed(1)} points for ${hours} hours. Look for a shorter way.`);
  return answer("go", `It lifts readiness for ${gap.role.label} from ${percent(readinessBefore)} to ${percent(readinessAfter)}.`);
};

/** What the catalogue counts for the steps that are closed, those from a level that nobody said apart; null where it says nothing of one of them. */
const usualHours = (closed: Gap["lines"], raised: (skillId: string) => number): number | null => {
  const each = closed
    .filter(({ haveSource }) => haveSource !== "none")
    .map(({ skillId, have, need, hoursPerLevel }) =>
      hoursPerLevel == null ? null : (Math.min(raised(skillId), need) - have) * hoursPerLevel,
    );
  return each.some((hours) => hours === null) ? null : Math.round(each.reduce<number>((sum, hours) => sum + (hours ?? 0), 0));
};
