// Ways through the catalogue: from a role to those that lie near, and on from there; or to one role, by steps that are easier than going there at once.
import { listed } from "../../../core/say.ts";
import { inOneField, isBack, isEntry, type Levels, levelsAfter, readyFor, riseTo, type StepRole, sharedCraft } from "./steps.ts";

/** The catalogue as far as ways need it; roles without needs are not there. */
export interface World {
  roleOf: (id: string) => StepRole | null;
  /** Roles that somebody in a role is likeliest to go to, likeliest first. */
  movesFrom: (id: string) => readonly string[];
  /** Roles of which a role is the usual next one. */
  before: (id: string) => readonly string[];
  /** Whether nobody may begin in it without a licence or degree that the person has not. */
  isBarred: (id: string) => boolean;
}

export interface Standing {
  /** The role of today; null where none is known. */
  from: StepRole | null;
  held: readonly string[];
  levels: Levels;
}

export type Way = readonly StepRole[];

/** From such a share of what it asks on, a role is within reach; a usual next step may be longer. */
export const withinReach = 0.4;
const leastForUsual = 0.1;
const fewestShared = 2;

const isUsual = (from: StepRole | null, to: StepRole): boolean => from?.next.includes(to.id) ?? false;
const isWithinReach = (world: World, from: StepRole | null, to: StepRole, levels: Levels): boolean => {
  if (isBack(from, to)) return false;
  const ready = readyFor(to, levels);
  if (isUsual(from, to)) return ready >= leastForUsual;
  // More to answer for, or more preparation, in another field is no step but a way.
  if (riseTo(from, to) > 0 && !inOneField(from, to)) return false;
  return ready >= withinReach && sharedCraft(to, levels) >= fewestShared && !world.isBarred(to.id);
};

/** On the way to a role of another field one may begin anew. */
const isOpen = (world: World, from: StepRole | null, to: StepRole, levels: Levels, anew: boolean): boolean =>
  isWithinReach(world, from, to, levels) || (anew && isEntry(to) && !isBack(from, to) && !world.isBarred(to.id));

const rolesIn = (world: World, ids: readonly string[]): StepRole[] => [...new Set(ids)].flatMap((id) => world.roleOf(id) ?? []);

const mostFollowing = 2;

const mostFirst = 12;

/** The roles that lie near: those that a plan would name, then those that are likeliest and within reach. */
export const nearOf = (
  world: World,
  { from, held, levels }: Standing,
  named: readonly string[],
  likely: readonly string[],
): StepRole[] => {
  const isNew = ({ id }: StepRole) => !held.includes(id);
  const isLeap = (role: StepRole) => riseTo(from, role) > 1 && !inOneField(from, role) && !isUsual(from, role);
  const first = rolesIn(world, named).filter((role) => isNew(role) && !isBack(from, role) && !isLeap(role));
  const others = rolesIn(world, likely).filter(
    (role) => isNew(role) && riseTo(from, role) >= 0 && isWithinReach(world, from, role, levels),
  );
  return [...new Map([...first, ...others].map((role) => [role.id, role])).values()].slice(0, mostFirst);
};

/** Where one can go: each of the roles that lie near as a way, longer by the steps that usually follow it. */
export const waysFrom = (world: World, { from, held, levels }: Standing, starts: readonly StepRole[]): Way[] => {
  const taken = new Set([...held, ...starts.map(({ id }) => id)]);
  return starts.flatMap((start): Way[] => {
    const there = levelsAfter(levels, start);
    const following = rolesIn(world, [...start.next, ...world.movesFrom(start.id)])
      .filter((role) => !taken.has(role.id) && riseTo(start, role) >= 0 && !isBack(from, role))
      .filter((role) => isWithinReach(world, start, role, there))
      .slice(0, mostFollowing);
    for (const role of following) taken.add(role.id);
    if (following.length === 0) return [[start]];
    return following.map((role) => {
      const onward = isUsual(start, role) ? furtherOf(world, role, levelsAfter(there, role), taken) : null;
      return onward ? [start, role, onward] : [start, role];
    });
  });
};

const furtherOf = (world: World, role: StepRole, levels: Levels, taken: Set<string>): StepRole | null => {
  const [onward] = rolesIn(world, role.next).filter(
    (one) => !taken.has(one.id) && isWithinReach(world, role, one, levelsAfter(levels, role)),
  );
  if (onward) taken.add(onward.id);
  return onward ?? null;
};

