// Where a skill stands, the gap to roles, and the levels that a role still needs to be known.
import { skillAddress as inCatalogue } from "../../../catalogue/web/addresses.ts";

/** A goal or a gap names a skill by the catalogue's id, which has a colon: it need not be among the person's own. */
export const skillAddress = (id: string): string => (id.includes(":") ? inCatalogue(id) : `/skills/${id}`);

export const gapAddress = (roles: readonly string[]): string => `/gap?to=${encodeURIComponent(roles.join(","))}`;

export const levelsAddress = (role: string): string => `/gap/levels?to=${encodeURIComponent(role)}`;
