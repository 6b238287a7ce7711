// What a resume claims a person can do, and how it joins what the person already has: nothing confirmed is ever lowered or overwritten.

import { meaningOf, sentencesOf, splitAtFirst } from "../../../career/meaning.ts";
import type { ExperienceFact, ProfileFacts } from "../../../career/profile-facts.ts";
import { fluencyOfWords } from "../../../career/stated-level.ts";
import type { SkillHit } from "../../../catalogue/extract.ts";
import { nameKey } from "../../../catalogue/fold.ts";
import { isOfCountry, starterId } from "../../../catalogue/starter-entries.ts";
import type { Day } from "../../../core/day.ts";
import type { Skill } from "../schema.ts";
import { careerOf, type HeldPosition, impliedBy, latestOf, ledIn, levelHeld, type RoleNamed, sayPosition } from "./career.ts";
import { laterUse, sameName, withEvidence } from "./inventory.ts";
import { isGoTo, isIntroductory, isTentative, shownIn } from "./phrases.ts";

/** How facts meet the catalogue: a name that is a skill's own, and skills found in free text. */
export interface CatalogueNames {
  /** The skill that has exactly this name, whatever its case and accents. */
  named: (label: string) => { id: string; label: string; kind: Skill["kind"] } | null;
  /** Finds in free text, by the id that stands for the skill in all catalogues. */
  found: (text: string) => readonly SkillHit[];
  kindOf: (skillId: string) => Skill["kind"];
  /** The skill by its id, as the entry that stands for it in all catalogues. */
  known: (skillId: string) => { id: string; label: string; kind: Skill["kind"] } | null;
  /** The broader skill that it is a part of. */
  wholeOf: (skillId: string) => { id: string; kind: Skill["kind"] } | null;
  roleNamed: RoleNamed;
}

export type ClaimedSkill = Pick<Skill, "catalogueId" | "label" | "kind" | "level" | "lastUsed" | "evidence"> & { source: string };

/** A name longer than this is a sentence: the skills in it are looked for instead. */
const longestName = 60;
const longestNote = 300;
const longestLabel = 120;

/** How well something is known, said beside its name in a list: "Pâtisserie : correcte", "some Excel". */
const howWell =
  /^(?:sans plus|scolaires?|correcte?s?|moyenn?e?|basic|basics|good|fair|some|a (?:bit|little)|sicher|gut|sehr gut|grundlagen|básico|básica|bien|nociones)$/iu;
