// What paths and scenarios say about questions of the person.
import { listed, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { outlookOf } from "./rules/outlook.ts";
import { chosenPaths, pathRef } from "./store/paths.ts";
import { scenarioRef, scenariosBeside } from "./store/scenarios.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "strategy.path",
    unknown: "No path is followed yet. The map shows where your work can lead.",
    opens: { label: "Where you could go", place: "paths" },
    tell: async ({ records }) => {
      const [one] = await chosenPaths(records, 1);
      return one
        ? { said: `You follow “${one.title}”: ${listed(one.steps.map(({ label }) => label))}.`, records: [pathRef(one)] }
        : null;
    },
  },
  {
    key: "strategy.scenarios",
    unknown: "No scenario is written down yet. What you would do, and staying beside it, are enough to begin.",
    opens: { label: "Hold scenarios side by side", place: "scenarios" },
    tell: async ({ records }) => {
      const found = (await scenariosBeside(records)).filter(({ plan }) => plan !== "stay");
      if (found.length === 0) return null;
      const [first = ""] = found.flatMap((one) => outlookOf(one).said.map((said) => `“${one.title}”: ${said}`));
      return {
        said: `${sayCount(found.length, "scenario stands", "scenarios stand")} beside staying. ${first}`,
        records: found.slice(0, 3).map(scenarioRef),
      };
    },
  },
];
