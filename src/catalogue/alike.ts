// Which roles of the starter set stand for another: by its id, else by its code.
import { lazily } from "../core/lazily.ts";
import type { RoleEntry } from "./entry.ts";
import { occupationOf } from "./own-role.ts";
import { starterRoles } from "./starter-entries.ts";

export type CodedRole = Pick<RoleEntry, "id" | "soc" | "isco">;

const starter = lazily(() => {
  const roles = starterRoles();
  return {
    byId: new Map(roles.map((one) => [one.id, one])),
    bySoc: Map.groupBy(roles, ({ soc }) => soc),
    byIsco: Map.groupBy(roles, ({ isco }) => isco),
  };
});

/** All that do the same work by code; the role itself where it is of the starter set. */
export function alikeOf({ id, soc, isco }: CodedRole): readonly RoleEntry[] {
  const { byId, bySoc, byIsco } = starter();
  const own = byId.get(id);
  if (own) return [own];
  return (soc && bySoc.get(soc)) || (isco && byIsco.get(isco)) || [];
}

/** The starter role, or the occupation of one's own, under which a coach's notes on a role stand, without its prefix; null where there is none. */
export const notedAs = (role: CodedRole): string | null =>
  occupationOf(role.id) ?? alikeOf(role)[0]?.id.replace(/^starter:/, "") ?? null;
