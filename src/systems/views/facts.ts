// How many others told how they see the person.
import { sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { viewKind } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "views.heard",
    unknown: "Nobody has answered yet how they see you. Ask three, who know your work.",
    opens: { label: "How others see you", place: "views" },
    tell: async ({ records }) => {
      const count = await records.count(viewKind);
      if (count === 0) return null;
      return { said: `${sayCount(count, "other person has", "others have")} answered how they see you.`, records: [] };
    },
  },
];
