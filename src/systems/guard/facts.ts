// What the guard says of this week, for questions of the person.
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sayHours } from "./say-hours.ts";
import { guardWeeks } from "./weeks.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "guard.week",
    unknown: "Whether the week fits is not known: say how many hours there are.",
    opens: { label: "Say what you keep free", place: "boundaries" },
    tell: async (context) => {
      const [week] = await guardWeeks(context);
      if (!week || week.capacity === null) return null;
      const work = week.work === null ? "" : ` and ${sayHours(week.work)} of work`;
      return {
        said:
          week.reason ??
          `This week fits: ${sayHours(week.planned)} planned for your career${work}, of ${sayHours(week.capacity)}.`,
        records: [{ kind: "relief", id: week.week, label: "The hours there are" }],
      };
    },
  },
];
