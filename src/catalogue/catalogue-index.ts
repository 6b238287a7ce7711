// The whole catalogue in memory, compact: search, look-up, equivalence, neighbours, and every role ranked for a person's skills.

import { lazily } from "../core/lazily.ts";
import type { RoleEntry, SkillEntry, SkillKind, SourceId } from "./entry.ts";
import { type LabelSearch, labelSearch } from "./label-search.ts";
import { type MoveRole, type NearRole, nearRoles, type RoleText } from "./near-roles.ts";
import { type NeedGraph, needGraph } from "./need-graph.ts";
import { ownRole } from "./own-role.ts";
import { type RoleTitles, roleTitles } from "./role-titles.ts";
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
  /** How like the role's needs the profile is, 0 to 1: their cosine, telling skills first, less where a role needs so little that anybody meets it. */
  nearness: number;
  /** How many of the needed skills the profile has at all. */
  met: number;
  needed: number;
}

export interface RankChoice {
  limit?: number;
  source?: SourceId;
  by?: "readiness" | "nearness";
}

export interface SkillLevel {
  skillId: string;
  /** 0 to 5. */
  level: number;
}

export interface CatalogueIndex extends RoleTitles {
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
  /** Usual next roles as the source states them, and the nearest ones of the same source by weighted overlap of skills. */
  neighbours(roleId: string, limit?: number): { next: string[]; stated: string[]; near: NearRole[] };
  /** The roles that somebody in a role is likeliest to go to next, likeliest first. */
  movesFrom(roleId: string, limit?: number): MoveRole[];
  /** All roles that need skills, most ready first, or nearest first. The level of a skill counts for every entry that is the same skill. */
  rankRoles(profile: readonly SkillLevel[], choice?: RankChoice): RankedRole[];
  /** The level a profile has in a skill, through all names of it: what `readinessOf` takes. */
  levelOf(profile: readonly SkillLevel[]): (skillId: string) => number;
}

const sourceOrder: Record<SourceId, number> = { starter: 0, esco: 1, onet: 2 };

/** From so few finds on, what the words may mean is shown as well. */
const fewFound = 5;
const leastMeant = 0.55;

export function catalogueIndex(
  skillRows: readonly SkillEntry[],
  roleRows: readonly RoleEntry[],
  textOf?: (roleId: string) => RoleText,
): CatalogueIndex {
  const skills = [...skillRows].sort((a, b) => sourceOrder[a.source] - sourceOrder[b.source]);
  const roles = [...roleRows].sort((a, b) => sourceOrder[a.source] - sourceOrder[b.source]);
  const skillAt = new Map(skills.map((skill, at) => [skill.id, at]));
  const roleAt = new Map(roles.map((role, at) => [role.id, at]));
  const canonicalAt = canonicalSkills(skills);
  let termStarts = new Uint32Array(1);
  let searching: LabelSearch | null = null;
  let needing: NeedGraph | null = null;
  const titles = lazily(() => roleTitles(roles));
  const near = nearRoles(roles, roleAt, needs, textOf);

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
    bestRole: (title) => titles().bestRole(title),
    rolesTitled: (title, choice) => titles().rolesTitled(title, choice),
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
    if (type !== "skill" && found.length < fewFound) found.push(...meant(text, source, limit - found.length, found));
    return found;
  }

  /** Roles whose titles are like the words, also in another language, where hardly any name begins with them. */
  function meant(text: string, source: SourceId | undefined, most: number, found: readonly FoundEntry[]): FoundEntry[] {
    return titles()
      .rolesTitled(text, { source, limit: most + found.length })
      .filter(({ id, score }) => score >= leastMeant && !found.some((one) => one.id === id))
      .slice(0, most)
      .map(({ score: _, ...one }) => ({ type: "role", ...one, kind: null }));
  }

  function neighbours(roleId: string, limit = 10) {
    const at = roleAt.get(roleId);
    const role = at === undefined ? undefined : roles[at];
    if (at === undefined || !role) return { next: [], stated: [], near: [] };
    const known = (ids: readonly string[]) => ids.filter((id) => roleAt.has(id));
    return { next: known(role.next), stated: known(role.near), near: near.nearest(at, limit) };
  }

  function rankRoles(profile: readonly SkillLevel[], { limit = 20, source, by = "readiness" }: RankChoice = {}): RankedRole[] {
    const graph = needs();
    const covered = graph.freely.slice();
    const met = new Uint16Array(roles.length);
    const shared = new Float64Array(roles.length);
    let own = 0;
    for (const [group, have] of levels(profile)) {
      const telling = (graph.idf[group] ?? 0) ** 2;
      own += telling;
      for (let post = graph.postStart[group] ?? 0; post < (graph.postStart[group + 1] ?? 0); post++) {
        const at = graph.posts[post] ?? 0;
        const role = graph.roleOf[at] ?? 0;
        const need = graph.level[at] ?? 0;
        met[role] = (met[role] ?? 0) + 1;
        shared[role] = (shared[role] ?? 0) + (graph.weight[at] ?? 0) * telling * (need > 0 ? Math.min(have, need) / need : 1);
        if (need > 0) covered[role] = (covered[role] ?? 0) + ((graph.weight[at] ?? 0) * Math.min(have, need)) / need;
      }
    }
    const best: number[] = [];
    const readiness = covered.map((sum, role) => sum / (graph.total[role] ?? 1));
    const nearness = shared.map((sum, role) => nearnessOf(sum, own, graph.norm[role] ?? 1, needsOf(role)));
    roles.forEach((role, at) => {
      if (!role.retired && graph.total[at] !== 0 && (source === undefined || role.source === source)) best.push(at);
    });
    const first = by === "nearness" ? nearness : readiness;
    best.sort(
      (a, b) =>
        (first[b] ?? 0) - (first[a] ?? 0) || (readiness[b] ?? 0) - (readiness[a] ?? 0) || (met[b] ?? 0) - (met[a] ?? 0) || a - b,
    );
    return best.slice(0, limit).flatMap((at): RankedRole[] => {
      const role = roles[at];
      if (!role) return [];
      return [
        {
          id: role.id,
          label: role.label,
          source: role.source,
          readiness: readiness[at] ?? 0,
          nearness: nearness[at] ?? 0,
          met: met[at] ?? 0,
          needed: role.needs.length,
        },
      ];
    });
  }

  function needsOf(at: number): number {
    return roles[at]?.needs.length ?? 0;
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

/** Roles with few needs are met by chance: so many needs that nobody meets are counted beside those of each role. */
const unseenNeeds = 2;

const nearnessOf = (shared: number, own: number, norm: number, needs: number): number =>
  shared === 0 ? 0 : Math.min(1, (shared / (Math.sqrt(own) * norm)) * (needs / (needs + unseenNeeds)));
