// Skill names found in free text, such as a resume or a posting: each with its place, how sure the find is, and how the text means it.

import { z } from "zod";
import type { SkillEntry } from "./entry.ts";
import { everydayWords } from "./everyday-words.ts";
import { gap, type Words, withoutBracket, words } from "./fold.ts";
import { isMeant, silentParts } from "./meant-words.ts";
import { type PhraseMatch, phraseTrie } from "./phrase-trie.ts";
import { skillConfidence } from "./skill-confidence.ts";

export const skillMention = z.enum(["plain", "optional", "negated"]);

export const skillHit = z.object({
  skillId: z.string().describe("Catalogue id of the skill."),
  label: z.string().describe("The preferred name of the skill."),
  matched: z.string().describe("The words in the text."),
  start: z.number().int().describe("Offset of the first character in the text."),
  end: z.number().int().describe("Offset behind the last character."),
  confidence: z.number().min(0).max(1).describe("The share of such finds that mean this skill, 0 to 1."),
  mention: skillMention.describe('"optional": nice to have; "negated": the text says that it is absent or not needed.'),
});

export type SkillHit = z.infer<typeof skillHit>;

export interface SkillExtractor {
  /** How many names it looks for. */
  patterns: number;
  /** All finds of at least `least` confidence, in the order of the text, never overlapping. */
  find(text: string, least?: number): SkillHit[];
}

/** Below this a find is more likely a word than a skill. */
export const leastConfidence = 0.55;

interface Pattern {
  skill: number;
  /** The name as the catalogue writes it. */
  name: string;
  /** 2 label, 1 label without its bracket, 0 other name. */
  rank: number;
  risky: boolean;
  /** An everyday word, whatever else it names. */
  everyday: boolean;
  /** A name of one word. */
  single: boolean;
  /** A name of the starter set, which was written to be found in text. */
  own: boolean;
  /** Several skills of the same trust claim the name. */
  contested: boolean;
}

const trust: Record<SkillEntry["source"], number> = { starter: 2, esco: 1, onet: 0 };

/** `canonical` maps a skill to the one that stands for it, so that a find names the same skill whatever source the name came from. */
export function skillExtractor(skills: readonly SkillEntry[], canonical: (at: number) => number): SkillExtractor {
  const patterns: Pattern[] = [];
  const trie = phraseTrie();
  const generic = genericWords(skills);
  skills.forEach((skill, at) => {
    if (skill.retired) return;
    addName(at, skill.label, 2);
    const short = withoutBracket(skill.label);
    if (short !== null) addName(at, short, 1);
    for (const name of skill.altLabels) addName(at, name, 0);
  });
  const built = trie.build();
  return { patterns: built.size, find };

  function addName(skill: number, name: string, rank: number): void {
    const entry = skills[skill];
    if (!entry || name.trim() === "") return;
    const next: Pattern = { skill, name, rank, ...kindOfName(entry, name, generic), contested: false };
    patterns.push(next);
    trie.add(name, patterns.length - 1, (now) => {
      const before = patterns[now];
      if (!before || canonical(before.skill) === canonical(skill)) return false;
      const lead = 3 * (rank - before.rank) + (trust[entry.source] - trust[skills[before.skill]?.source ?? "onet"]);
      if (lead === 0) before.contested = true;
      return lead > 0;
    });
  }

  function find(text: string, least: number = leastConfidence): SkillHit[] {
    const read = words(text);
    const matches = built.find(read);
    const taken = new Int32Array(read.count).fill(-1);
    matches.forEach((match, at) => {
      taken.fill(at, match.from, match.to);
    });
    const backing = matches.map((match) => backingOf(patterns[match.value]));
    const mentions = mentionsIn(read, matches, text);
    const silent = silentParts(text);
    let part = 0;
    const hits: SkillHit[] = [];
    matches.forEach((match, at) => {
      const pattern = patterns[match.value];
      const skill = pattern && skills[canonical(pattern.skill)];
      if (!pattern || !skill) return;
      const start = read.starts[match.from] ?? 0;
      const end = read.ends[match.to - 1] ?? 0;
      const matched = text.slice(start, end);
      if (isAddress(text, start, end)) return;
      while ((silent[part]?.[1] ?? Number.POSITIVE_INFINITY) <= start) part++;
      if ((silent[part]?.[0] ?? Number.POSITIVE_INFINITY) <= start) return;
      if (pattern.single && !isMeant(pattern.name, matched, pattern.own)) return;
      const strength = pattern.risky
        ? riskyStrength(pattern, match, matched, read, taken, backing)
        : plainStrength(pattern, matched);
      const confidence = skillConfidence(strength);
      if (confidence < least) return;
      const mention = isNegated(read, match.from, taken) ? "negated" : (mentions[at] ?? "plain");
      hits.push({ skillId: skill.id, label: skill.label, matched, start, end, confidence, mention });
    });
    return hits;
  }
}

