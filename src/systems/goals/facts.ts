// What goals say about questions of the person.
import { sayNearDay } from "../../core/day.ts";
import { listed, sayCount } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { type OwnedView, readGoals } from "./readers.ts";

const mostNamed = 2;

const refOf = ({ goal }: OwnedView) => ({ kind: "goal", id: goal.id, label: goal.title });

const under = async (context: Context): Promise<OwnedView[]> =>
  (await context.once("goals under way", () => readGoals(context))).filter(({ status }) => status === "active");

export const facts: readonly FactSource<Context>[] = [
  {
    key: "goals.open",
    unknown: "No goal of yours is under way. One sentence is a beginning.",
    opens: { label: "Write down a goal", place: "goals" },
    tell: async (context) => {
      const active = await under(context);
      if (active.length === 0) return null;
      const next = active
        .filter(({ goal }) => goal.due !== null && goal.due >= context.today)
        .sort((a, b) => (a.goal.due ?? "").localeCompare(b.goal.due ?? ""))
        .slice(0, mostNamed);
      const due = listed(next.map(({ goal }) => `“${goal.title}” by ${sayNearDay(goal.due ?? context.today, context.today)}`));
      return {
        said: `${sayCount(active.length, "goal is", "goals are")} under way${due ? `, next due ${due}` : ", none with a day"}.`,
        records: next.map(refOf),
      };
    },
  },
  {
    key: "goals.behind",
    unknown: "No goal of yours is seen to be behind: none is past its day, and none is forecast to miss it.",
    opens: { label: "Your goals", place: "goals" },
    tell: async (context) => {
      const behind = (await under(context)).filter(
        ({ goal, forecast }) => forecast.atRisk || (goal.due !== null && goal.due < context.today),
      );
      const [first] = behind;
      if (!first) return null;
      return {
        said: `${sayCount(behind.length, "goal is", "goals are")} behind, first “${first.goal.title}”: ${first.progress.said}.`,
        records: [refOf(first)],
      };
    },
  },
];
