// Activities as a table: one line an activity, its cost in minor units of the currency, its steps each in a line of their cell.
import { z } from "zod";
import { money } from "../../../core/money.ts";
import { type Row, table } from "../../../tables/table.ts";
import { type Activity, activity } from "../schema.ts";

const { id, kind, title, provider, link, hours, raises, prerequisites, earliest, deadline, weight, status, finishedOn } =
  activity.shape;
const { steps, doneWhen, note } = activity.shape;

const columns = {
  id,
  kind,
  title,
  provider,
  link,
  cost: z.int("Write it in minor units, as the export does: 1250 for 12.50."),
  currency: money.shape.currency,
  hours,
  raises,
  prerequisites,
  earliest,
  deadline,
  weight,
  status,
  finishedOn,
  steps,
  doneWhen,
  note,
};

export type ActivityRow = Row<typeof columns, "title" | "hours">;

export const activityTable = table({
  columns,
  aliases: { name: "title", activity: "title", course: "title", type: "kind", url: "link", due: "deadline" },
  needed: ["title", "hours"],
  read: {
    prerequisites: (cell) => cell.split(/\s+/).filter(Boolean),
    steps: (cell) =>
      cell
        .split(/[\r\n]+/)
        .map((step) => step.trim())
        .filter(Boolean),
  },
  clears: ["prerequisites", "steps"],
  leaning: "ahead",
});

/** An activity as its line says it. */
export const activityLine = (one: Activity) => ({
  ...one,
  cost: one.cost?.amount,
  currency: one.cost?.currency,
  prerequisites: one.prerequisites.join(" "),
  steps: one.steps.join("\n"),
});
