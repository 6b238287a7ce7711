// How well a person fits a posting, without a model: what it asks for held against what they can do, what must be met shown apart from the score.
import { importanceWeight } from "../../../career/gap.ts";

export interface FitNeed {
  skillId: string;
  label: string;
  importance: "essential" | "optional";
  /** 1 to 5. */
  level: number;
  /** How much the skill tells of this work, 0 to 1: what every posting asks for tells little. */
  telling: number;
}

/** A skill of the person that is near one that is asked. */
export interface NearSkill {
  label: string;
  /** 0 to 5. */
  level: number;
  /** How much of the one the other covers at the same level, 0 to 1. */
  nearness: number;
}

/** What a person can do, as a fit asks it. */
export interface Holding {
  /** 0 to 5; null where nothing is known of it. */
  levelOf(skillId: string): number | null;
  /** Skills of theirs that are near it, itself left out. */
  nearTo(skillId: string): readonly NearSkill[];
}

export interface FitLine<Need extends FitNeed = FitNeed> {
  need: Need;
  /** How much of it is there, 0 to 1. */
  cover: number;
  /** By the skill itself, by one that is near it, or not at all as far as anybody knows. */
  by: "itself" | "near" | "nothing";
  /** The level of what covers it; null where nothing does. */
  level: number | null;
  near: NearSkill | null;
  /** What the score would gain if it were fully there. */
  gain: number;
}

export interface Fit<Need extends FitNeed = FitNeed> {
  /** Weighted share of what is asked that is there, 0 to 1; null where the posting names no skill. */
  score: number | null;
  /** In the order of the posting. */
  lines: FitLine<Need>[];
  /** What must be met and is not, by the skill itself to half of the level: never averaged away. */
  missed: FitLine<Need>[];
  mustMet: number;
  mustAsked: number;
  /** What would raise the score most, the most first. */
  raises: FitLine<Need>[];
}

/** So much of a level counts as met: the rest one grows into. */
const enough = 0.5;
const mostRaises = 3;

const coverBy = (level: number, need: number): number => Math.min(level, need) / Math.max(1, need);

const weightOf = ({ importance, telling }: FitNeed): number => importanceWeight[importance] * Math.max(0.1, Math.min(1, telling));

/**
 * score = sum of w * cover over the sum of w. w: essential 1, optional 0.5, times how telling the skill is (0.1 to 1). cover: min(have, need) / need by the
 * skill itself, or that times the nearness of a skill near it, whichever is more. The sum of w is the posting's own, and cover never falls when a skill
 * is added or a level rises: so neither lowers the score.
 */
export const fitOf = <Need extends FitNeed>(needs: readonly Need[], holding: Holding): Fit<Need> => {
  const total = needs.reduce((sum, need) => sum + weightOf(need), 0);
  const lines = needs.map((need): FitLine<Need> => {
    const own = holding.levelOf(need.skillId);
    const itself = coverBy(own ?? 0, need.level);
    const [near] = holding
      .nearTo(need.skillId)
      .map((one) => ({ one, cover: one.nearness * coverBy(one.level, need.level) }))
      .sort((a, b) => b.cover - a.cover);
    const isNear = near !== undefined && near.cover > itself;
    const cover = isNear ? near.cover : itself;
    return {
      need,
      cover,
      by: isNear ? "near" : itself > 0 ? "itself" : "nothing",
      level: isNear ? near.one.level : own,
      near: isNear ? near.one : null,
      gain: total === 0 ? 0 : (weightOf(need) * (1 - cover)) / total,
    };
  });
  const musts = lines.filter(({ need }) => need.importance === "essential");
  const missed = musts.filter(({ need }) => coverBy(holding.levelOf(need.skillId) ?? 0, need.level) < enough);
  return {
    score: total === 0 ? null : lines.reduce((sum, { need, cover }) => sum + weightOf(need) * cover, 0) / total,
    lines,
    missed,
    mustMet: musts.length - missed.length,
    mustAsked: musts.length,
    raises: lines
      .filter(({ gain }) => gain > 0)
      .sort((a, b) => b.gain - a.gain)
      .slice(0, mostRaises),
  };
};

/** What is the whole of the other, a part of it, or a part of the same whole. */
const nearnessOf = { part: 0.6, sibling: 0.4 } as const;

export interface KnownSkill {
  label: string;
  kind: string;
  broader?: string | undefined;
}

/**
 * A person's levels by canonical skill id, with the catalogue's wholes and parts for what is near: a skill covers 0.6 of its whole and of its parts, 0.4 of
 * another part of the same whole. Languages are near no other.
 */
export const holdingOf = (
  profile: readonly { skillId: string; level: number }[],
  known: (skillId: string) => KnownSkill | null,
): Holding => {
  const levels = new Map(profile.map(({ skillId, level }) => [skillId, level]));
  const byWhole = new Map<string, string[]>();
  for (const { skillId } of profile) {
    const whole = known(skillId)?.broader;
    if (whole) byWhole.set(whole, [...(byWhole.get(whole) ?? []), skillId]);
  }
  return {
    levelOf: (skillId) => levels.get(skillId) ?? null,
    nearTo: (skillId) => {
      const skill = known(skillId);
      if (!skill || skill.kind === "language") return [];
      const parts = byWhole.get(skillId) ?? [];
      const whole = skill.broader && levels.has(skill.broader) ? [skill.broader] : [];
      const siblings = (skill.broader ? (byWhole.get(skill.broader) ?? []) : []).filter((one) => one !== skillId);
      const near = (ids: readonly string[], nearness: number) =>
        ids.flatMap((id) => {
          const one = known(id);
          return one && one.kind !== "language" ? [{ label: one.label, level: levels.get(id) ?? 0, nearness }] : [];
        });
      return [...near([...parts, ...whole], nearnessOf.part), ...near(siblings, nearnessOf.sibling)];
    },
  };
};

export type Direction = "up" | "sideways" | "down";

/** Where a step on the ladder (1 entry to 5 manager) leads from the one that a person stands on; null where either is not known. */
export const directionOf = (there: number | undefined, here: number | undefined): Direction | null => {
  if (there === undefined || here === undefined) return null;
  return there > here ? "up" : there < here ? "down" : "sideways";
};

/** How telling a skill is by the share of all roles that ask for it: 1 for the rarest, near 0 for what nearly all ask. */
export const tellingOf = (roles: number, all: number): number =>
  all <= 1 ? 1 : Math.max(0, 1 - Math.log(1 + roles) / Math.log(1 + all));
