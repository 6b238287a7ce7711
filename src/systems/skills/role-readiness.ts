// How ready the person is for roles of the catalogue, for systems that hold a person against roles.
import { openCatalogue } from "../../catalogue/index.ts";
import type { Context } from "../../operations/context.ts";
import { profileOf } from "./rules/fit.ts";
import { skillsOf } from "./store.ts";

/** How far what a person can do carries into a role of the catalogue. */
export interface RoleReadiness {
  roleId: string;
  /** Weighted share of what it needs that is there, 0 to 1. */
  readiness: number;
  /** How many of the skills that it needs are there to some level, out of how many. */
  met: number;
  needed: number;
}

/** For all roles of the catalogue unless named; empty where nothing is known of the person. */
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
