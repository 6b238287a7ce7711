// What paths say about questions of the person.
import { listed } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { chosenPaths, pathRef } from "./store/paths.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "strategy.path",
    unknown: "No path is followed yet. The map shows where your work can lead.",
    opens: { label: "Where you could go", place: "paths" },
    tell: async ({ records }) => {
      const [one] = await chosenPaths(records);
      return one
        ? { said: `You follow “${one.title}”: ${listed(one.steps.map(({ label }) => label))}.`, records: [pathRef(one)] }
        : null;
    },
  },
];
