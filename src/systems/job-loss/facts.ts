// How long the money lasts without a job, for questions of the person.
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { runwayOf } from "./rules/runway.ts";
import { jobLossKind, readJobLosses } from "./store.ts";

export const facts: readonly FactSource<Context>[] = [
  {
    key: "job-loss.runway",
    unknown: "How long your money lasts is not known: it needs what you could use and what a month costs.",
    opens: { label: "Fill in the figures", place: "job-loss" },
    tell: async ({ records, today }) => {
      const [last] = await readJobLosses(records, { page: { limit: 1, offset: 0 } });
      const runway = last && runwayOf(last, today);
      if (!last || !runway || runway.months === null) return null;
      const label = jobLossKind.title(last);
      return { said: `${runway.said} (${label})`, records: [{ kind: jobLossKind.kind, id: last.id, label }] };
    },
  },
];
