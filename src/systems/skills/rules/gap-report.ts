// The gap between a person's inventory and what a role asks, line by line, and what several roles ask together.
import {
  aboutLevel,
  gapOf,
  type LikelyLevel,
  type Need,
  opennessOf,
  readinessOf,
  readinessRangeOf,
} from "../../../career/gap.ts";
import { nameKey } from "../../../catalogue/fold.ts";
import type { GapAnswer, GapLine, GapReport, SharedGapLine, Skill } from "../schema.ts";
import { levelToCount } from "./inventory.ts";

export interface NamedNeed extends Need {
  label: string;
  kind: GapLine["kind"];
  levelSource: GapLine["levelSource"];
  /** Typical hours to move one level. */
  hoursPerLevel: number | null;
}

export interface AskingRole {
  id: string;
  label: string;
  source: string;
  /** `skillId` is the id that stands for the skill in all catalogues. */
  needs: readonly NamedNeed[];
}

/** What of a skill counts in a gap. */
export type Claim = Pick<Skill, "id" | "catalogueId" | "label" | "level" | "confirmation" | "evidence">;

type Canonical = (catalogueId: string) => string;

/** `matters` in a word: from 2 (an essential skill two levels away) high, from 1 medium, below that low. What is reached is low. */
const mattersWord = (matters: number): GapLine["mattersWord"] => {
  if (matters >= 2) return "high";
  return matters >= 1 ? "medium" : "low";
};

/** For each need the person's best skill that answers it, by catalogue id or by name; withdrawn ones never count. */
const answersIn = (claims: readonly Claim[], canonical: Canonical) => {
  const byKey = new Map<string, Claim>();
  for (const claim of claims) {
    if (claim.confirmation === "withdrawn") continue;
    const key = claim.catalogueId ? canonical(claim.catalogueId) : ` ${nameKey(claim.label)}`;
    const held = byKey.get(key);
    if (!held || levelToCount(claim) > levelToCount(held)) byKey.set(key, claim);
  }
  return (need: NamedNeed): Claim | undefined => {
    const byId = byKey.get(need.skillId);
    const byLabel = byKey.get(` ${nameKey(need.label)}`);
    if (!byId || !byLabel) return byId ?? byLabel;
    return levelToCount(byLabel) > levelToCount(byId) ? byLabel : byId;
  };
};

const haveSource = (claim: Claim | undefined): GapLine["haveSource"] => {
  if (!claim || claim.confirmation === "withdrawn") return "none";
  return claim.level === null ? "assumed" : claim.confirmation;
};

/** Readiness and gap of an inventory against one role. Readiness as in `readinessOf`; a skill without a stated level counts as 2 (Basic). */
export const gapReportOf = (role: AskingRole, claims: readonly Claim[], canonical: Canonical): GapReport => {
  const answering = (from: readonly Claim[]) => {
    const answer = answersIn(from, canonical);
    return new Map(role.needs.map((need) => [need.skillId, answer(need)]));
  };
  const all = answering(claims);
  const confirmed = answering(claims.filter((claim) => claim.confirmation === "confirmed"));
  const levelFrom = (answers: ReadonlyMap<string, Claim | undefined>) => (skillId: string) => {
    const claim = answers.get(skillId);
    return claim ? levelToCount(claim) : 0;
  };
  const kinds = new Map(role.needs.map(({ skillId, kind }) => [skillId, kind]));
  const unsure = ({ skillId }: NamedNeed) => all.get(skillId)?.confirmation === "unconfirmed";
  const saidMissing = ({ skillId }: NamedNeed) => all.get(skillId)?.level === 0;
  const known = claims.filter((claim) => levelToCount(claim) >= levelAtWork && claim.confirmation !== "withdrawn").length;
  const likely = (need: Need) => likelyLevel(all.get(need.skillId), kinds.get(need.skillId) ?? "technical", known);
  const open = opennessOf(role.needs, likely);
  const lines = gapOf(role.needs, levelFrom(all), { unsure, saidMissing }).map(
    ({ need, have, distance, matters, readinessIfClosed }): GapLine => {
      const claim = all.get(need.skillId);
      return {
        skillId: need.skillId,
        label: need.label,
        kind: need.kind,
        need: need.level,
        levelSource: need.levelSource,
        have,
        haveSource: haveSource(claim),
        distance,
        importance: need.importance,
        matters,
        mattersWord: mattersWord(matters),
        readinessIfClosed: share(readinessIfClosed),
        evidence: claim?.evidence.length ?? 0,
        hoursPerLevel: need.hoursPerLevel,
        recordId: claim?.id ?? null,
        narrows: share(open.get(need.skillId) ?? 0),
      };
    },
  );
  const whole = role.id.startsWith("own:") ? partOfOwnRole : partOfRole;
  const range = readinessRangeOf(role.needs, likely);
  return {
    role: { id: role.id, label: role.label, source: role.source, needs: role.needs.length },
    readiness: share(readinessOf(role.needs, levelFrom(all))),
    readinessConfirmed: share(readinessOf(role.needs, levelFrom(confirmed))),
    readinessRange: [share(range[0] * whole[0]), share(Math.min(range[1] * whole[1], atMost(lines)))],
    known: lines.filter((line) => line.haveSource === "confirmed" || line.haveSource === "unconfirmed").length,
    lines,
  };
};

