// Where a working life can lead next: the usual next step, roles beside it, what follows the next step, and what the person said they like. Nothing that is far off is suggested.
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

type RoleOf = (id: string) => KnownRole | null;

interface Stands {
  /** The roles that the person holds or held, that of today first. */
  held: readonly string[];
  roleOf: RoleOf;
  /** Roles by readiness from 0 to 1, the readiest first; empty where nothing is known of the person. */
  ranked: readonly { id: string; readiness: number }[];
  /** Roles like what the person said they like, the most alike first. */
  liked: readonly string[];
  /** Whether nobody may begin in it without what the person has not. */
  isBarred: (roleId: string) => boolean;
  /** What a skill of a craft, none of character, is called that the person has; null for any other. */
  craftHeld: (skillId: string) => string | null;
  /** What decides whether somebody gets a role, the first one most; none where nobody has said it. */
  deciders: (roleId: string) => readonly string[];
}

export type Led = Omit<Direction, "readinessRange">;

/** Of a role of which less is there nobody is told. */
const leastReady = 0.15;
const most = { next: 3, sideways: 4, further: 2, liked: 5 } as const;
const mostNamed = 3;
/** Beside what one does lies what asks for so much of the same craft. */
const fewestShared = 2;
/** And one of so many that decide there most: who serves customers and drives is no telecommunications technician. */
const mostDecisive = 3;
/** Where a role stands on its ladder unless it says so, and up to where one begins without having done anything like it. */
const usualStep = 2;

export const directionsFrom = ({ held, roleOf, ranked, liked, isBarred, craftHeld, deciders }: Stands): Led[] => {
  const readiness = new Map(ranked.map((role) => [role.id, role.readiness]));
  const isNear = (id: string) => (readiness.get(id) ?? 0) >= leastReady;
  const taken = new Set(held);
  const offered: Led[] = [];
  const offer = (way: Led["way"], id: string, between: readonly KnownRole[], why: (role: KnownRole) => string) => {
    const role = roleOf(id);
    if (!role || taken.has(id) || offered.filter((one) => one.way === way).length >= most[way]) return;
    taken.add(id);
    offered.push({
      id,
      label: role.label,
      way,
      readiness: readiness.get(id) ?? 0,
      between: between.map((one) => ({ id: one.id, label: one.label })),
      why: why(role),
    });
  };
  const offerNear: typeof offer = (way, id, between, why) => isNear(id) && offer(way, id, between, why);
  const [from] = held.flatMap((id) => roleOf(id) ?? []);
  const following = (from?.next ?? []).flatMap((id) => roleOf(id) ?? []);
  for (const { id } of following) offerNear("next", id, [], () => `A usual next step from ${from?.label}.`);
  for (const step of following)
    for (const id of step.next)
      if (!from?.next.includes(id)) offerNear("further", id, [step], () => `It usually comes after ${step.label}.`);
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
    (deciders(role.id).length === 0 ||
      deciders(role.id)
        .slice(0, mostDecisive)
        .some((id) => craftHeld(id) !== null)) &&
    (from === undefined || Math.abs((role.step ?? usualStep) - (from.step ?? usualStep)) <= 1);
  for (const id of from?.near ?? []) if (!isBarred(id) && !isBack(roleOf(id))) offerNear("sideways", id, [], sayShared);

  const stepsBefore = (id: string) =>
    ranked.flatMap((one) => {
      const role = isNear(one.id) ? roleOf(one.id) : null;
      return role?.next.includes(id) && !held.includes(role.id) && !isBarred(role.id) ? [role] : [];
    });
  const betweenOf = (role: KnownRole): KnownRole[] => {
    const way = waysTo(roleOf, from?.id, role.id);
    const isHigh = (role.step ?? usualStep) - (from?.step ?? 1) > 1;
    return way.length > 0 || !isHigh ? way : stepsBefore(role.id).slice(0, 1);
  };
  for (const role of liked.flatMap((id) => roleOf(id) ?? [])) {
    if (isBarred(role.id) || isBack(role)) continue;
    const [before] = stepsBefore(role.id);
    const isStart = ranked.length === 0 && (role.step ?? usualStep) <= usualStep;
    if (isNear(role.id) || isStart) offer("liked", role.id, betweenOf(role), () => "It is like what you said you like.");
    else if (before)
      offer("liked", before.id, betweenOf(before), () => `It leads to ${role.label}, which is like what you said you like.`);
  }
  for (const { id } of ranked) {
    const role = roleOf(id);
    if (role && isBeside(role) && !isBarred(id)) offerNear("sideways", id, [], sayShared);
  }
  const order = ["next", "sideways", "liked", "further"] as const;
  return order.flatMap((way) => offered.filter((one) => one.way === way));
};

const furthest = 4;

/** The roles on the usual way from one role to another, without both; empty where it is one step, or where nothing says how one gets there. */
export const waysTo = <R extends Pick<KnownRole, "id" | "next">>(
  roleOf: (id: string) => R | null,
  from: string | undefined,
  to: string,
): R[] => {
  if (from === undefined || from === to) return [];
  let ways: string[][] = [[from]];
  const seen = new Set([from]);
  for (let steps = 0; steps < furthest; steps++) {
    const further = ways.flatMap((way) => (roleOf(way.at(-1) ?? "")?.next ?? []).map((next) => [...way, next]));
    const arrived = further.find((way) => way.at(-1) === to);
    if (arrived) return arrived.slice(1, -1).flatMap((id) => roleOf(id) ?? []);
    ways = further.filter((way) => !seen.has(way.at(-1) ?? ""));
    for (const way of ways) seen.add(way.at(-1) ?? "");
  }
  return [];
};
