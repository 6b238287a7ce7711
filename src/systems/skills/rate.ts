// A person's own word on how far they are: levels for competencies by catalogue id or name, whether they were listed before or not.
import { nameKey } from "../../catalogue/fold.ts";
import { type Catalogue, openCatalogue } from "../../catalogue/index.ts";
import { refuse } from "../../core/refusal.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { namesIn } from "./catalogue-names.ts";
import { skillRefusals } from "./refusals.ts";
import type { Skill } from "./schema.ts";
import { addSkill, changeSkill, skillsOf } from "./store.ts";

export interface OwnLevel {
  /** Catalogue id, or what the catalogue or the person calls it. */
  competency: string;
  /** 0 to 5; null for a skill whose level the person does not want to say. */
  level: number | null;
}

/**
 * Confirms each competency at the level that the person says, 0 included, and adds those that are not listed yet. Evidence stays as it is.
 * Refuses a name that neither the inventory nor the catalogue knows, with the nearest ones.
 */
export const rateSkills = async (context: Context, levels: readonly OwnLevel[]): Promise<Skill[]> => {
  const { records } = context;
  const catalogue = await openCatalogue(context);
  const rated: Skill[] = [];
  for (const { competency, level } of levels) {
    const held = await skillsOf(records);
    const named = competencyCalled(catalogue, held, competency);
    const answering = answersTo(held, named, catalogue.canonical);
    for (const one of answering) rated.push(await changeSkill(records, one, { level, confirmation: "confirmed" }));
    if (answering.length === 0) rated.push(await addSkill(records, { ...named, level }));
  }
  return rated;
};

type Named = Pick<Skill, "label" | "kind" | "catalogueId">;

const competencyCalled = (catalogue: Catalogue, held: readonly Skill[], text: string): Named => {
  const entry = catalogue.skill(catalogue.canonical(text)) ?? catalogue.skill(text);
  const own = entry ? undefined : held.find((one) => nameKey(one.label) === nameKey(text));
  if (own) return own;
  const named = entry ?? namesIn(catalogue).named(text) ?? refuseUnknown(catalogue, text);
  return { label: named.label, kind: named.kind, catalogueId: named.id };
};

const refuseUnknown = (catalogue: Catalogue, text: string): never => {
  const near = catalogue.search(text.slice(0, 200), { type: "skill", limit: 3 }).map(({ id, label }) => ({ id, label }));
  const hint =
    near.length > 0
      ? `The nearest: ${near.map(({ label }) => `“${label}”`).join(", ")}.`
      : "Look for it with: cairn catalogue search TEXT";
  return refuse(skillRefusals.unknownCompetency, { text, near: hint, nearest: near });
};

/** Every skill that counts for the competency; a withdrawn one only where there is no other, since the person now says that it is theirs. */
const answersTo = (held: readonly Owned<Skill>[], named: Named, canonical: Catalogue["canonical"]): Owned<Skill>[] => {
  const id = named.catalogueId && canonical(named.catalogueId);
  const same = held.filter(
    (one) => (id && one.catalogueId && canonical(one.catalogueId) === id) || nameKey(one.label) === nameKey(named.label),
  );
  const standing = same.filter((one) => one.confirmation !== "withdrawn");
  return standing.length > 0 ? standing : same.slice(0, 1);
};
