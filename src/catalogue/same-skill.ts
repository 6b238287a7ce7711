// Which entries of different catalogues are the same skill, so that a person's "Python" counts wherever Python is asked for.

import type { SkillEntry } from "./entry.ts";
import { nameKey, withoutBracket } from "./fold.ts";

const trust: Record<SkillEntry["source"], number> = { starter: 0, esco: 1, onet: 2 };
const shared = -1;

/**
 * For each skill the index of the entry that stands for it: itself, or the one entry of a more trusted source (starter, then ESCO, then O*NET)
 * that has the same name. Names are compared folded, with and without a bracket at the end. A label meets a label or an alias; two aliases
 * alone prove nothing. A name that several entries of the trusted side claim merges nothing, nor does the alias of an ambiguous entry.
 */
export function canonicalSkills(skills: readonly SkillEntry[]): Uint32Array {
  const canonical = Uint32Array.from(skills, (_, at) => at);
  const labels = new Map<string, number>();
  const aliases = new Map<string, number>();
  const bySource = new Map<number, number[]>();
  skills.forEach((skill, at) => {
    const group = bySource.get(trust[skill.source]) ?? [];
    group.push(at);
    bySource.set(trust[skill.source], group);
  });

  for (const level of [...bySource.keys()].sort()) {
    const members = bySource.get(level) ?? [];
    const anchors = labels.size === 0 ? members : members.filter((at) => !joinTrusted(at));
    for (const at of anchors) claimNames(at);
  }
  return canonical;

  function joinTrusted(at: number): boolean {
    const skill = skills[at];
    if (!skill) return false;
    const anchor = trustedTwin(skill);
    if (anchor === null) return false;
    canonical[at] = anchor;
    return true;
  }

  function trustedTwin(skill: SkillEntry): number | null {
    const own = keysOf([skill.label, withoutBracket(skill.label)]);
    for (const owners of [labels, aliases]) {
      for (const key of own) {
        const owner = owners.get(key);
        if (owner !== undefined && owner !== shared) return owner;
      }
    }
    const byAlias = new Set<number>();
    for (const key of keysOf(skill.altLabels.slice(0, skill.ownNames))) {
      const owner = labels.get(key);
      if (owner !== undefined && owner !== shared && !skills[owner]?.ambiguous) byAlias.add(owner);
    }
    const [only] = byAlias;
    return byAlias.size === 1 && only !== undefined ? only : null;
  }

  function claimNames(at: number): void {
    const skill = skills[at];
    if (!skill) return;
    claim(labels, nameKey(skill.label), at);
    if (skill.ambiguous) return;
    for (const key of keysOf([withoutBracket(skill.label), ...skill.altLabels.slice(0, skill.ownNames)])) claim(aliases, key, at);
  }
}

function claim(owners: Map<string, number>, key: string, at: number): void {
  const owner = owners.get(key);
  owners.set(key, owner === undefined || owner === at ? at : shared);
}

function keysOf(names: readonly (string | null)[]): string[] {
  const keys = new Set<string>();
  for (const name of names) {
    const key = name === null ? "" : nameKey(name);
    if (key !== "") keys.add(key);
  }
  return [...keys];
}
