// Where a working life can lead next: the usual next step, roles beside it, and what follows the next step. Nothing that is far off is suggested.
import type { Direction } from "../schema.ts";

/** What of a role of the catalogue counts here. */
export interface KnownRole {
  id: string;
  label: string;
  step?: number;
  needs: readonly { skillId: string }[];
  next: readonly string[];
  near: readonly string[];
}

interface Stands {
  /** The roles that the person holds or held, that of today first. */
  held: readonly string[];
  roleOf: (id: string) => KnownRole | null;
  /** Roles by readiness from 0 to 1, the readiest first. */
  ranked: readonly { id: string; readiness: number }[];
  /** Whether nobody may begin in it without what the person has not. */
  isBarred: (roleId: string) => boolean;
  /** What a skill of a craft, none of character, is called that the person has; null for any other. */
  craftHeld: (skillId: string) => string | null;
}

/** Of a role of which less is there nobody is told. */
const leastReady = 0.15;
const most = { next: 3, sideways: 4, further: 2 } as const;
const mostNamed = 3;
/** Beside what one does lies what asks for so much of the same craft. */
const fewestShared = 2;

export const directionsFrom = ({ held, roleOf, ranked, isBarred, craftHeld }: Stands): Direction[] => {
  const readiness = new Map(ranked.map((role) => [role.id, role.readiness]));
  const taken = new Set(held);
  const offered: Direction[] = [];
  const offer = (way: Direction["way"], id: string, between: readonly KnownRole[], why: (role: KnownRole) => string) => {
    const role = roleOf(id);
    const share = readiness.get(id) ?? 0;
    if (!role || taken.has(id) || share < leastReady || offered.filter((one) => one.way === way).length >= most[way]) return;
    taken.add(id);
    offered.push({
      id,
      label: role.label,
      way,
      readiness: share,
      between: between.map((one) => ({ id: one.id, label: one.label })),
      why: why(role),
    });
  };
  const [from] = held.flatMap((id) => roleOf(id) ?? []);
  const following = (from?.next ?? []).flatMap((id) => roleOf(id) ?? []);
  for (const { id } of following) offer("next", id, [], () => `A usual next step from ${from?.label}.`);
  for (const step of following)
    for (const id of step.next)
      if (!from?.next.includes(id)) offer("further", id, [step], () => `It usually comes after ${step.label}.`);
  const sharedWith = ({ needs }: KnownRole) => needs.flatMap(({ skillId }) => craftHeld(skillId) ?? []);
  const sayShared = (role: KnownRole) => {
    const shared = sharedWith(role).slice(0, mostNamed);
    return shared.length === 0 ? "It is near to what you do." : `You already bring ${shared.join(", ")}.`;
  };
  /** What leads to what one does is a step back. */
  const isBack = (role: KnownRole | null) => from !== undefined && (role?.next.includes(from.id) ?? false);
  const isBeside = (role: KnownRole) =>
    !isBack(role) &&
    sharedWith(role).length >= fewestShared &&
    (from === undefined || Math.abs((role.step ?? 2) - (from.step ?? 2)) <= 1);
  for (const id of from?.near ?? []) if (!isBarred(id) && !isBack(roleOf(id))) offer("sideways", id, [], sayShared);
  for (const { id } of ranked) {
    const role = roleOf(id);
    if (role && isBeside(role) && !isBarred(id)) offer("sideways", id, [], sayShared);
  }
  const order = ["next", "sideways", "further"] as const;
  return order.flatMap((way) => offered.filter((one) => one.way === way));
};
