// Skills that a sentence probably speaks of without naming them: by the telling words it shares with their names.

import { z } from "zod";
import { stem } from "../language/stem.ts";
import type { SkillEntry } from "./entry.ts";
import { gap, words } from "./fold.ts";

export const skillSuggestion = z.object({
  skillId: z.string().describe("Catalogue id of the skill."),
  label: z.string().describe("The preferred name of the skill."),
  because: z.string().describe("The name of the skill whose words are in the text."),
  score: z
    .number()
    .min(0)
    .max(1)
    .describe("How much of that name is there, 0 to 1. Only for ordering: a suggestion is never taken over unasked."),
});

export type SkillSuggestion = z.infer<typeof skillSuggestion>;

export interface SkillSuggester {
  /** The likeliest skills for each sentence or list item of a text, best first. */
  suggest(text: string, limit: number): SkillSuggestion[];
}

/** Set on one half of the annotated sentences of bench/extract.ts. */
const damping = 5;
const closeness = 0.3;
const commonness = 0.05;
const otherName = 0.9;
/** Of a name of which less is there nobody would say that the text speaks of it. */
const leastShared = 0.12;
/** Stems in more names than this ("use", "of") decide nothing. */
const mostNames = 8000;

/**
 * score = sum of idf of the shared stems / (sum of idf of all stems of the name + 5) * (shared / span in words)^0.3
 *         * (1 + 0.05 ln(1 + roles that need the skill)), times 0.9 for other names than the label.
 * `uses` says how many roles need a skill. Lexical only: what shares no word is not found.
 */
export function skillSuggester(
  skills: readonly SkillEntry[],
  canonical: (at: number) => number,
  uses: (at: number) => number,
): SkillSuggester {
  const stemIds = new Map<string, number>();
  const nameSkill: number[] = [];
  const nameRank: number[] = [];
  const stems: number[] = [];
  const stemStart: number[] = [0];
  skills.forEach((skill, at) => {
    if (skill.retired) return;
    [skill.label, ...skill.altLabels].forEach((name, rank) => {
      for (const part of new Set(words(name).folded.map(stem))) {
        const id = stemIds.get(part) ?? stemIds.size;
        stemIds.set(part, id);
        stems.push(id);
      }
      nameSkill.push(at);
      nameRank.push(rank);
      stemStart.push(stems.length);
    });
  });
  const { postStart, posts } = postings(stems, stemStart, stemIds.size);
  const idf = Float64Array.from({ length: stemIds.size }, (_, id) =>
    Math.log((nameSkill.length + 1) / ((postStart[id + 1] ?? 0) - (postStart[id] ?? 0) + 1)),
  );
  const whole = Float64Array.from(nameSkill, (_, name) => {
    let sum = damping;
    for (let at = stemStart[name] ?? 0; at < (stemStart[name + 1] ?? 0); at++) sum += idf[stems[at] ?? 0] ?? 0;
    return sum;
  });

  const shared = new Float64Array(nameSkill.length);
  return { suggest };

  function suggest(text: string, limit: number): SkillSuggestion[] {
    const read = words(text);
    const best = new Map<number, { name: number; score: number }>();
    for (let from = 0; from < read.count; ) {
      const places = new Map<number, number>();
      let to = from;
      do {
        const id = stemIds.get(stem(read.folded[to] ?? ""));
        if (id !== undefined && !places.has(id)) places.set(id, to);
        to++;
      } while (to < read.count && read.gaps[to] !== gap.stop);
      scoreSentence(places, best);
      from = to;
    }
    return [...best]
      .sort((a, b) => b[1].score - a[1].score || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([at, { name, score }]) => {
        const skill = skills[at];
        const own = skills[nameSkill[name] ?? at];
        const rank = nameRank[name] ?? 0;
        const because = rank === 0 ? own?.label : own?.altLabels[rank - 1];
        return skill
          ? [
              {
                skillId: skill.id,
                label: skill.label,
                because: because ?? skill.label,
                score: Math.round(Math.min(1, score) * 100) / 100,
              },
            ]
          : [];
      });
  }

  function scoreSentence(places: ReadonlyMap<number, number>, best: Map<number, { name: number; score: number }>): void {
    const touched: number[] = [];
    for (const id of places.keys()) {
      const from = postStart[id] ?? 0;
      const to = postStart[id + 1] ?? 0;
      if (to - from > mostNames) continue;
      for (let at = from; at < to; at++) {
        const name = posts[at] ?? 0;
        if (shared[name] === 0) touched.push(name);
        shared[name] = (shared[name] ?? 0) + (idf[id] ?? 0);
      }
    }
    for (const name of touched) {
      const sum = shared[name] ?? 0;
      shared[name] = 0;
      if (sum < leastShared * (whole[name] ?? 1)) continue;
      const at = nameSkill[name] ?? 0;
      const score =
        (sum / (whole[name] ?? 1)) *
        tightness(name, places) ** closeness *
        (1 + commonness * Math.log(1 + uses(at))) *
        (nameRank[name] === 0 ? 1 : otherName);
      const stands = canonical(at);
      if (score > (best.get(stands)?.score ?? 0)) best.set(stands, { name, score });
    }
  }

  /** Words of the name that are there, over the words between the first and the last of them: 1 where they stand together. */
  function tightness(name: number, places: ReadonlyMap<number, number>): number {
    let first = Number.POSITIVE_INFINITY;
    let last = -1;
    let count = 0;
    for (let at = stemStart[name] ?? 0; at < (stemStart[name + 1] ?? 0); at++) {
      const place = places.get(stems[at] ?? -1);
      if (place === undefined) continue;
      count++;
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    return count / (last - first + 1);
  }
}

function postings(stems: readonly number[], stemStart: readonly number[], size: number) {
  const postStart = new Uint32Array(size + 1);
  for (const id of stems) postStart[id + 1] = (postStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < size; id++) postStart[id + 1] = (postStart[id + 1] ?? 0) + (postStart[id] ?? 0);
  const next = postStart.slice();
  const posts = new Uint32Array(stems.length);
  for (let name = 0; name + 1 < stemStart.length; name++) {
    for (let at = stemStart[name] ?? 0; at < (stemStart[name + 1] ?? 0); at++) {
      const id = stems[at] ?? 0;
      posts[next[id] ?? 0] = name;
      next[id] = (next[id] ?? 0) + 1;
    }
  }
  return { postStart, posts };
}
