// How ready the person is for roles of the catalogue, for rooms that hold a person against roles without knowing the inventory.
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../core/context.ts";
import type { RoleReadiness } from "../../core/contributions.ts";
import { profileOf } from "./rules/fit.ts";
import { skillsOf } from "./store.ts";

export const readiness = async (context: Context, roleIds?: readonly string[]): Promise<RoleReadiness[]> => {
  const catalogue = await openCatalogue(context);
  const skills = (await skillsOf(context.records)).filter((one) => one.confirmation !== "withdrawn");
  const profile = profileOf(skills, catalogue.canonical);
  if (profile.length === 0) return [];
  const asked = roleIds && new Set(roleIds);
  return catalogue
    .rankRoles(profile, { limit: Number.POSITIVE_INFINITY })
    .filter((role) => !asked || asked.has(role.id))
    .map(({ id, readiness: share, met, needed }) => ({ roleId: id, readiness: share, met, needed }));
};
