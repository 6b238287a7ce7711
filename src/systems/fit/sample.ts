// The sample career's place of work: one, as she sees it.

import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { workplaceKind } from "./store.ts";

/** What the sample career aims at. */
const targetRole = "starter:marketing-manager";

export const sample = async ({ records, today }: Context): Promise<void> => {
  await records
    .at(() => `${addDays(today, -19)}T18:20:00.000Z`)
    .create(workplaceKind, {
      name: "The agency I talk to",
      roleId: targetRole,
      enjoyedRoleId: null,
      size: 2,
      pace: 5,
      autonomy: 4,
      place: 1,
      remote: 3,
      people: 4,
      knownFrom: "interview",
      note: "Two launches a month, and the lead had been up until two. Ask how often that happens, and who says no.",
      day: addDays(today, -19),
    });
};