/** "market" is not marketing, "accounts" are not accounting: a single -ing word is met only by another -ing or by -ed. */
function isOtherWord(pattern: Pattern, matched: string): boolean {
  return /^\p{L}+ings?$/iu.test(pattern.name) && !/(?:ing|ed)s?$/i.test(matched);
}

const address = /:\/\/|@|www\.|\.(?:com|org|net|io|dev)\//i;

/** Words inside a web or mail address say nothing about skills. */
function isAddress(text: string, start: number, end: number): boolean {
  let from = start;
  let to = end;
  while (from > 0 && start - from < 200 && text.charCodeAt(from - 1) > 32) from--;
  while (to < text.length && to - end < 200 && text.charCodeAt(to) > 32) to++;
  return to - from > end - start && address.test(text.slice(from, to));
}

function plainStrength(pattern: Pattern, matched: string): number {
  if (isOtherWord(pattern, matched)) return 0.4;
  const base = (pattern.rank > 0 ? 0.9 : 0.8) - (pattern.own ? 0 : ofClassification);
  const asWritten = matched.toLowerCase() === pattern.name.toLowerCase() ? 0.05 : -0.1;
  return round(base + asWritten - (pattern.contested ? 0.15 : 0));
}

/** Names of a classification were not written to be found in text: fewer of them are meant. */
const ofClassification = 0.1;

/** A sure find backs what stands beside it; of finds that are only unsure for being one word of a classification it takes two. */
const backingOf = (pattern: Pattern | undefined): number => {
  if (!pattern) return 0;
  if (!pattern.risky) return 1;
  return pattern.everyday ? 0 : 0.5;
};

/** An everyday word starts low and has to earn its place: written like a name, called for by the words before it, or among other skills. */
function riskyStrength(
  pattern: Pattern,
  { from, to }: PhraseMatch,
  matched: string,
  read: Words,
  taken: Int32Array,
  backing: number[],
): number {
  const isShort = matched.length <= 2;
  let strength = isShort ? 0.1 : 0.25;
  const isName = /\p{Lu}/u.test(pattern.name);
  const sameCase = matched === pattern.name;
  if (isName && sameCase && read.gaps[from] !== gap.stop) strength += 0.25;
  if (isName && !/\p{Lu}/u.test(matched)) strength -= 0.1;
  if (isShort && !sameCase) return 0;
  if (sameCase && capitalsAlone.test(matched)) strength += 0.3;
  if (calledFor(read, from)) strength += 0.25;
  if (amongSkills(read, from, to, taken, backing) || (sameCase && isListLine(read, from, to, taken))) strength += 0.3;
  return round(Math.max(0, Math.min(0.85, strength)));
}

/** Three capitals or more are a name, whatever the word means in small letters. */
const capitalsAlone = /^\p{Lu}{3,}$/u;

const callers = new Set(
  "using with in experience knowledge proficient proficiency fluent fluency skills skill familiar familiarity tools languages programming via microsoft ms adobe google know expertise certified like including written spoken learn".split(
    " ",
  ),
);

function calledFor(read: Words, from: number): boolean {
  if (read.gaps[from] === gap.stop) return false;
  return callers.has(read.folded[from - 1] ?? "") || (read.folded[from - 1] === "of" && callers.has(read.folded[from - 2] ?? ""));
}

/** Listed: next to a sure find, or set off by commas with one close by. */
function amongSkills(read: Words, from: number, to: number, taken: Int32Array, backing: number[]): boolean {
  const reach = 3;
  let listed = 0;
  for (let at = from - 1, steps = 0; at >= 0 && steps < reach && read.gaps[at + 1] !== gap.stop; at--, steps++) {
    if (steps === 0 || isJoin(read, at + 1, from)) listed += backs(at);
  }
  for (let at = to, steps = 0; at < read.count && steps < reach && read.gaps[at] !== gap.stop; at++, steps++) {
    if (steps === 0 || isJoin(read, to, at)) listed += backs(at);
  }
  return listed >= 1;

  function backs(at: number): number {
    return backing[taken[at] ?? -1] ?? 0;
  }
}

