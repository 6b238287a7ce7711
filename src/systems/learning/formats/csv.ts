// Activities as a table: one line an activity, its price in its currency, its steps each in a line of their cell.
import { z } from "zod";
import { money } from "../../../core/money.ts";
import { readAmount, writtenAmount } from "../../../language/amounts.ts";
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
  price: z.string().max(40),
  cost: z.string().max(40),
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

/** What an activity costs, in minor units; undefined where the line does not say, a sentence where it cannot be meant. */
export const costIn = ({ id, price, cost, currency }: ActivityRow): number | string | undefined => {
  const written = price ?? cost;
  if (written === undefined) return undefined;
  if (currency === undefined) return `“${written}” needs its currency in a column of its own, such as EUR`;
  // Cairn 0.3.0 wrote whole minor units under “cost”, always beside an id.
  if (price === undefined && id !== undefined && /^\d+$/.test(written)) return Number(written);
  return readAmount(written, currency) ?? `“${written}” must be an amount such as 1200 or 12.50`;
};

export const activityTable = table({
  columns,
  readOnly: ["cost"],
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
  check: (row) => {
    const cost = costIn(row);
    return typeof cost === "string" ? cost : undefined;
  },
  leaning: "ahead",
});

/** An activity as its line says it. */
export const activityLine = (one: Activity) => ({
  ...one,
  price: one.cost && writtenAmount(one.cost.amount, one.cost.currency),
  currency: one.cost?.currency,
  prerequisites: one.prerequisites.join(" "),
  steps: one.steps.join("\n"),
});