/** A dozen needs never say all that a post asks for: who meets every one of them still has a way of working and a workplace to learn. */
const partOfRole = [0.92, 0.98] as const;
/** A role of one's own is made of its neighbours: what only it asks is not in its needs, and may be half of it. */
const partOfOwnRole = [0.5, 0.8] as const;

/** As long as nobody confirmed what a resume lets one think, nobody is said to be nearly there; each confirmed line opens the way up. */
const mostUnconfirmed = 0.9;

const atMost = (lines: readonly GapLine[]): number => {
  const confirmed = lines.filter(({ haveSource }) => haveSource === "confirmed").length;
  return mostUnconfirmed + (1 - mostUnconfirmed) * (confirmed / Math.max(1, lines.length));
};

const levelAtWork = 3;
/** Somebody who does so much alone has worked for a while: soft skills are likely there, and what a resume leaves out is likely small. */
const muchKnown = 6;
const unknownSoft: LikelyLevel = [
  [1, 0.15],
  [2, 0.3],
  [3, 0.4],
  [4, 0.15],
];
const unknownSoftAtFirst: LikelyLevel = [
  [0, 0.15],
  [1, 0.35],
  [2, 0.35],
  [3, 0.15],
];
const unknownOther: LikelyLevel = [
  [0, 0.6],
  [1, 0.25],
  [2, 0.15],
];
/** Who begins names nearly all that there is. */
const unknownOtherAtFirst: LikelyLevel = [
  [0, 0.8],
  [1, 0.15],
  [2, 0.05],
];

/** What is not known is not level 0: soft skills are rarely written down, other ones that a resume leaves out are probably small. */
const likelyLevel = (claim: Claim | undefined, kind: GapLine["kind"], known: number): LikelyLevel => {
  if (!claim && known >= muchKnown) return kind === "soft" ? unknownSoft : unknownOther;
  if (!claim) return kind === "soft" ? unknownSoftAtFirst : unknownOtherAtFirst;
  const level = levelToCount(claim);
  return claim.confirmation === "confirmed" && claim.level !== null ? [[level, 1]] : aboutLevel(level);
};

/** Sums of floating weights may pass 1 by the last digit. */
const share = (value: number): number => Math.min(1, Math.max(0, value));

/** Lines of which nothing is known: they count as level 0 until the person says how far they are. */
export const notKnown = <L extends Pick<GapLine, "haveSource">>({ lines }: { lines: readonly L[] }): L[] =>
  lines.filter((line) => line.haveSource === "none");

/** Lines that are still open, the one that lifts readiness most first. */
export const movesMost = (report: GapReport): GapLine[] =>
  report.lines.filter((line) => line.distance > 0).sort((a, b) => b.readinessIfClosed - a.readinessIfClosed);

/** What several roles ask together, what matters most to all of them first; every role weighs the same. */
export const sharedGap = (reports: readonly GapReport[]): SharedGapLine[] => {
  const bySkill = new Map<string, SharedGapLine>();
  for (const report of reports)
    for (const line of report.lines) {
      const before = bySkill.get(line.skillId);
      const highestNeed = Math.max(line.need, before?.highestNeed ?? 0);
      bySkill.set(line.skillId, {
        skillId: line.skillId,
        label: line.label,
        kind: line.kind,
        roles: (before?.roles ?? 0) + 1,
        highestNeed,
        have: line.have,
        distance: Math.max(0, highestNeed - line.have),
        matters: (before?.matters ?? 0) + line.matters / reports.length,
        meanReadinessGain: (before?.meanReadinessGain ?? 0) + (line.readinessIfClosed - report.readiness) / reports.length,
      });
    }
  return [...bySkill.values()].sort((a, b) => b.matters - a.matters || b.roles - a.roles || a.label.localeCompare(b.label));
};

/** The gaps to one or several roles as one answer, the nearest role first. */
export const compared = (reports: readonly GapReport[]): GapAnswer => {
  const gaps = [...reports].sort((a, b) => b.readiness - a.readiness);
  return {
    gaps,
    nearest: gaps[0]?.role.id ?? "",
    movesMost: gaps.flatMap((report) =>
      movesMost(report)
        .slice(0, 3)
        .map(({ skillId, label, readinessIfClosed }) => ({ role: report.role.id, skillId, label, readinessIfClosed })),
    ),
    together: gaps.length > 1 ? sharedGap(gaps) : [],
  };
};
