// The next weeks of somebody who does not know yet where to go: a few things to look at, ask and try, one or two a week, and then to choose.

import { type Action, fillAction, type OwnFacts } from "../../../career/action.ts";
import { byTurns } from "./by-turns.ts";
import type { ToDo } from "./first-weeks.ts";
import { halfHour, type WeekRoom } from "./weeks.ts";

interface LookedAt {
  id: string;
  label: string;
}

export interface ToExplore extends ToDo {
  /** The role that is looked at; null where it is about the person. */
  role: LookedAt | null;
}

/** More at a time is no looking around any more. */
const mostAWeek = 2;
const rolesLookedAt = 3;

type Sight = Omit<ToExplore, "week">;

const isAboutARole = ({ title, steps }: Action): boolean => [title, ...steps].some((text) => /\$targets?\b/.test(text));

const sightOf = (action: Action, facts: OwnFacts, role: LookedAt | null): Sight => {
  const { title, steps, doneWhen } = fillAction(action, { ...facts, target: role?.label ?? null });
  return {
    id: `action-${action.id}${role ? `-${role.id.replace(/[^\p{L}\p{N}]+/gu, "-")}` : ""}`,
    kind: action.kind,
    title,
    minutes: Math.ceil(action.minutes / halfHour) * halfHour,
    steps,
    doneWhen,
    skillId: null,
    provider: null,
    link: null,
    role,
  };
};

/**
 * Lays what helps to choose into the weeks, none fuller than its hours: what is about the person and what is about up to three of the roles take
 * turns, and the last thing is to choose. What is `taken` does not come again. The same input gives the same answer.
 */
export const exploringWeeks = (
  actions: readonly Action[],
  roles: readonly LookedAt[],
  facts: OwnFacts,
  rooms: readonly WeekRoom[],
  taken: ReadonlySet<string>,
): ToExplore[] => {
  const last = actions.at(-1);
  const [aboutRoles, aboutMe] = [actions.filter(isAboutARole), actions.filter((one) => !isAboutARole(one) && one !== last)];
  const looked = roles.slice(0, rolesLookedAt);
  const sights = byTurns([
    aboutMe.map((action) => sightOf(action, facts, null)),
    looked.length === 0
      ? aboutRoles.map((action) => sightOf(action, facts, null))
      : looked.flatMap((role) => aboutRoles.slice(0, 2).map((action) => sightOf(action, facts, role))),
  ]);
  const tries = looked.slice(0, 1).flatMap((role) => aboutRoles.slice(2).map((action) => sightOf(action, facts, role)));
  const queue = [...sights, ...tries, ...(last ? [sightOf(last, facts, null)] : [])].filter(({ id }) => !taken.has(id));
  const done: ToExplore[] = [];
  // What is longer than a short week goes on in the next: the minutes that it still takes there.
  let over = 0;
  for (const { week, minutes } of rooms) {
    let left = minutes - over;
    over = Math.max(0, -left);
    const most = minutes <= 2 * halfHour ? 1 : mostAWeek;
    for (let count = 0; count < most && left > 0; count++) {
      const [next] = queue;
      if (!next || (next.minutes > left && next.minutes <= minutes)) break;
      queue.shift();
      done.push({ ...next, week });
      left -= next.minutes;
      over = Math.max(0, -left);
    }
  }
  return done;
};
