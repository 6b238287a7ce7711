// What a posting asks for, with how telling each skill is: what every fit is counted from.
import type { Catalogue } from "../../catalogue/index.ts";
import { postingNeeds } from "../skills/index.ts";
import { tellingOf } from "./rules/fit.ts";

/** How telling each skill is, by how many roles of the catalogue ask for it. */
export const tellingIn = (catalogue: Catalogue): ((skillId: string) => number) => {
  const places = new Map(catalogue.skills().map(({ id: skillId }, at) => [skillId, at]));
  return (skillId) => tellingOf(catalogue.uses(places.get(skillId) ?? -1), catalogue.roleCount);
};

export const askedIn = (catalogue: Catalogue, text: string, telling: (skillId: string) => number) =>
  postingNeeds(catalogue, text).map((need) => ({ ...need, telling: telling(need.skillId) }));