interface Judged {
  way: Way;
  cost: number;
}

/** Each further step costs as much as a step that is so much longer. */
const perStep = 0.08;
/** A step that many take is sooner given than one that only looks alike. */
const forUsual = 0.06;
/** What a role on the way must bring for the next one, and for the one asked for. */
const leastBrought = 0.05;
/** To begin anew is a step of its own length, whatever one brings. */
const toBegin = 0.6;
const mostWays = 5;
const mostNear = 14;
const mostByOne = 2;

/** The last step may ask for a licence, which the way names; it may be no leap. */
const isLast = (before: StepRole | null, to: StepRole, levels: Levels): boolean =>
  !isBack(before, to) && (isUsual(before, to) || readyFor(to, levels) >= withinReach);

/** Ways of one to three steps to a role, the easiest first: easy is a way whose longest step is short. The direct one is always told. */
export const waysTo = (world: World, { from, held, levels }: Standing, to: StepRole): Way[] => {
  const near = (ids: readonly string[]) =>
    rolesIn(world, ids)
      .filter(({ id }) => id !== to.id && !held.includes(id))
      .slice(0, mostNear);
  const start = from ? near([...from.next, ...world.movesFrom(from.id)]) : [];
  const last = near([...world.before(to.id), ...world.movesFrom(to.id)]).filter((role) => !isBack(role, to));
  const now = readyFor(to, levels);
  const direct: Judged = { way: [to], cost: costOf(from, [to], levels) };
  const ways = [direct];
  const anew = !inOneField(from, to);
  const judge = (way: Way) => {
    let before = from;
    let [without, reached] = [levels, levels];
    for (const role of way) {
      const brings = role === way[0] || readyFor(role, reached) >= readyFor(role, without) + leastBrought;
      const isWithin = role.id === to.id ? isLast(before, to, reached) : isOpen(world, before, role, reached, anew);
      if (!brings || !isWithin) return;
      before = role;
      without = reached;
      reached = levelsAfter(reached, role);
    }
    const cost = costOf(from, way, levels);
    if (readyFor(to, without) >= now + leastBrought && cost < direct.cost) ways.push({ way, cost });
  };
  for (const middle of new Map([...start, ...last].map((role) => [role.id, role])).values()) judge([middle, to]);
  for (const other of last)
    for (const one of new Map([...start, ...near(world.before(other.id))].map((role) => [role.id, role])).values())
      if (one.id !== other.id) judge([one, other, to]);
  return differing(ways.toSorted((a, b) => a.cost - b.cost));
};

/** The longest step decides; each further one costs a little, and a usual one less. */
const costOf = (from: StepRole | null, way: Way, levels: Levels): number => {
  let before = from;
  let reached = levels;
  let longest = 0;
  let usual = 0;
  for (const role of way) {
    const length = 1 - readyFor(role, reached);
    longest = Math.max(longest, isEntry(role) ? Math.min(length, toBegin) : length);
    if (isUsual(before, role)) usual += 1;
    before = role;
    reached = levelsAfter(reached, role);
  }
  return longest + perStep * (way.length - 1) - forUsual * usual;
};

/** Not five ways by the same role; the direct one keeps its place. */
const differing = (ways: readonly Judged[]): Way[] => {
  const by = new Map<string, number>();
  const shown: Way[] = [];
  for (const { way } of ways) {
    const over = way.slice(0, -1);
    if (over.some(({ id }) => (by.get(id) ?? 0) >= mostByOne)) continue;
    for (const { id } of over) by.set(id, (by.get(id) ?? 0) + 1);
    shown.push(way);
  }
  const few = shown.slice(0, mostWays);
  const direct = shown.find((way) => way.length === 1);
  return direct && !few.includes(direct) ? [...few.slice(0, -1), direct] : few;
};

const inHalf = 0.5;

/** A way in a sentence. `asked` where a role was asked for. */
export const sayWay = (way: Way, levels: Levels, asked: boolean): string => {
  const goal = way.at(-1);
  if (!goal) return "";
  if (!asked) return way.map(({ label }, at) => (at === 0 ? `First ${label}` : `then ${label}`)).join(", ");
  if (way.length > 1)
    return `In ${way.length} steps, by way of ${listed(way.slice(0, -1).map(({ label }) => label))}: easier step by step than at once.`;
  return readyFor(goal, levels) >= inHalf
    ? "In one step: more than half of what it asks is there or was part of your work."
    : "In one step: a long one, since less than half of what it asks is known of you.";
};
