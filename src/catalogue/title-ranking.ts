// Every role ranked for a job title: words written alike, the word for the kind of worker first, heights and tails aside, several names of a role together.
import { type AlikeWord, alikeWords } from "./alike-words.ts";
import { readTitle, type TitleWord } from "./read-title.ts";
import { languageOf, type TitleLanguage, titleLanguages } from "./title-languages.ts";

export interface TitledRole {
  /** Index of the role. */
  role: number;
  /** Index of its name that resembles most, 0 for the label. */
  name: number;
  /** 0 to 1: 1 where all words of several names are the same. */
  score: number;
  /** The same for the best name alone. */
  likeness: number;
  /** All words of the title are in the name. */
  isNarrower: boolean;
}

export interface TitleRanking {
  /** Roles that share a word with the title, likeliest first. */
  rank(title: string, keep: (role: number) => boolean, limit: number, language?: string): TitledRole[];
}

export interface TitledEntry {
  label: string;
  altLabels: readonly string[];
}

const leastLikeness = 0.3;
/** Below this a title shares hardly a letter with a name. */
const leastScore = 0.05;
const leastTranslated = 0.75;
const translatedTimes = 0.95;
const knownFrom = 0.9;
/** A name without the kind of worker that the title says is another work. */
const otherHead = 0.9;
/** Further names of a role that resemble lift it. */
const secondName = 0.4;
const labelLift = 1.02;

/**
 * A soft tf-idf cosine (Cohen, Ravikumar & Fienberg 2003) of the title with every name of a role, in words that are written alike; the best name of a role
 * counts, and further ones a little. Titles and names in any language that shares roots with them.
 */
