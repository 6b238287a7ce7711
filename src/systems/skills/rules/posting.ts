// What a pasted posting asks for: the skills found in it as needs, each with what its line asks and the level that its own words state.

import { type PostingUnit, unitsIn } from "../../../career/posting/requirements.ts";
import { assumedLevel } from "../../../catalogue/entry.ts";
import type { SkillHit } from "../../../catalogue/extract.ts";
import type { GapLine } from "../schema.ts";
import type { NamedNeed } from "./gap-report.ts";

const cues: readonly (readonly [level: number, pattern: RegExp])[] = [
  [5, /\b(?:expert(?:ise)?|mastery|world[- ]class)\b/gi],
  [4, /\b(?:advanced|deep|extensive|strong|excellent|in-depth|proven)\b/gi],
  [3, /\b(?:solid|proficien(?:t|cy)|hands-on|practical|good|confident|working knowledge)\b/gi],
  [2, /\b(?:basics?|familiar(?:ity)?|aware(?:ness)?|exposure|some experience|interest in)\b/gi],
];

const before = 40;
const after = 24;
const sentenceEnd = /[.;!?\n•]/;

/**
 * The level that the words around a find state: the nearest cue in the 40 characters before it, or in a bracket of 24 characters behind it,
 * inside the same sentence. "Strong SQL" is 4, "familiar with SQL" 2, "SQL (expert)" 5; null where nothing is said.
 */
export const statedLevel = (text: string, start: number, end: number): number | null => {
  const lead =
    text
      .slice(Math.max(0, start - before), start)
      .split(sentenceEnd)
      .at(-1) ?? "";
  const bracket = /^\s*\(([^)]*)\)/.exec(text.slice(end, end + after))?.[1];
  if (bracket !== undefined) {
    const inBracket = cues.find(([, pattern]) => bracket.search(pattern) >= 0);
    if (inBracket) return inBracket[0];
  }
  let level: number | null = null;
  let nearest = -1;
  for (const [stated, pattern] of cues)
    for (const match of lead.matchAll(pattern))
      if (match.index > nearest) {
        nearest = match.index;
        level = stated;
      }
  return level;
};

/** What a find is worth where it stands: essential, optional, or nothing; and the line it stands in. */
interface Weighing {
  weightOf: (hit: SkillHit) => NamedNeed["importance"] | null;
  lineOf: (hit: SkillHit) => string | null;
}

/** The parts of a posting that ask for nothing, whatever skills they name. */
const silent: ReadonlySet<PostingUnit["section"]> = new Set(["offer", "about", "equal", "apply"]);

/**
 * A line that must be met makes what it names essential, one that is wished for optional. Tasks and other text make it essential only where no line names
 * what must be met; what is offered or not needed counts for nothing.
 */
const weighing = (text: string, hits: readonly SkillHit[]): Weighing => {
  const units = unitsIn(text);
  const standing = new Map<SkillHit, PostingUnit | undefined>();
  let at = 0;
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    while ((units[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= hit.start) at++;
    const unit = units[at];
    standing.set(hit, unit && hit.start >= unit.start && hit.start < unit.start + unit.text.length ? unit : undefined);
  }
  const hasMust = hits.some((hit) => hit.mention !== "negated" && standing.get(hit)?.asks === "must");
  const weightOf: Weighing["weightOf"] = (hit) => {
    const unit = standing.get(hit);
    if (hit.mention === "negated" || unit?.asks === "denied") return null;
    if (unit?.asks === "must") return "essential";
    if (unit?.asks === "nice") return "optional";
    if (unit && silent.has(unit.section)) return null;
    return hasMust || hit.mention === "optional" ? "optional" : "essential";
  };
  return { weightOf, lineOf: (hit) => standing.get(hit)?.text ?? null };
};

export interface PostingNeed extends NamedNeed {
  /** The line that asks for it, the one that must be met first; null where a heading or the title names it. */
  line: string | null;
}

export interface KnownSkill {
  label: string;
  kind: GapLine["kind"];
  hours: number | null;
}

/** Needs of a posting: what its lines ask for, weighted by what each asks. */
export const needsOfPosting = (
  text: string,
  hits: readonly SkillHit[],
  skillOf: (skillId: string) => KnownSkill | null,
): PostingNeed[] => {
  const { weightOf, lineOf } = weighing(text, hits);
  const bySkill = new Map<string, SkillHit[]>();
  for (const hit of hits) if (weightOf(hit) !== null) bySkill.set(hit.skillId, [...(bySkill.get(hit.skillId) ?? []), hit]);
  return [...bySkill].map(([skillId, mentions]): PostingNeed => {
    const decisive = mentions.find((hit) => weightOf(hit) === "essential") ?? mentions[0];
    const importance = (decisive && weightOf(decisive)) ?? "optional";
    const stated = mentions
      .map((hit) => statedLevel(text, hit.start, hit.end))
      .reduce<number | null>((highest, level) => (level === null ? highest : Math.max(level, highest ?? 0)), null);
    const known = skillOf(skillId);
    return {
      skillId,
      label: known?.label ?? mentions[0]?.label ?? skillId,
      kind: known?.kind ?? "technical",
      level: stated ?? assumedLevel[importance],
      levelSource: stated === null ? "assumed" : "stated",
      importance,
      hoursPerLevel: known?.hours ?? null,
      line: decisive ? lineOf(decisive) : null,
    };
  });
};

/** What a posting is called: its first line with words, at most 80 characters. */
export const titleOfPosting = (text: string): string => {
  const line = text.split("\n").find((candidate) => /\p{L}{2}/u.test(candidate)) ?? "";
  const title = line.replace(/^[#*\s-]+/, "").trim();
  return title.length > 80 ? `${title.slice(0, 79).trimEnd()}…` : title || "Posting";
};
