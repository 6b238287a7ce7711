// What the inventory tells the rest of the house: which levels rose, and when growth stands still.

import { type Day, dayOf } from "../../core/day.ts";
import { fieldChanges } from "../../database/changes.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, Signal } from "../../operations/contributions.ts";
import { gapToTarget } from "./readers.ts";
import { growthStalled, type LevelChange, type LevelRise, levelRises, skillHappenings, skillsFade } from "./rules/growth.ts";
import type { Skill } from "./schema.ts";
import { skillKind, skillsOf } from "./store.ts";

const levelOf = (written: string | null): number | null => (written === null ? null : Number(written));

const levelChanges = async (context: Context): Promise<LevelChange[]> =>
  (await fieldChanges(context.records, skillKind.kind, "level")).map(({ recordId, before, after, at }) => ({
    skillId: recordId,
    from: levelOf(before),
    to: levelOf(after),
    day: dayOf(at, context.timezone),
  }));

/** What each skill gained from one day to another, both included. */
export const levelsRaised = async (context: Context, from: Day, to: Day): Promise<LevelRise[]> =>
  levelRises(await levelChanges(context), from, to);

const addedOn =
  ({ timezone }: Context) =>
  (skill: Skill): Day =>
    dayOf(skill.createdAt, timezone);

export const happened = async (context: Context, from: Day, to: Day): Promise<Happening[]> =>
  skillHappenings(await skillsOf(context.records), await levelsRaised(context, from, to), addedOn(context), from, to);

export const signals = async (context: Context): Promise<Signal[]> => {
  const skills = await skillsOf(context.records);
  const rises = (await levelChanges(context)).flatMap((change) => levelRises([change], change.day, change.day));
  return [
    ...growthStalled(skills, rises, addedOn(context), context.today),
    ...skillsFade(skills, await gapToTarget(context), context.today),
  ];
};