export function titleRanking(roles: readonly TitledEntry[]): TitleRanking {
  const ids = new Map<string, number>();
  const vocabulary: string[] = [];
  const roleOf: number[] = [];
  const firstName = new Uint32Array(roles.length + 1);
  const wordIds: number[] = [];
  const weights: number[] = [];
  const heads: number[] = [];
  const wordStart: number[] = [0];
  const spread: number[] = [];
  roles.forEach(({ label, altLabels }, role) => {
    firstName[role] = roleOf.length;
    for (const name of [label, ...altLabels]) {
      const read = readTitle(name);
      let head = -1;
      for (const { stem, weight, isHead } of read) {
        const id = ids.get(stem) ?? ids.size;
        if (id === vocabulary.length) {
          ids.set(stem, id);
          vocabulary.push(stem);
        }
        wordIds.push(id);
        weights.push(weight);
        if (isHead) head = id;
      }
      for (const id of new Set(read.map(({ stem }) => ids.get(stem) ?? 0))) spread[id] = (spread[id] ?? 0) + 1;
      heads.push(head);
      roleOf.push(role);
      wordStart.push(wordIds.length);
    }
  });
  firstName[roles.length] = roleOf.length;
  const count = roleOf.length;
  const idf = Float64Array.from(spread, (names) => Math.log((count + 1) / names));
  const alike = alikeWords(vocabulary);
  const norm = new Float64Array(count);
  const postStart = new Uint32Array(vocabulary.length + 1);
  for (const id of wordIds) postStart[id + 1] = (postStart[id + 1] ?? 0) + 1;
  for (let id = 0; id < vocabulary.length; id++) postStart[id + 1] = (postStart[id + 1] ?? 0) + (postStart[id] ?? 0);
  const posts = new Uint32Array(wordIds.length);
  const postWeight = new Float32Array(wordIds.length);
  const next = postStart.slice();
  for (let name = 0; name < count; name++) {
    let sum = 0;
    for (let at = wordStart[name] ?? 0; at < (wordStart[name + 1] ?? 0); at++) {
      const id = wordIds[at] ?? 0;
      const slot = next[id] ?? 0;
      const weight = (weights[at] ?? 0) * (idf[id] ?? 0);
      posts[slot] = name;
      postWeight[slot] = weight;
      next[id] = slot + 1;
      sum += weight ** 2;
    }
    norm[name] = Math.sqrt(sum);
  }
  const headOf = Int32Array.from(heads);
  const ownerOf = Uint32Array.from(roleOf);
  const unknownIdf = Math.log(count + 1);

  const dot = new Float64Array(count);
  const covered = new Float64Array(count);
  const stamp = new Int32Array(count).fill(-1);
  let last: { title: string; spoken: TitleLanguage | null; best: Map<number, TitledRole> } | null = null;
  return { rank };

  function rank(title: string, keep: (role: number) => boolean, limit: number, language?: string): TitledRole[] {
    const spoken = titleLanguages.find((one) => one === language) ?? (language === undefined ? languageOf(title) : null);
    const best = scoredAs(title, spoken);
    return [...best.values()]
      .filter(({ role, score }) => score >= leastScore && keep(role))
      .sort((a, b) => b.score - a.score || a.role - b.role)
      .slice(0, limit);
  }

  /** The same title is asked for in several ways at a time: its last reading is kept. */
  function scoredAs(title: string, spoken: TitleLanguage | null): Map<number, TitledRole> {
    if (last?.title === title && last.spoken === spoken) return last.best;
    const plain = scored(readTitle(title));
    const best = spoken ? joined(plain, scored(readTitle(title, spoken))) : plain;
    last = { title, spoken, best };
    return best;
  }

  function scored(asked: readonly TitleWord[]): Map<number, TitledRole> {
    const touched: number[] = [];
    const headLike = new Map<number, number>();
    let own = 0;
    asked.forEach((word, place) => {
      const near = nearTo(word);
      const [likest] = near;
      const exact = likest && likest.likeness > knownFrom ? (idf[likest.word] ?? unknownIdf) : unknownIdf;
      const weight = word.weight * exact;
      own += weight ** 2;
      for (const { word: id, likeness } of near) {
        if (word.isHead) headLike.set(id, likeness);
        for (let at = postStart[id] ?? 0; at < (postStart[id + 1] ?? 0); at++) {
          const name = posts[at] ?? 0;
          if (stamp[name] === place) continue;
          stamp[name] = place;
          if (dot[name] === 0) touched.push(name);
          dot[name] = (dot[name] ?? 0) + weight * likeness * (postWeight[at] ?? 0);
          if (likeness > knownFrom) covered[name] = (covered[name] ?? 0) + weight ** 2;
        }
      }
    });
    const best = new Map<number, Omit<TitledRole, "likeness"> & { second: number }>();
    for (const name of touched) {
      stamp[name] = -1;
      const shared = dot[name] ?? 0;
      const isNarrower = (covered[name] ?? 0) > own - 1e-9;
      dot[name] = 0;
      covered[name] = 0;
      const role = ownerOf[name] ?? 0;
      const sameHead = headLike.size === 0 || headOf[name] === -1 ? 1 : headLike.has(headOf[name] ?? -1) ? 1 : otherHead;
      const place = name - (firstName[role] ?? 0);
      const score = Math.min(1, (shared / (Math.sqrt(own) * (norm[name] || 1))) * sameHead) * (place === 0 ? labelLift : 1);
      const known = best.get(role);
      if (!known) best.set(role, { role, name: place, score, isNarrower, second: 0 });
      else if (score > known.score) best.set(role, { role, name: place, score, isNarrower, second: known.score });
      else if (score > known.second) known.second = score;
    }
    return new Map(
      [...best].map(([role, { name, score, isNarrower, second }]) => [
        role,
        {
          role,
          name,
          isNarrower,
          likeness: Math.min(1, score),
          score: Math.min(1, (score + secondName * second) / (1 + secondName)),
        },
      ]),
    );
  }

  /** Words written like it, and like what it is in English. */
  function nearTo({ stem, english = [] }: TitleWord): readonly AlikeWord[] {
    const own = alike.alike(stem, leastLikeness);
    if (english.length === 0) return own;
    const likest = new Map(own.map(({ word, likeness }) => [word, likeness]));
    for (const one of english)
      for (const { word, likeness } of alike.alike(one, leastTranslated))
        likest.set(word, Math.max(translatedTimes * likeness, likest.get(word) ?? 0));
    return [...likest].map(([word, likeness]) => ({ word, likeness })).sort((a, b) => b.likeness - a.likeness || a.word - b.word);
  }
}

/** The better of two readings for each role. */
const joined = (one: ReadonlyMap<number, TitledRole>, other: ReadonlyMap<number, TitledRole>): Map<number, TitledRole> => {
  const best = new Map(one);
  for (const [role, found] of other) if (found.score > (best.get(role)?.score ?? 0)) best.set(role, found);
  return best;
};
