// The inventory out to a spreadsheet and back in: known skills take over what the file says.
import { nameKey } from "../../../catalogue/fold.ts";
import { openCatalogue } from "../../../catalogue/index.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { type Outcome, outcomeOf, tableVerbs } from "../../../operations/table-verbs.ts";
import { namesIn } from "../catalogue-names.ts";
import { type SkillRow, skillTable } from "../formats/csv.ts";
import type { CatalogueNames } from "../rules/claims.ts";
import { sameSkill, withEvidence } from "../rules/inventory.ts";
import type { Skill } from "../schema.ts";
import { skillKind, skillsOf } from "../store.ts";

interface Taking {
  /** Skills as they stand while lines are taken in. */
  held: Owned<Skill>[];
  names: CatalogueNames;
}

const take = async (row: SkillRow, { held, names }: Taking, { records }: Context): Promise<Outcome> => {
  const { line: _, label, catalogueId: statedId, evidence = [], ...stated } = row;
  const named = names.named(label);
  const catalogueId = statedId ?? named?.id ?? null;
  const same = sameSkill(held, { catalogueId, label });
  if (same) {
    const after = await records.update(skillKind, same, { ...stated, evidence: withEvidence(same.evidence, evidence) });
    held.splice(held.indexOf(same), 1, after);
    return outcomeOf(same, after);
  }
  const { visibility, employerSensitive, ...own } = stated;
  const draft = {
    label,
    catalogueId,
    evidence,
    kind: own.kind ?? named?.kind ?? ("technical" as const),
    level: own.level ?? null,
    wanted: own.wanted ?? null,
    interest: own.interest ?? null,
    lastUsed: own.lastUsed ?? null,
    confirmation: own.confirmation ?? ("unconfirmed" as const),
    note: own.note ?? null,
    source: own.source ?? null,
    ...(visibility && { visibility }),
    ...(employerSensitive !== undefined && { employerSensitive }),
  };
  held.push(await records.create(skillKind, draft));
  return "added";
};

export const exchange = tableVerbs("skills", {
  table: skillTable,
  many: "skills",
  known: "new ones are added, known ones take over what the file says",
  all: ({ records }) => skillsOf(records),
  nameOf: ({ label }) => label,
  twins: ({ label }) => nameKey(label),
  begin: async (context): Promise<Taking> => ({
    held: await skillsOf(context.records),
    names: namesIn(await openCatalogue(context)),
  }),
  take,
});