/** A line or sentence of its own, next to another find: a list with one skill a line. */
function isListLine(read: Words, from: number, to: number, taken: Int32Array): boolean {
  const alone = read.gaps[from] === gap.stop && (to === read.count || read.gaps[to] === gap.stop);
  return alone && ((taken[from - 1] ?? -1) !== -1 || (taken[to] ?? -1) !== -1);
}

const joins = new Set(["and", "or", "und", "oder", "et", "ou", "y", "o"]);

function isJoin(read: Words, from: number, to: number): boolean {
  if (read.gaps[to] === gap.comma || read.gaps[from] === gap.comma) return true;
  for (let at = from; at < to; at++) if (joins.has(read.folded[at] ?? "")) return true;
  return false;
}

const noWords = new Set(
  "no not never without lack lacks lacking zero ohne kein keine keinen keiner keinem sin ningun ninguna sans aucun aucune".split(
    " ",
  ),
);
const bridges = new Set(
  "experience with in of on knowledge any prior previous the a an used worked familiar familiarity skills skill or and to background formal training yet using needed know have had proficient fluent".split(
    " ",
  ),
);

/** "no experience with X", "never used X or Y": a "no" before it with nothing but bridging words or other finds between. */
function isNegated(read: Words, from: number, taken: Int32Array): boolean {
  for (let at = from - 1; at >= 0 && from - at <= 8; at--) {
    if (read.gaps[at + 1] === gap.stop) return false;
    const word = read.folded[at] ?? "";
    if (noWords.has(word)) return true;
    if (!bridges.has(word) && taken[at] === -1) return false;
  }
  return false;
}

const wishes = new Set([
  "desirable",
  "desired",
  "bonus",
  "ideally",
  "optional",
  "advantageous",
  "nice",
  "plus",
  "preferred",
  "advantage",
  "beneficial",
  "asset",
]);
const afterPreferred = new Set(["qualifications", "skills", "experience", "but", "requirements"]);

function isWish(read: Words, at: number): boolean {
  const word = read.folded[at] ?? "";
  if (!wishes.has(word)) return false;
  const before = read.folded[at - 1] ?? "";
  const after = read.folded[at + 1] ?? "";
  if (word === "nice") return after === "to" && (read.folded[at + 2] ?? "") === "have";
  if (word === "plus" || word === "advantage" || word === "asset")
    return before === "a" || before === "an" || before === "big" || before === "definite";
  if (word === "preferred") return afterPreferred.has(after) || read.gaps[at + 1] === gap.stop || at + 1 === read.count;
  if (word === "bonus") return after !== "payments" && after !== "scheme" && after !== "plan" && before !== "annual";
  return true;
}

/** Marks finds in a sentence that wishes for them, and the list below a heading such as "Nice to have". */
function mentionsIn(read: Words, matches: readonly PhraseMatch[], text: string): SkillHit["mention"][] {
  const mentions: SkillHit["mention"][] = new Array(matches.length).fill("plain");
  let match = 0;
  let from = 0;
  let underHeading = false;
  while (from < read.count) {
    let to = from + 1;
    let wished = isWish(read, from);
    while (to < read.count && read.gaps[to] !== gap.stop) {
      if (!wished) wished = isWish(read, to);
      to++;
    }
    const first = match;
    while (match < matches.length && (matches[match]?.from ?? 0) < to) match++;
    const isHeading = text.charCodeAt(read.ends[to - 1] ?? 0) === 58 || (match === first && to - from <= 5);
    if (isHeading) underHeading = wished;
    if (wished || underHeading) mentions.fill("optional", first, match);
    from = to;
  }
  return mentions;
}

function kindOfName(
  skill: SkillEntry,
  name: string,
  generic: ReadonlySet<string>,
): Pick<Pattern, "single" | "own" | "risky" | "everyday"> {
  const single = words(name).count === 1;
  const own = skill.source === "starter";
  const everyday = isEveryday(skill, name, generic);
  return { single, own, everyday, risky: everyday || (single && !own) };
}

function isEveryday(skill: SkillEntry, name: string, generic: ReadonlySet<string>): boolean {
  const parts = words(name);
  if (parts.count !== 1) return skill.ambiguous && name === skill.label && parts.count < 2;
  const [word = ""] = parts.folded;
  const hasSign = /[^\p{L}\p{N}]/u.test(word);
  return skill.ambiguous || (word.length <= 2 && !hasSign) || everydayWords.has(word) || generic.has(word);
}

const genericFrom = 25;

/** Words that many longer names contain ("management", "software") say little on their own. */
function genericWords(skills: readonly SkillEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const skill of skills) {
    const parts = words(skill.label);
    if (parts.count < 2) continue;
    for (const word of new Set(parts.folded)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= genericFrom).map(([word]) => word));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
