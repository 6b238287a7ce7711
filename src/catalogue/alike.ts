// Which roles of the starter set stand for another: by its id, else by its code.
import type { RoleEntry } from "./entry.ts";
import { occupationOf } from "./own-role.ts";
import { starterRoles } from "./starter-entries.ts";

export type CodedRole = Pick<RoleEntry, "id" | "soc" | "isco">;

/** All that do the same work by code; the role itself where it is of the starter set. */
export function alikeOf({ id, soc, isco }: CodedRole): RoleEntry[] {
  const starter = starterRoles();
  const [own, ofSoc, ofIsco] = [
    starter.filter((one) => one.id === id),
    starter.filter((one) => soc !== undefined && one.soc === soc),
    starter.filter((one) => isco !== undefined && one.isco === isco),
  ];
  return [own, ofSoc, ofIsco].find((found) => found.length > 0) ?? [];
}

/** The starter role, or the occupation of one's own, under which a coach's notes on a role stand, without its prefix; null where there is none. */
export const notedAs = (role: CodedRole): string | null =>
  occupationOf(role.id) ?? alikeOf(role)[0]?.id.replace(/^starter:/, "") ?? null;
