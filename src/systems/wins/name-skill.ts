// Naming a skill in a win, for the inventory that stands above and links the win as proof.
import type { RecordRef } from "../../core/record.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Win } from "./schema.ts";
import { winKind } from "./store.ts";

const isSame = (one: RecordRef) => (other: RecordRef) => one.kind === other.kind && one.id === other.id;

/** Adds the skill to those that the win shows; nothing where it stands there already. */
export const nameSkill = async (records: Records, win: Owned<Win>, skill: RecordRef): Promise<Owned<Win>> =>
  win.skills.some(isSame(skill)) ? win : records.update(winKind, win, { skills: [...win.skills, skill] });

/** Takes the skill away from those that the win shows. */
export const forgetSkill = (records: Records, win: Owned<Win>, skill: RecordRef): Promise<Owned<Win>> =>
  records.update(winKind, win, { skills: win.skills.filter((one) => !isSame(skill)(one)) });
