// What pulses and boundaries say about questions of the person.
import { dayOfMonth, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { readFelt } from "./felt.ts";
import { boundariesOf, pulseKind, timesOffOf } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "balance.pulse",
    unknown: "How you are is not known: no pulse is logged in the last weeks. It takes twenty seconds.",
    opens: { label: "Log a pulse", place: "balance" },
    tell: async (context) => {
      const { pulses, trends } = await readFelt(context);
      const last = pulses.at(-1);
      if (!last) return null;
      const energy = trends.find(({ part }) => part === "energy");
      const label = `pulse of ${dayOfMonth(last.day)}`;
      return {
        said: `Your last ${label}: energy ${last.energy}, load ${last.load}, sleep ${last.sleep}, meaning ${last.meaning}, each of 5. ${energy?.said ?? ""}`.trim(),
        records: [{ kind: pulseKind.kind, id: last.id, label }],
      };
    },
  },
  {
    key: "balance.free",
    unknown: "You have not said yet what you keep free. Plans and reminders obey it once you do.",
    opens: { label: "Say what you keep free", place: "boundaries" },
    tell: async ({ records, today }) => {
      const mine = await boundariesOf(records);
      const off = await timesOffOf(records, today);
      if (!mine && off.length === 0) return null;
      const hours = mine?.hoursInTotal ? `at most ${mine.hoursInTotal} hours a week in all` : "no limit of hours";
      const days = `${sayCount(mine?.daysOff.length ?? 0, "day")} off a week`;
      return {
        said: `You keep free: ${hours}, ${days}, ${sayCount(mine?.quiet.length ?? 0, "quiet time")}, ${sayCount(off.length, "time")} off to come.`,
        records: [],
      };
    },
  },
];