const howWellFirst =
  /^(?:some|a (?:bit|little) of|good|very good|basic|gute|sehr gute|etwas|algo de|nociones de|buenos conocimientos de|bonnes? (?:connaissances?|notions?) (?:de|en)|notions? (?:de|en|d['’])) ?(?=\p{L})/iu;
/** Whoever speaks of themselves says a sentence: none of it is the name of a skill. */
const isSentence =
  /^(?:ich|i|je|j['’]|wir|we|nous|ob|whether|si|dass|that|que)(?![\p{L}])|(?<!\p{L})(?:nicht|don['’]t know|weiß|no sé|sais pas)(?!\p{L})/iu;

const namesIn = (text: string): string[] =>
  text
    .split(/[,;•·|\n]+(?![^(]*\))/)
    .map((name) =>
      name
        .trim()
        .replace(/^[-–*]\s*/, "")
        .replace(howWellFirst, ""),
    )
    .filter((name) => /[\p{L}\p{N}]/u.test(name) && !howWell.test(name) && !isSentence.test(name));

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longestNote ? `${line.slice(0, longestNote - 1).trimEnd()}…` : line;
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

/** What begins so speaks of all that stands before it. */
const ofAllBefore =
  /^(?:so|thus|therefore|which|none|neither|also|deshalb|daher|davon|nichts davon|por eso|así que|ninguno|donc|rien de)(?!\p{L})/iu;

/** What is denied in a later part of a sentence takes nothing from what stands before it: "Forklift, first aid, crane ticket lapsed". */
const saidApart = (sentence: { text: string }): { text: string }[] => {
  if (meaningOf(sentence.text) !== "denial") return [sentence];
  const [before, from] = splitAtFirst(sentence.text, (part) => meaningOf(part) === "denial");
  return before === "" || ofAllBefore.test(from) ? [sentence] : [{ text: before }, { text: from }];
};

/** How much a reason counts where several are given: what is listed or told before what a role alone lets one infer. */
interface Inferred {
  /** Only because the role of a position needs it. */
  byRoleAlone: Set<string>;
  denied: Map<string, string>;
}

/** A find in a text without a position around it says that it was met. */
const levelTried = 1;
const levelMentioned = 2;
const levelUsed = 3;

/** Every skill that the facts claim, one entry a skill, with the text that says so as evidence. A level of 0 is what the text denies. */
export const claimedSkills = (facts: ProfileFacts, today: Day, catalogue: CatalogueNames): ClaimedSkill[] => {
  const claims: ClaimedSkill[] = [];
  const inferred: Inferred = { byRoleAlone: new Set(), denied: new Map() };
  const career = careerOf(facts, today, catalogue.roleNamed);

  const claim = (offered: ClaimedSkill, byRole = false) => {
    const at = claims.findIndex((known) => sameName(known, offered));
    const known = claims[at];
    const id = offered.catalogueId ?? "";
    if (!byRole) inferred.byRoleAlone.delete(id);
    else if (!known) inferred.byRoleAlone.add(id);
    if (!known) claims.push(offered);
    else claims[at] = joined(known, offered);
  };

  const claimKnown = (skillId: string, level: number, lastUsed: string | null, source: string, note: string, byRole = false) => {
    const known = catalogue.known(skillId);
    if (!known) return;
    claim(
      {
        catalogueId: known.id,
        label: known.label,
        kind: known.kind,
        level,
        lastUsed,
        evidence: [{ source, note: shortened(note) }],
        source,
      },
      byRole,
    );
  };

  // The person's own word stays: where two listed names stand for one catalogue skill, the first is linked to it and both are kept.
  const claimName = (name: string, level: number | null, kind: Skill["kind"], source: string, note: string) => {
    if (name.length > longestName) return claimText(name, source, null, null);
    const entry = catalogue.named(name);
    const taken = claims.some((known) => known.catalogueId === entry?.id && nameKey(known.label) !== nameKey(name));
    if (!entry) claimText(name, source, null, null, level ?? levelMentioned);
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

  /** What a text names and what it shows, sentence by sentence, as each means it. */
  const claimText = (
    text: string,
    source: string,
    lastUsed: string | null,
    position: HeldPosition | null,
    least = levelMentioned,
    place = "",
  ) => {
    for (const sentence of sentencesOf(text).flatMap(saidApart)) {
      const meaning = meaningOf(sentence.text);
      if (meaning === "wish") continue;
      const said = shortened(sentence.text);
      const note = place && !said.startsWith(place) ? `${place}: ${said}` : said;
      const finds = catalogue.found(sentence.text);
      const shown = shownIn(sentence.text).map(({ competency, level }) => ({ skillId: starterId(competency), level }));
      if (meaning === "denial") {
        for (const { skillId } of [...finds, ...shown]) inferred.denied.set(catalogue.known(skillId)?.id ?? skillId, said);
        continue;
      }
      const isSchool = schoolMarks.test(sentence.text);
      for (const { skillId, mention } of finds) {
        if (isSchool && catalogue.kindOf(skillId) === "language") continue;
        if (mention === "negated") inferred.denied.set(skillId, said);
        else claimKnown(skillId, levelOfFind(skillId, sentence.text, position, least), lastUsed, source, note);
      }
      for (const { skillId, level: said } of shown) {
        const level = said ?? levelOfFind(skillId, sentence.text, position, least);
        claimKnown(skillId, said !== null && position ? faded(said, position) : level, lastUsed, source, note);
      }
    }
  };

  const levelOfFind = (skillId: string, sentence: string, position: HeldPosition | null, least: number): number => {
    if (isTentative(sentence)) return levelTried;
    const need = position?.role.needs.find((one) => one.skillId === skillId);
    const goTo = isGoTo(sentence) ? 1 : 0;
    if (position && need)
      return Math.min(
        5,
        Math.max(levelHeld(position, need.level, catalogue.kindOf(skillId) !== "soft", isOfCountry(skillId)), levelMentioned) +
          goTo,
      );
    if (!position) return Math.min(5, least + goTo);
    if (position.abroad && isOfCountry(skillId)) return 1;
    return Math.min(5, faded(position.years >= 1 && !position.held.learning ? levelUsed : levelMentioned, position) + goTo);
  };

  // What is listed without a level was used at work by whoever has worked for years.
  const listed = career.some(({ years, held }) => years >= 2 && !held.learning) ? levelUsed : null;
  for (const fact of facts.skills) {
    if (catalogue.named(fact.label)?.kind === "language") {
      const stated = fact.keywords.join(", ");
      claimName(
        fact.label.trim(),
        fact.level ?? fluencyOfWords(stated),
        "language",
        fact.source,
        `listed as a language: ${stated}`,
      );
      continue;
    }
    const level = fact.level ?? listed;
    for (const name of namesIn(fact.label)) claimName(name, level, "technical", fact.source, "listed as a skill");
    for (const keyword of fact.keywords.flatMap(namesIn))
      claimName(keyword, level, "technical", fact.source, `listed under ${fact.label}`);
  }
  for (const fact of facts.languages) {
    const level = fact.level ?? (fact.stated ? fluencyOfWords(fact.stated) : null);
    const note = fact.stated ? `listed as a language: ${fact.stated}` : "listed as a language";
    claimName(fact.label.trim(), level, "language", fact.source, note);
  }
  for (const fact of facts.experiences) {
    const position = career.find((one) => one.fact === fact) ?? null;
    claimText(experienceText(fact), fact.source, lastUseOf(fact, today), position, usedFor(fact, today), placeOf(fact));
  }
  for (const fact of facts.certificates)
    claimText(
      fact.title,
      fact.source,
      null,
      null,
      isUnfinished.test(fact.title) ? levelTried : isIntroductory(fact.title) ? levelMentioned : levelCertified,
    );
  if (facts.basics.summary) claimText(facts.basics.summary, "basics.summary", null, null);
  const latest = latestOf(career);
  for (const position of career) {
    const { fact } = position;
    const lastUsed = lastUseOf(fact, today);
    const note = sayPosition(position);
    for (const { skillId, level } of impliedBy(position, position === latest, catalogue.kindOf))
      claimKnown(skillId, level, lastUsed, fact.source, note, true);
    for (const { competency, level } of ledIn(position))
      claimKnown(starterId(competency), level, lastUsed, fact.source, note, true);
  }
  claimWholes();
  for (const [skillId, said] of inferred.denied) deny(skillId, said);
  return claims.filter((one) => nameKey(one.label) !== "").map((one) => ({ ...one, label: one.label.slice(0, longestLabel) }));

  /** A tool is a part of its craft, as Excel is of spreadsheets; of other crafts two parts known well make something of the whole. */
  function claimWholes() {
    const parts = new Map<string, ClaimedSkill[]>();
    for (const part of claims.filter(({ level, catalogueId }) => level !== 0 && catalogueId !== null))
      for (
        let whole = catalogue.wholeOf(part.catalogueId ?? "");
        whole && whole.kind !== "soft";
        whole = catalogue.wholeOf(whole.id)
      )
        parts.set(whole.id, [...(parts.get(whole.id) ?? []), part]);
    for (const [wholeId, known] of parts) {
      const whole = catalogue.known(wholeId);
      const tools = known.filter(({ kind }) => kind === "tool");
      const well = known.filter(({ level }) => (level ?? 0) >= levelUsed);
      if (!whole || (tools.length === 0 && well.length < 2)) continue;
      const best = (tools.length > 0 ? tools : well).toSorted((a, b) => (b.level ?? 0) - (a.level ?? 0))[0];
      if (!best) continue;
      const level = Math.max(1, (best.level ?? levelMentioned) - (tools.length > 0 || well.length > 2 ? 0 : 1));
      claimKnown(whole.id, level, best.lastUsed, best.source, best.evidence[0]?.note ?? best.label, true);
    }
  }

  /** What the text denies is not inferred from a role; elsewhere told or listed it stands. */
  function deny(skillId: string, said: string) {
    const at = claims.findIndex(({ catalogueId }) => catalogueId === skillId);
    const known = catalogue.known(skillId);
    if (!known || (at >= 0 && !inferred.byRoleAlone.has(skillId))) return;
    const source = claims[at]?.source ?? "basics.summary";
    const none = {
      catalogueId: known.id,
      label: known.label,
      kind: known.kind,
      level: 0,
      lastUsed: null,
      evidence: [{ source, note: said }],
      source,
    };
    if (at >= 0) claims[at] = none;
    else claims.push(none);
  }
};

const levelCertified = 3;
/** A course that was begun and not ended. */
const isUnfinished =
  /(?<!\p{L})(?:unfinished|not finished|incomplete|in progress|stopped|\d+ (?:of|von|de|sur) \d+|nicht beendet|abgebrochen|sin terminar|inachevée?)(?!\p{L})/iu;

/** What was done for a year in a position whose role nobody knows was used all the same. */
const usedFor = ({ kind, start, end }: ExperienceFact, today: Day): number =>
  kind === "work" && start !== undefined && Number((end ?? today).slice(0, 4)) - Number(start.slice(0, 4)) >= 1
    ? levelUsed
    : levelMentioned;

/** Marks of school: a language among them is a subject, of which nobody says how well it is spoken. */
const schoolMarks =
  /(?<!\p{L})(?:GCSEs?|A[- ]levels?|leaving cert\p{L}*|highers?|school grades|zeugnisnote\p{L}*|selectividad)(?!\p{L})/iu;

/** A level as it stands after years without use. */
const faded = (level: number, { since }: HeldPosition): number => Math.max(1, level - (since > 8 ? 1 : 0));

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
