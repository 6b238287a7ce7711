// The whole catalogue in memory, compact: search, look-up, equivalence, neighbours, and every role ranked for a person's skills.

import type { RoleEntry, SkillEntry, SkillKind, SourceId } from "./entry.ts";
import { nameKey } from "./fold.ts";
import { type LabelSearch, labelSearch, type Resemblance } from "./label-search.ts";
import { type MoveRole, type NearRole, nearRoles } from "./near-roles.ts";
import { type NeedGraph, needGraph } from "./need-graph.ts";
import { ownRole } from "./own-role.ts";
import { canonicalSkills } from "./same-skill.ts";

export interface FoundEntry {
  type: "skill" | "role";
  id: string;
  label: string;
  /** The name that matched: the label or one of the other names. */
  matched: string;
  source: SourceId;
  kind: SkillKind | null;
}

export interface SearchChoice {
  type?: "skill" | "role";
  source?: SourceId;
  limit?: number;
}

export interface RankedRole {
  id: string;
  label: string;
  source: SourceId;
  /** 0 to 1, exactly `readinessOf` of career/gap. */
  readiness: number;
  /** How many of the needed skills the profile has at all. */
  met: number;
  needed: number;
}

export interface RoleMatch {
  id: string;
  label: string;
  matched: string;
  source: SourceId;
  /** 1 where a title is the same, less where only the most telling words are. */
  confidence: number;
}

export interface SkillLevel {
  skillId: string;
  /** 0 to 5. */
  level: number;
}

export interface CatalogueIndex {
  skillCount: number;
  roleCount: number;
  /** Skills and roles by any name, best match first; a skill of several sources comes once, as the most trusted one unless a source is asked for. */
  search(text: string, choice?: SearchChoice): FoundEntry[];
  skill(id: string): SkillEntry | null;
  role(id: string): RoleEntry | null;
  skills(): readonly SkillEntry[];
  /** How many roles need the skill at a position in `skills()`, under any of its names. */
  uses(at: number): number;
  /** The same as `canonical`, by position in `skills()`. */
  canonicalAt(at: number): number;
  /** The one id that stands for a skill in all sources; an unknown id stands for itself. */
  canonical(skillId: string): string;
  sameSkill(a: string, b: string): boolean;
  /** The role that a typed or pasted title most likely means; null where nothing is close. */
  bestRole(title: string): RoleMatch | null;
  /** The roles that a title may mean, likeliest first, each with how much of the title it shares, 0 to 1. */
  rolesTitled(title: string, choice?: { limit?: number; source?: SourceId }): RoleMatch[];
  /** Usual next roles as the source states them, and the nearest ones of the same source by weighted overlap of skills. */
  neighbours(roleId: string, limit?: number): { next: string[]; stated: string[]; near: NearRole[] };
  /** The roles that somebody in a role is likeliest to go to next, likeliest first. */
  movesFrom(roleId: string, limit?: number): MoveRole[];
  /** All roles that need skills, most ready first. The level of a skill counts for every entry that is the same skill. */
  rankRoles(profile: readonly SkillLevel[], choice?: { limit?: number; source?: SourceId }): RankedRole[];
  /** The level a profile has in a skill, through all names of it: what `readinessOf` takes. */
  levelOf(profile: readonly SkillLevel[]): (skillId: string) => number;
}

const sourceOrder: Record<SourceId, number> = { starter: 0, esco: 1, onet: 2 };

