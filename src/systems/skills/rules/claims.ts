// What a resume claims a person can do, and how it joins what the person already has: nothing confirmed is ever lowered or overwritten.
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../career/stated-level.ts";
import type { SkillHit } from "../../../catalogue/extract.ts";
import { nameKey } from "../../../catalogue/fold.ts";
import type { Day } from "../../../core/day.ts";
import type { Skill } from "../schema.ts";
import { laterUse, sameName, withEvidence } from "./inventory.ts";

/** How facts meet the catalogue: a name that is a skill's own, and skills found in free text. */
export interface CatalogueNames {
  /** The skill that has exactly this name, whatever its case and accents. */
  named: (label: string) => { id: string; label: string; kind: Skill["kind"] } | null;
  /** Finds in free text, by the id that stands for the skill in all catalogues. */
  found: (text: string) => readonly SkillHit[];
  kindOf: (skillId: string) => Skill["kind"];
}

export type ClaimedSkill = Pick<Skill, "catalogueId" | "label" | "kind" | "level" | "lastUsed" | "evidence"> & { source: string };

/** A name longer than this is a sentence: the skills in it are looked for instead. */
const longestName = 60;
const longestNote = 300;
const longestLabel = 120;

const namesIn = (text: string): string[] =>
  text
    .split(/[,;•·|\n]+(?![^(]*\))/)
    .map((name) => name.trim().replace(/^[-–*]\s*/, ""))
    .filter((name) => /[\p{L}\p{N}]/u.test(name));

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestNote ? `${line.slice(0, longestNote - 1).trimEnd()}…` : line;
};

/** The sentence or line of a text around a find. */
const sentenceAround = (text: string, { start, end }: { start: number; end: number }): string => {
  const from = Math.max(text.lastIndexOf("\n", start), text.lastIndexOf(". ", start) + 1, 0);
  const stops = [text.indexOf("\n", end), text.indexOf(". ", end) + 1].filter((at) => at > 0);
  return shortened(text.slice(from, stops.length > 0 ? Math.min(...stops) : undefined));
};

/** A work, volunteer or project entry without an end is used to this day; others count when they say when. */
const lastUseOf = ({ kind, start, end }: ExperienceFact, today: Day): string | null => {
  if (end) return end;
  const lasting = kind === "work" || kind === "volunteer" || kind === "project";
  if (lasting && start) return today.slice(0, 7);
  return start ?? null;
};

const experienceText = ({ title, summary, highlights }: ExperienceFact): string =>
  [title, summary, ...highlights].filter(Boolean).join("\n");

const placeOf = ({ title, organisation }: ExperienceFact): string => (organisation ? `${title}, ${organisation}` : title);

const higher = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.max(one, other);

const joined = (known: ClaimedSkill, offered: ClaimedSkill): ClaimedSkill => ({
  ...known,
  level: higher(known.level, offered.level),
  lastUsed: laterUse(known.lastUsed, offered.lastUsed),
  evidence: withEvidence(known.evidence, offered.evidence),
});

/** Every skill that the facts claim, one entry a skill, with the text that says so as evidence. */
export const claimedSkills = (facts: ProfileFacts, today: Day, catalogue: CatalogueNames): ClaimedSkill[] => {
  const claims: ClaimedSkill[] = [];

  const claim = (offered: ClaimedSkill) => {
    const at = claims.findIndex((known) => sameName(known, offered));
    const known = claims[at];
    if (!known) claims.push(offered);
    else claims[at] = joined(known, offered);
  };

  // The person's own word stays: where two listed names stand for one catalogue skill, the first is linked to it and both are kept.
  const claimName = (name: string, level: number | null, kind: Skill["kind"], source: string, note: string) => {
    if (name.length > longestName) return claimFinds(name, source, null);
    const entry = catalogue.named(name);
    const taken = claims.some((known) => known.catalogueId === entry?.id && nameKey(known.label) !== nameKey(name));
    claim({
      catalogueId: entry && !taken ? entry.id : null,
      label: name,
      kind: entry?.kind ?? kind,
      level,
      lastUsed: null,
      evidence: [{ source, note: shortened(`“${name}”, ${note}`) }],
      source,
    });
  };

  const claimFinds = (text: string, source: string, lastUsed: string | null, place = "") => {
    for (const hit of catalogue.found(text)) {
      if (hit.mention === "negated") continue;
      const said = sentenceAround(text, hit);
      const note = place && !said.startsWith(place) ? shortened(`${place}: ${said}`) : said;
      const kind = catalogue.kindOf(hit.skillId);
      claim({ catalogueId: hit.skillId, label: hit.label, kind, level: null, lastUsed, evidence: [{ source, note }], source });
    }
  };

  for (const fact of facts.skills) {
    const level = fact.level ?? null;
    for (const name of namesIn(fact.label)) claimName(name, level, "technical", fact.source, "listed as a skill");
    for (const keyword of fact.keywords.flatMap(namesIn))
      claimName(keyword, level, "technical", fact.source, `listed under ${fact.label}`);
  }
  for (const fact of facts.languages) {
    const level = fact.level ?? (fact.stated ? fluencyOfWords(fact.stated) : null);
    const note = fact.stated ? `listed as a language: ${fact.stated}` : "listed as a language";
    claimName(fact.label.trim(), level, "language", fact.source, note);
  }
  for (const fact of facts.experiences) claimFinds(experienceText(fact), fact.source, lastUseOf(fact, today), placeOf(fact));
  if (facts.basics.summary) claimFinds(facts.basics.summary, "basics.summary", null);
  return claims.filter((one) => nameKey(one.label) !== "").map((one) => ({ ...one, label: one.label.slice(0, longestLabel) }));
};

export type Merged<T extends Skill> =
  | { merge: "add"; claim: ClaimedSkill }
  | { merge: "change"; skill: T; patch: Partial<Pick<Skill, "level" | "lastUsed" | "evidence" | "catalogueId">> }
  | { merge: "known"; skill: T };

/**
 * How a claim joins the inventory. Withdrawn stays withdrawn and untouched. What is confirmed keeps its level, and gains only evidence and a later
 * last use; what is not confirmed yet takes a higher stated level too.
 */
export const mergeClaim = <T extends Skill>(held: readonly T[], claim: ClaimedSkill): Merged<T> => {
  const skill =
    held.find((known) => claim.catalogueId !== null && known.catalogueId === claim.catalogueId) ??
    held.find((known) => sameName(known, claim));
  if (!skill) return { merge: "add", claim };
  if (skill.confirmation === "withdrawn") return { merge: "known", skill };
  const level =
    skill.confirmation === "unconfirmed" && claim.level !== null ? Math.max(claim.level, skill.level ?? 0) : skill.level;
  const patch = {
    level,
    lastUsed: laterUse(skill.lastUsed, claim.lastUsed),
    evidence: withEvidence(skill.evidence, claim.evidence),
    catalogueId: skill.catalogueId ?? claim.catalogueId,
  };
  const unchanged =
    patch.level === skill.level &&
    patch.lastUsed === skill.lastUsed &&
    patch.catalogueId === skill.catalogueId &&
    patch.evidence.length === skill.evidence.length;
  return unchanged ? { merge: "known", skill } : { merge: "change", skill, patch };
};
