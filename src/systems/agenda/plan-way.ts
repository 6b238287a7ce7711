// What a plan rests on beside the gap: the few levels worth saying, and what the person's own account offers to speak of.
import { z } from "zod";
import type { OwnFacts } from "../../career/action.ts";
import { meaningOf } from "../../career/meaning.ts";
import { ownFactsOf } from "../../career/own-facts.ts";
import { proficiencyLevels } from "../../career/proficiency.ts";
import { limitsSaid, type Saying, saidOfSelf } from "../../career/said-of-self.ts";
import type { Situation } from "../../career/situation.ts";
import { openActions, openCatalogue } from "../../catalogue/index.ts";
import { isGeneric } from "../../catalogue/starter-entries.ts";
import { languageOf as titleLanguage } from "../../catalogue/title-languages.ts";
import { starterTitles } from "../../catalogue/titles.ts";
import type { Context } from "../../operations/context.ts";
import { readProfile } from "../../platform/index.ts";
import { type Experience, workedOf } from "../resume/index.ts";
import { type GapReport, gapLine, type Skill } from "../skills/index.ts";

export const question = gapLine
  .pick({ skillId: true, label: true, need: true, have: true, haveSource: true, narrows: true })
  .extend({
    levels: z
      .array(z.object({ level: z.number().int(), says: z.string() }))
      .describe("What one does at each level from 1 to 5; empty where nobody has described it."),
  });

const mostQuestions = 6;
const fewestQuestions = 3;
/** An answer that settles less is asked for only where there are fewer than three. */
const worthAsking = 0.04;

/** The few levels that would narrow readiness most; what nearly every role asks for is left to the person. */
export const questionsOf = async (context: Context, { lines }: GapReport): Promise<z.infer<typeof question>[]> => {
  const catalogue = await openCatalogue(context);
  const { levelSays } = await openActions();
  return lines
    .filter(({ narrows, skillId }) => narrows > 0 && !isGeneric(skillId))
    .toSorted((a, b) => b.narrows - a.narrows)
    .filter(({ narrows }, at) => at < fewestQuestions || narrows >= worthAsking)
    .slice(0, mostQuestions)
    .map(({ skillId, label, need, have, haveSource, narrows }) => ({
      ...{ skillId, label, need, have, haveSource, narrows },
      levels: proficiencyLevels.flatMap(({ level }) => {
        const says = levelSays(catalogue.canonical(skillId), level);
        return says === null ? [] : [{ level, says }];
      }),
    }));
};

const quotable = (line: string): string[] => {
  const words = line
    .replace(/^[-•*\s]+/, "")
    .replace(/[.;,\s]+$/, "")
    .replaceAll(/[“”"]/g, "'");
  return words.length >= 20 && words.length <= 140 ? [words] : [];
};

/** What was said of a skill, or of another of its family, as evidence. */
export const ownWordsOf = async (skills: readonly Skill[]): Promise<(skillId: string) => string[]> => {
  const { familyOf } = await openActions();
  return (skillId) => {
    const family = familyOf(skillId)?.id;
    const said = (isLike: (id: string) => boolean) =>
      skills
        .filter(({ catalogueId, level }) => catalogueId !== null && level !== 0 && isLike(catalogueId))
        .flatMap(({ evidence }) => evidence.flatMap(({ note }) => quotable(note ?? "")));
    return [...new Set([...said((id) => id === skillId), ...said((id) => family !== undefined && familyOf(id)?.id === family)])];
  };
};

export interface Account {
  /** What the present position, or the last one, offers to speak of. */
  facts: OwnFacts;
  /** What the person wrote of their latest positions, where it is short enough to be quoted. */
  own: string[];
  /** Whether they work now: a position without an end, which a person laid off or returning has none of. */
  atWork: boolean;
  /** What they say of themselves in their summary and their positions, and the limits of the step. */
  sayings: Saying[];
}

/** `roleLabel` is the role aimed for; null where there is none. */
export const accountOf = async (
  { records, today }: Context,
  roleLabel: string | null,
  { kind, country, limits }: Situation,
): Promise<Account> => {
  const [worked, profile] = await Promise.all([workedOf(records), readProfile(records)]);
  const [latest] = worked.toSorted(
    (a, b) => (b.end ?? "9").localeCompare(a.end ?? "9") || Number(b.kind === "work") - Number(a.kind === "work"),
  );
  const isOut = kind === "laid-off" || kind === "return";
  return {
    facts: {
      ...(latest && ownFactsOf({ title: latest.title, organisation: latest.organisation, lines: linesOf(latest) })),
      title: latest ? titleInSentence(latest.title) : null,
      target: roleLabel,
      place: profile?.place ?? null,
      country: country && (new Intl.DisplayNames("en", { type: "region" }).of(country) ?? null),
    },
    own: worked
      .slice(0, 2)
      .flatMap(linesOf)
      .flatMap(quotable)
      .filter((line) => meaningOf(line) === "claim"),
    atWork: !isOut && worked.some(({ end }) => end === null || end >= today),
    // A post that comes free where they work is nothing to whoever goes elsewhere.
    sayings: [...saidOfSelf([profile?.summary ?? "", ...worked.flatMap(linesOf)]), ...limitsSaid(limits)].filter(
      ({ about }) => about !== "post" || kind === "promotion",
    ),
  };
};

/** What no role is called by may be a line that was read as a title: it stands in no sentence. A title of another language is the role's English one. */
const titleInSentence = (title: string): string | null => {
  const role = starterTitles().find(title)?.role;
  return role ? (titleLanguage(title) ? role.label : title) : null;
};

/** Each saying with the skill of which it denies something. */
export const withSkill = (sayings: readonly Saying[], skills: readonly Skill[]): (Saying & { skillId: string | null })[] => {
  const denied = skills.filter(({ level, catalogueId }) => level === 0 && catalogueId !== null);
  const isOf = ({ sentence }: Saying, { evidence }: Skill) => evidence.some(({ note }) => note?.includes(sentence));
  return sayings.map((saying) => ({
    ...saying,
    skillId: denied.find((skill) => isOf(saying, skill))?.catalogueId ?? null,
  }));
};

const linesOf = ({ highlights, summary }: Pick<Experience, "highlights" | "summary">): string[] =>
  [...highlights, ...(summary ?? "").split("\n")].filter(Boolean);