export function catalogueIndex(skillRows: readonly SkillEntry[], roleRows: readonly RoleEntry[]): CatalogueIndex {
  const skills = [...skillRows].sort((a, b) => sourceOrder[a.source] - sourceOrder[b.source]);
  const roles = [...roleRows].sort((a, b) => sourceOrder[a.source] - sourceOrder[b.source]);
  const skillAt = new Map(skills.map((skill, at) => [skill.id, at]));
  const roleAt = new Map(roles.map((role, at) => [role.id, at]));
  const canonicalAt = canonicalSkills(skills);
  let termStarts = new Uint32Array(1);
  let searching: LabelSearch | null = null;
  let needing: NeedGraph | null = null;
  const near = nearRoles(roles, roleAt, needs);

  return {
    skillCount: skills.length,
    roleCount: roles.length,
    search,
    skill: (id) => skills[skillAt.get(id) ?? -1] ?? null,
    role,
    skills: () => skills,
    uses,
    canonicalAt: (at) => canonicalAt[at] ?? at,
    canonical,
    sameSkill: (a, b) => canonical(a) === canonical(b),
    bestRole,
    rolesTitled,
    neighbours,
    movesFrom: (id, limit = 10) => {
      const at = roleAt.get(id);
      return at === undefined ? [] : near.movesFrom(at, limit);
    },
    rankRoles,
    levelOf,
  };

  function role(id: string): RoleEntry | null {
    return roles[roleAt.get(id) ?? -1] ?? ownRole(id, (one) => roles[roleAt.get(one) ?? -1] ?? null);
  }

  function canonical(skillId: string): string {
    const at = skillAt.get(skillId);
    return at === undefined ? skillId : (skills[canonicalAt[at] ?? at]?.id ?? skillId);
  }

  function search(text: string, { type, source, limit = 20 }: SearchChoice = {}): FoundEntry[] {
    const found: FoundEntry[] = [];
    const shown = new Set<number>();
    const hits = names().find(text, (entry) => {
      const row = entry < skills.length ? skills[entry] : roles[entry - skills.length];
      if (!row || row.retired || (source && row.source !== source)) return false;
      return type === undefined || (type === "skill") === entry < skills.length;
    });
    for (const { entry, term } of hits) {
      if (found.length >= limit) break;
      const skill = skills[entry];
      if (skill) {
        const group = canonicalAt[entry] ?? entry;
        if (shown.has(group)) continue;
        shown.add(group);
        const twin = skills[group];
        const shownSkill = source === undefined && twin && !twin.retired ? twin : skill;
        const { id, label, source: from, kind } = shownSkill;
        found.push({ type: "skill", id, label, matched: nameOf(term), source: from, kind });
        continue;
      }
      const role = roles[entry - skills.length];
      if (role)
        found.push({ type: "role", id: role.id, label: role.label, matched: nameOf(term), source: role.source, kind: null });
    }
    return found;
  }

  function bestRole(title: string): RoleMatch | null {
    const isRole = (entry: number) => entry >= skills.length && roles[entry - skills.length]?.retired === false;
    const wanted = nameKey(title);
    if (wanted === "") return null;
    const close = names().resembling(title, isRole);
    const same = close.filter(
      (hit) => nameKey(nameOf(hit.term)) === wanted || nameKey(roles[hit.entry - skills.length]?.label ?? "") === wanted,
    );
    const asLabel = same.find((hit) => nameKey(roles[hit.entry - skills.length]?.label ?? "") === wanted);
    const top = close[0]?.similarity ?? 0;
    const alike = close.filter((hit) => hit.similarity > top - (hit.isNarrower ? narrowerWithin : 1e-9));
    const best = asLabel ?? same[0] ?? alike.toSorted((a, b) => unlikeliness(a) - unlikeliness(b))[0];
    const role = best && roles[best.entry - skills.length];
    if (!best || !role || best.similarity < leastResemblance) return null;
    const matched = best === asLabel ? role.label : nameOf(best.term);
    return { id: role.id, label: role.label, matched, source: role.source, confidence: Math.round(best.similarity * 100) / 100 };
  }

  function rolesTitled(title: string, { limit = 10, source }: { limit?: number; source?: SourceId } = {}): RoleMatch[] {
    const isRole = (entry: number) => {
      const role = roles[entry - skills.length];
      return role !== undefined && !role.retired && (source === undefined || role.source === source);
    };
    return names()
      .resembling(title, isRole)
      .slice(0, limit)
      .flatMap(({ entry, term, similarity }) => {
        const role = roles[entry - skills.length];
        return role
          ? [{ id: role.id, label: role.label, matched: nameOf(term), source: role.source, confidence: similarity }]
          : [];
      });
  }

  /** Of titles equally close the established step is the safer guess, and a label than another name of a role. */
  function unlikeliness({ entry, term }: Resemblance): number {
    const role = roles[entry - skills.length];
    return 2 * Math.abs((role?.step ?? established) - established) + (role?.label === nameOf(term) ? 0 : 1);
  }

  function neighbours(roleId: string, limit = 10) {
    const at = roleAt.get(roleId);
    const role = at === undefined ? undefined : roles[at];
    if (at === undefined || !role) return { next: [], stated: [], near: [] };
    const known = (ids: readonly string[]) => ids.filter((id) => roleAt.has(id));
    return { next: known(role.next), stated: known(role.near), near: near.nearest(at, limit) };
  }

  function rankRoles(
    profile: readonly SkillLevel[],
    { limit = 20, source }: { limit?: number; source?: SourceId } = {},
  ): RankedRole[] {
    const graph = needs();
    const covered = graph.freely.slice();
    const met = new Uint16Array(roles.length);
    for (const [group, have] of levels(profile)) {
      for (let post = graph.postStart[group] ?? 0; post < (graph.postStart[group + 1] ?? 0); post++) {
        const at = graph.posts[post] ?? 0;
        const role = graph.roleOf[at] ?? 0;
        const need = graph.level[at] ?? 0;
        met[role] = (met[role] ?? 0) + 1;
        if (need > 0) covered[role] = (covered[role] ?? 0) + ((graph.weight[at] ?? 0) * Math.min(have, need)) / need;
      }
    }
    const best: number[] = [];
    const readiness = covered.map((sum, role) => sum / (graph.total[role] ?? 1));
    roles.forEach((role, at) => {
      if (!role.retired && graph.total[at] !== 0 && (source === undefined || role.source === source)) best.push(at);
    });
    best.sort((a, b) => (readiness[b] ?? 0) - (readiness[a] ?? 0) || (met[b] ?? 0) - (met[a] ?? 0) || a - b);
    return best.slice(0, limit).flatMap((at): RankedRole[] => {
      const role = roles[at];
      if (!role) return [];
      return [
        {
          id: role.id,
          label: role.label,
          source: role.source,
          readiness: readiness[at] ?? 0,
          met: met[at] ?? 0,
          needed: role.needs.length,
        },
      ];
    });
  }

  function levels(profile: readonly SkillLevel[]): Map<number, number> {
    const byGroup = new Map<number, number>();
    for (const { skillId, level } of profile) {
      const at = skillAt.get(skillId);
      if (at === undefined || level <= 0) continue;
      const group = canonicalAt[at] ?? at;
      byGroup.set(group, Math.max(level, byGroup.get(group) ?? 0));
    }
    return byGroup;
  }

  function levelOf(profile: readonly SkillLevel[]): (skillId: string) => number {
    const byId = new Map<string, number>();
    for (const { skillId, level } of profile) {
      const id = canonical(skillId);
      byId.set(id, Math.max(level, byId.get(id) ?? 0));
    }
    return (skillId) => byId.get(canonical(skillId)) ?? 0;
  }

  function uses(at: number): number {
    const graph = needs();
    const group = canonicalAt[at] ?? at;
    return (graph.postStart[group + 1] ?? 0) - (graph.postStart[group] ?? 0);
  }

  function names(): LabelSearch {
    if (searching) return searching;
    termStarts = new Uint32Array(skills.length + roles.length + 1);
    for (let entry = 0; entry < skills.length + roles.length; entry++) {
      termStarts[entry + 1] = (termStarts[entry] ?? 0) + 1 + rowOf(entry).altLabels.length;
    }
    let entry = 0;
    searching = labelSearch(termStarts[skills.length + roles.length] ?? 0, (term) => {
      while (term >= (termStarts[entry + 1] ?? 0)) entry++;
      return {
        entry,
        name: nameIn(entry, term),
        isLabel: term === termStarts[entry],
        preference: 5 - sourceOrder[rowOf(entry).source],
      };
    });
    return searching;
  }

  function nameOf(term: number): string {
    let low = 0;
    let high = termStarts.length - 1;
    while (low < high - 1) {
      const middle = (low + high) >> 1;
      if ((termStarts[middle] ?? 0) <= term) low = middle;
      else high = middle;
    }
    return nameIn(low, term);
  }

  function nameIn(entry: number, term: number): string {
    const row = rowOf(entry);
    const at = term - (termStarts[entry] ?? 0);
    return at === 0 ? row.label : (row.altLabels[at - 1] ?? row.label);
  }

  function rowOf(entry: number): { label: string; altLabels: readonly string[]; source: SourceId } {
    return skills[entry] ?? roles[entry - skills.length] ?? { label: "", altLabels: [], source: "starter" };
  }

  function needs(): NeedGraph {
    needing ??= needGraph(roles, skills.length, (need) => {
      const at = skillAt.get(need.skillId);
      return at === undefined ? null : (canonicalAt[at] ?? at);
    });
    return needing;
  }
}

/** "Teacher" alone may be any teacher: titles that add a word compete by their step within this distance. */
const narrowerWithin = 0.2;

const established = 2;

/** Below this share of telling words a title is another title. */
const leastResemblance = 0.6;
