// The roles that a job title means, with how sure that is.
import type { RoleEntry, SourceId } from "./entry.ts";
import { nameKey } from "./fold.ts";
import { titleConfidence } from "./title-confidence.ts";
import { type TitledRole, titleRanking } from "./title-ranking.ts";

export interface RoleMatch {
  id: string;
  label: string;
  matched: string;
  source: SourceId;
  /** 1 where a title is the same, less where only the most telling words are. */
  likeness: number;
  /** How far the likeliest role is ahead of the likeliest one of other work, 0 to 1. */
  lead: number;
  /** The share of such answers that are right, 0 to 1, as measured on names that were kept out. */
  confidence: number;
}

export interface TitledMatch {
  id: string;
  label: string;
  matched: string;
  source: SourceId;
  /** 0 to 1; only the order means anything. */
  score: number;
}

export interface TitleChoice {
  limit?: number | undefined;
  source?: SourceId | undefined;
  /** Two-letter code; found by the words themselves without it. */
  language?: string | undefined;
}

export interface RoleTitles {
  /** The roles that a title may mean, likeliest first. */
  rolesTitled(title: string, choice?: TitleChoice): TitledMatch[];
  /** The role that a typed or pasted title most likely means; null where nothing is close. */
  bestRole(title: string): RoleMatch | null;
}

export function roleTitles(roles: readonly RoleEntry[]): RoleTitles {
  const ranking = titleRanking(roles);
  return { rolesTitled, bestRole };

  function rolesTitled(title: string, { limit = 10, source, language }: TitleChoice = {}): TitledMatch[] {
    const keep = (at: number) => roles[at]?.retired === false && (source === undefined || roles[at]?.source === source);
    return ranking.rank(title, keep, limit, language).flatMap(({ role: at, name, score }) => {
      const role = roles[at];
      return role ? [{ id: role.id, label: role.label, matched: nameOf(role, name), source: role.source, score }] : [];
    });
  }

  function bestRole(title: string): RoleMatch | null {
    const wanted = nameKey(title);
    if (wanted === "") return null;
    const close = ranking.rank(title, (at) => roles[at]?.retired === false, looked);
    const byLikeness = close.toSorted((a, b) => b.likeness - a.likeness);
    const isLabel = ({ role }: TitledRole) => nameKey(roles[role]?.label ?? "") === wanted;
    const same = byLikeness.filter(
      (hit) => isLabel(hit) || nameKey(roles[hit.role] ? nameOf(roles[hit.role], hit.name) : "") === wanted,
    );
    const asLabel = same.toSorted((a, b) => a.role - b.role).find(isLabel);
    const top = close[0]?.score ?? 0;
    const alike = close.filter((hit) => hit.score > top - (hit.isNarrower ? narrowerWithin : 1e-9));
    const best = asLabel ?? same[0] ?? alike.toSorted((a, b) => unlikeliness(a) - unlikeliness(b))[0];
    const role = best && roles[best.role];
    if (!best || !role || best.likeness < leastLikeness) return null;
    const matched = best === asLabel ? role.label : nameOf(role, best.name);
    const isSame = same.includes(best);
    const likeness = Math.round(100 * (isSame ? 1 : best.likeness)) / 100;
    const lead = leadOf(close);
    const alone =
      best === asLabel ? 1 : same.filter((hit) => isSameWork(roles[hit.role], role)).length / Math.max(1, same.length);
    const confidence = isSame ? confidenceOfName * alone : titleConfidence(likeness, lead);
    const { id, label, source } = role;
    return { id, label, matched, source, likeness, lead, confidence: Math.round(confidence * 100) / 100 };
  }

  function leadOf(close: readonly TitledRole[]): number {
    const [first] = close;
    const other = close.find(({ role }) => !isSameWork(roles[role], roles[first?.role ?? -1]));
    return (first?.score ?? 0) - (other?.score ?? 0);
  }

  /** Of titles equally close the established step is the safer guess, and a label than another name of a role. */
  function unlikeliness({ role, name }: TitledRole): number {
    return 2 * Math.abs((roles[role]?.step ?? established) - established) + (name === 0 ? 0 : 1);
  }
}

/** Of one unit group of ISCO or one detailed occupation of the SOC: other roles may be right as well. */
const isSameWork = (one: RoleEntry | undefined, other: RoleEntry | undefined): boolean => {
  if (!one || !other) return false;
  const sameGroup = one.isco !== undefined && one.isco.slice(0, 4) === other.isco?.slice(0, 4);
  return one.id === other.id || sameGroup || (one.soc !== undefined && one.soc.slice(0, 7) === other.soc?.slice(0, 7));
};

/** A name that a publisher gives to the role may still be meant otherwise. */
const confidenceOfName = 0.97;

const nameOf = (role: RoleEntry | undefined, name: number): string =>
  (name === 0 ? role?.label : role?.altLabels[name - 1]) ?? role?.label ?? "";

/** How many of the closest roles are looked at for one that bears the very title. */
const looked = 40;

/** "Teacher" alone may be any teacher: titles that add a word compete by their step within this distance. */
const narrowerWithin = 0.2;

const established = 2;

/** Below this a title is another title. */
const leastLikeness = 0.6;
