// The catalogue ready to use: the starter set and what was imported, in memory, built when first asked for and again after an import.

import { refuse } from "../core/refusal.ts";
import type { Database } from "../database/open.ts";
import { type CatalogueIndex, catalogueIndex } from "./catalogue-index.ts";
import type { CatalogueRole, CatalogueSkill } from "./entry.ts";
import { type SkillExtractor, type SkillHit, skillExtractor } from "./extract.ts";
import { catalogueRefusals } from "./refusals.ts";
import { type SkillInText, type SkillsInChoice, skillsInText } from "./skills-in-text.ts";
import { starterDescription, starterFigures, starterRoles, starterSkills } from "./starter-entries.ts";
import { catalogueStamp, catalogueStore } from "./store.ts";
import { type SkillSuggester, type SkillSuggestion, skillSuggester } from "./suggest.ts";
import { type WorkProfiles, workProfiles } from "./work-profiles.ts";

export interface Catalogue extends CatalogueIndex, WorkProfiles {
  /** Skill names found in a text, in its order; `least` is the lowest confidence kept, 0.5 without it. */
  extract(text: string, least?: number): SkillHit[];
  /** Skills that each sentence of a text probably speaks of without naming them; for a person to pick from. */
  suggest(text: string, limit?: number): SkillSuggestion[];
  /** Skills that a text names, then those that it probably speaks of, the surest first. */
  skillsIn(text: string, choice?: SkillsInChoice): SkillInText[];
  /** One skill with its description; refuses an unknown id. */
  readSkill(id: string): Promise<CatalogueSkill>;
  /** One role with its needs and neighbours; refuses an unknown id. */
  readRole(id: string): Promise<CatalogueRole>;
}

interface Held {
  index: CatalogueIndex;
  work: WorkProfiles;
  extractor: SkillExtractor | null;
  suggester: SkillSuggester | null;
}

interface Holding {
  stamp: string;
  /** Through which connection it is built. */
  through: Database;
  ready: Promise<Held>;
  isBuilt: boolean;
}

/** Kept as a promise, so that questions that come while it is built wait for the one build. */
const held = new WeakMap<Database, Holding>();

/** `app` is the product's own database handle, `database` the one to read through (a transaction, inside a write). */
export async function openCatalogue(context: { app: { database: Database }; database: Database }): Promise<Catalogue> {
  const store = catalogueStore(context.database);
  const stamp = await catalogueStamp(context.database);
  const kept = held.get(context.app.database);
  // A transaction must not wait for a build that waits for the transaction: SQLite has one connection.
  const mayShare = kept?.stamp === stamp && (kept.isBuilt || kept.through === context.database);
  const current = await (mayShare ? kept.ready : hold());
  const { index } = current;

  const extract: Catalogue["extract"] = (text, least) => {
    current.extractor ??= skillExtractor(index.skills(), index.canonicalAt);
    return current.extractor.find(text, least);
  };
  const suggest: Catalogue["suggest"] = (text, limit = 10) => {
    current.suggester ??= skillSuggester(index.skills(), index.canonicalAt, index.uses);
    return current.suggester.suggest(text, limit);
  };

  return {
    ...index,
    ...current.work,
    extract,
    suggest,
    skillsIn: (text, choice) => skillsInText({ extract, suggest }, text, choice),
    async readSkill(id) {
      const skill = index.skill(id) ?? refuse(catalogueRefusals.unknownSkill, { id });
      const { ambiguous: _, altLabels, ...entry } = skill;
      return { ...entry, altLabels: [...altLabels], description: await describe(id) };
    },
    async readRole(id) {
      const role = index.role(id) ?? refuse(catalogueRefusals.unknownRole, { id });
      return {
        ...role,
        altLabels: [...role.altLabels],
        next: [...role.next],
        near: [...role.near],
        profile: current.work.profileOf(id),
        needs: role.needs.map((need) => ({ ...need, label: index.skill(need.skillId)?.label ?? need.skillId })),
        description: await describe(id),
      };
    },
  };

  function hold(): Promise<Held> {
    const holding: Holding = { stamp, through: context.database, ready: build(), isBuilt: false };
    held.set(context.app.database, holding);
    holding.ready.then(
      () => {
        holding.isBuilt = true;
      },
      () => held.delete(context.app.database),
    );
    return holding.ready;
  }

  async function build(): Promise<Held> {
    const stored = await store.load();
    const roles = [...starterRoles(), ...stored.roles];
    const texts = await store.roleTexts();
    const textOf = (id: string) => texts.get(id) ?? { description: starterDescription(id) ?? "", tasks: "" };
    const index = catalogueIndex([...starterSkills(), ...stored.skills], roles, textOf);
    return { index, work: workProfiles(roles, stored.work, starterFigures()), extractor: null, suggester: null };
  }

  async function describe(id: string): Promise<string> {
    return starterDescription(id) ?? (await store.description(id)) ?? "";
  }
}
