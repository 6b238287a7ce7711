// The catalogue as the inventory asks it: exact names, finds in free text, and roles with their needs named.

import { decidersOf } from "../../catalogue/deciding.ts";
import { assumedLevel } from "../../catalogue/entry.ts";
import { nameKey, withoutBracket } from "../../catalogue/fold.ts";
import type { Catalogue } from "../../catalogue/index.ts";
import { isGeneric } from "../../catalogue/starter-entries.ts";
import { refuse } from "../../core/refusal.ts";
import { skillRefusals } from "./refusals.ts";
import type { CatalogueNames } from "./rules/claims.ts";
import type { AskingRole } from "./rules/gap-report.ts";
import { needsOfPosting, type PostingNeed, titleOfPosting } from "./rules/posting.ts";

export const namesIn = (catalogue: Catalogue): CatalogueNames => ({
  named: (label) => {
    const wanted = nameKey(label);
    if (wanted === "") return null;
    const found = catalogue
      .search(label.slice(0, 200), { type: "skill", limit: 8 })
      .find((entry) => [entry.matched, entry.label].some((name) => sameWords(name, wanted)));
    if (!found) return null;
    const standing = catalogue.skill(catalogue.canonical(found.id)) ?? catalogue.skill(found.id);
    return standing && { id: standing.id, label: standing.label, kind: standing.kind };
  },
  found: (text) => catalogue.extract(text).map((hit) => ({ ...hit, skillId: catalogue.canonical(hit.skillId) })),
  kindOf: (skillId) => catalogue.skill(skillId)?.kind ?? "technical",
  known: (skillId) => catalogue.skill(catalogue.canonical(skillId)),
  wholeOf: (skillId) => {
    const { broader } = catalogue.skill(skillId) ?? {};
    return broader === undefined ? null : catalogue.skill(catalogue.canonical(broader));
  },
  roleNamed: (title) => {
    const match = catalogue.bestRole(title);
    const role = match && match.likeness >= leastSureTitle ? catalogue.role(match.id) : null;
    return match && role ? { role, confidence: match.likeness } : null;
  },
});

/** A title that only resembles a role's name is taken for it from here on. */
const leastSureTitle = 0.85;

const sameWords = (name: string, wanted: string): boolean =>
  nameKey(name) === wanted || nameKey(withoutBracket(name) ?? "") === wanted;

/** A role by its catalogue id or by what it is called, with what it needs; refuses what no role is called and what has no needs. */
export const askingRole = (catalogue: Catalogue, idOrText: string): AskingRole => {
  const role = catalogue.role(idOrText) ?? catalogue.role(catalogue.bestRole(idOrText)?.id ?? "");
  if (!role) {
    const near = catalogue.search(idOrText, { type: "role", limit: 3 }).map((entry) => entry.label);
    const hint = near.length > 0 ? `Near it: ${near.join(", ")}.` : "Look for one with: cairn catalogue search TEXT";
    return refuse(skillRefusals.unknownRole, { text: idOrText, near: hint });
  }
  if (role.needs.length === 0) return refuse(skillRefusals.noNeeds, { label: role.label, id: role.id });
  const deciders = decidersOf(role).map((id) => catalogue.canonical(id));
  const stated = role.needs.map((need) => ({ ...need, skillId: catalogue.canonical(need.skillId) }));
  const beside = deciders.filter((id) => !stated.some(({ skillId }) => skillId === id));
  return {
    id: role.id,
    label: role.label,
    source: role.source,
    needs: [...stated, ...beside.map(assumedNeed)].map((need) => {
      const known = catalogue.skill(need.skillId);
      const decides = deciders.indexOf(need.skillId);
      return {
        ...need,
        label: known?.label ?? need.skillId,
        kind: known?.kind ?? "technical",
        hoursPerLevel: known?.hours ?? null,
        isGeneric: isGeneric(need.skillId),
        ...(decides >= 0 && { decides }),
      };
    }),
  };
};

/** What decides and no list of the role's needs holds: nobody says how much of it. */
const assumedNeed = (skillId: string) => ({
  skillId,
  level: assumedLevel.essential,
  levelSource: "assumed" as const,
  importance: "optional" as const,
});

/** The skills that a posting asks for, each with its line; none where no known skill stands in it. */
export const postingNeeds = (catalogue: Catalogue, text: string): PostingNeed[] =>
  needsOfPosting(text, namesIn(catalogue).found(text), (skillId) => catalogue.skill(skillId));

/** A posting as a role: what its text asks for. Refuses a text in which no known skill stands. */
export const askingPosting = (catalogue: Catalogue, text: string): AskingRole => {
  const needs = postingNeeds(catalogue, text);
  if (needs.length === 0) refuse(skillRefusals.noSkillsFound);
  return { id: "posting", label: titleOfPosting(text), source: "posting", needs };
};
