// A role of the person's own: a title that no catalogue has, made of what is known of it and of the roles that it is most like.
import type { NeedEntry, RoleEntry } from "./entry.ts";
import { nameKey } from "./fold.ts";
import { occupationId, occupations } from "./starter/occupations.ts";
import { starterId } from "./starter-entries.ts";
import { titleStem } from "./title-stem.ts";

const mark = "own:";
const between = "~";
const mostNeeds = 12;
/** The step of a ladder on which somebody stands who has learned the work. */
const established = 2;

const stemmed = (title: string): string => nameKey(title).split(" ").map(titleStem).join(" ");
const byTitle = new Map(
  occupations.flatMap((occupation) => occupation.titles.map((title) => [stemmed(title), occupation] as const)),
);

/** Whether the catalogue knows what a title that is none of its roles is like. */
export const isKnownOccupation = (title: string): boolean => byTitle.has(stemmed(title));

/** The catalogue's name for the occupation that a role of one's own is; null for any other role. */
export const occupationOf = (id: string): string | null => {
  if (!id.startsWith(mark)) return null;
  const [title = ""] = id.slice(mark.length).split(between);
  const occupation = byTitle.get(stemmed(title));
  return occupation ? occupationId(occupation) : null;
};

/** The id that stands for a role of this title; `near` are ids of the roles that it is like. */
export const ownRoleId = (title: string, near: readonly string[]): string =>
  `${mark}${title.replaceAll(between, "-").slice(0, 80)}${near.length > 0 ? `${between}${near.slice(0, 3).join(",")}` : ""}`;

/** The role that such an id stands for; null for any other id. */
export const ownRole = (id: string, roleOf: (id: string) => RoleEntry | null): RoleEntry | null => {
  if (!id.startsWith(mark)) return null;
  const [title = "", listed] = id.slice(mark.length).split(between);
  const occupation = byTitle.get(stemmed(title));
  const near = (listed ? listed.split(",") : (occupation?.like.map(starterId) ?? [])).flatMap((one) => roleOf(one) ?? []);
  const needs: NeedEntry[] = (occupation?.needs ?? []).map(([skill, level]) => ({
    skillId: starterId(skill),
    level,
    levelSource: "assumed",
    importance: "essential",
  }));
  const shared = new Map<string, NeedEntry & { roles: number }>();
  for (const role of near)
    for (const need of role.needs) {
      const known = shared.get(need.skillId);
      shared.set(need.skillId, { ...need, level: Math.max(need.level, known?.level ?? 0), roles: (known?.roles ?? 0) + 1 });
    }
  const ordered = [...shared.values()].sort(
    (a, b) => b.roles - a.roles || Number(a.importance === "optional") - Number(b.importance === "optional"),
  );
  const common = ordered.filter(({ roles }) => roles > 1 || near.length === 1);
  for (const { roles, ...need } of occupation ? common : ordered)
    if (needs.length < mostNeeds && !needs.some(({ skillId }) => skillId === need.skillId))
      needs.push({
        ...need,
        levelSource: "assumed",
        importance: roles > 1 && needs.length < mostNeeds / 2 ? "essential" : "optional",
      });
  if (needs.length === 0) return null;
  return {
    id,
    label: title.charAt(0).toUpperCase() + title.slice(1),
    altLabels: occupation?.titles.slice(1) ?? [],
    source: "starter",
    ...(occupation && { step: established, ...(near[0]?.family !== undefined && { family: near[0].family }) }),
    needs,
    next: [],
    near: near.map((role) => role.id),
    retired: false,
  };
};

/** The occupations as roles of their own, from the roles that they are like. */
export const occupationRoles = (roles: readonly RoleEntry[]): RoleEntry[] => {
  const byId = new Map(roles.map((role) => [role.id, role]));
  return occupations.flatMap(({ titles: [title = ""] }) => ownRole(ownRoleId(title, []), (id) => byId.get(id) ?? null) ?? []);
};
