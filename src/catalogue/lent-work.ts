// Which role lends an ESCO occupation its interests and work values: only one whose name says that it is the same work.

import { fold } from "../core/fold.ts";
import type { RoleEntry } from "./entry.ts";

export interface Lender {
  roleId: string;
  label: string;
  /** Why it lends, such as “both are called …”. */
  because: string;
}

export interface Lending {
  /** Standard error of a lent interest and of a lent work value, on their scale of 1 to 7. */
  error: number;
  lenderOf(borrower: RoleEntry): Lender | null;
}

/**
 * A starter role lends where it shares one of its names and the ISCO unit group with the occupation; otherwise an O*NET occupation lends where it
 * alone, among all of them, has the occupation's preferred name among its titles. How sound that is stands in docs/decisions/borrowed-work.md:
 * a root mean square error of 0.4, which is what `error` holds. A group of occupations lends nothing: its mean is too far off.
 */
export function lending(roles: readonly RoleEntry[]): Lending {
  const starter = Map.groupBy(
    roles.filter((role) => role.source === "starter" && role.isco !== undefined).flatMap(named),
    ({ role, name }) => `${role.isco} ${name}`,
  );
  const official = Map.groupBy(
    roles.filter((role) => role.source === "onet" && !role.retired).flatMap(named),
    ({ name }) => name,
  );

  return {
    error: 0.4,
    lenderOf(borrower) {
      const preferred = fold(borrower.label);
      const names = [preferred, ...borrower.altLabels.map(fold)];
      for (const name of names) {
        const [same] = starter.get(`${borrower.isco} ${name}`) ?? [];
        if (same) return { ...idOf(same.role), because: `both are called “${name}” and stand in ISCO group ${borrower.isco}` };
      }
      const [one, another] = new Set((official.get(preferred) ?? []).map(({ role }) => role));
      if (!one || another) return null;
      return { ...idOf(one), because: `of all O*NET occupations it alone is called “${preferred}”` };
    },
  };
}

const idOf = ({ id, label }: RoleEntry) => ({ roleId: id, label });

const named = (role: RoleEntry) =>
  [...new Set([role.label, ...role.altLabels.slice(0, role.ownNames)].map(fold))].map((name) => ({ role, name }));
