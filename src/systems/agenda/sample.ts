// The sample career's own tasks: one that makes a coming week too full, so that the guard has something to say.

import { addDays, weekOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { taskKind } from "./store.ts";

export const sample = async ({ records, today }: Context): Promise<void> => {
  const written = addDays(today, -3);
  await records
    .at(() => `${written}T08:30:00.000Z`)
    .create(taskKind, {
      title: "Draft the budget for the spring campaign",
      note: "Ines reads it before it goes to finance.",
      due: addDays(weekOf(today), 11),
      minutes: 180,
      weight: 0.8,
      doneAt: null,
    });
};
