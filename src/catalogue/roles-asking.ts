// Which roles ask for a skill, under any of its names, and how much they do.
import { z } from "zod";
import { roleNeed } from "../career/role.ts";
import type { CatalogueIndex } from "./catalogue-index.ts";
import { sourceId } from "./entry.ts";

const askingRole = z.object({
  id: z.string().describe("Catalogue id of the role."),
  label: z.string().describe("Its name."),
  source: sourceId,
  level: roleNeed.shape.level,
  levelSource: roleNeed.shape.levelSource,
  importance: roleNeed.shape.importance,
});
export type AskingRole = z.infer<typeof askingRole>;

export const askedBy = z
  .object({
    roles: z.number().int().describe("How many roles ask for it in all."),
    items: z.array(askingRole).describe("Essential before optional, then the highest level first."),
  })
  .describe("The roles that ask for the skill.");

const importanceOrder = { essential: 0, optional: 1 } as const;

/** `most` is how many to name; the count is over all. A retired role is left out. */
export const rolesAskingFor = (
  catalogue: Pick<CatalogueIndex, "rankRoles" | "role" | "sameSkill">,
  skillId: string,
  most: number,
): z.infer<typeof askedBy> => {
  const asking = catalogue
    .rankRoles([{ skillId, level: 1 }], { limit: Number.POSITIVE_INFINITY })
    .filter(({ met }) => met > 0)
    .flatMap(({ id, label, source }): AskingRole[] => {
      const need = catalogue.role(id)?.needs.find((one) => catalogue.sameSkill(one.skillId, skillId));
      return need ? [{ id, label, source, level: need.level, levelSource: need.levelSource, importance: need.importance }] : [];
    })
    .sort((one, other) => importanceOrder[one.importance] - importanceOrder[other.importance] || other.level - one.level);
  return { roles: asking.length, items: asking.slice(0, most) };
};
