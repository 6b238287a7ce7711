// Raises the skills that an activity or a certificate names, each with the same proof.
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { raiseLevel } from "../skills/index.ts";
import type { Raise } from "./schema.ts";

/** Raises skills through the inventory, each with the same proof. */
export const raiseAll = async (
  context: Context,
  raises: readonly Raise[],
  proof: Parameters<typeof raiseLevel>[1]["evidence"][number],
) => {
  const catalogue = await openCatalogue(context);
  const raised: { skillId: string; label: string; level: number | null }[] = [];
  for (const { catalogueId, label, toLevel } of raises) {
    const kind = (catalogueId && catalogue.skill(catalogueId)?.kind) || "technical";
    const skill = await raiseLevel(context, { catalogueId, label, kind, level: toLevel, evidence: [proof] });
    raised.push({ skillId: skill.id, label: skill.label, level: skill.level });
  }
  return raised;
};
