// Activities out to a spreadsheet and back in: those with a known id or title are changed.
import { nameKey } from "../../../catalogue/fold.ts";
import type { Context } from "../../../operations/context.ts";
import { type Outcome, outcomeOf, tableVerbs } from "../../../operations/table-verbs.ts";
import { type ActivityRow, activityLine, activityTable, costIn } from "../formats/csv.ts";
import { activitiesOf, activityKind } from "../store.ts";
import { addOne, checkOrder, linked } from "../write-activity.ts";

/** `newIds` are ids of the file with those that its activities were given. */
const take = async (row: ActivityRow, newIds: Map<string, string>, context: Context): Promise<Outcome> => {
  const { line: _, id, price: __, cost: ___, currency, ...read } = row;
  const amount = costIn(row);
  const fields = {
    ...read,
    prerequisites: read.prerequisites?.map((one) => newIds.get(one) ?? one),
    ...(typeof amount === "number" && currency && { cost: { amount, currency } }),
  };
  const held = await activitiesOf(context.records);
  const same = held.find((one) => one.id === id) ?? held.find((one) => nameKey(one.title) === nameKey(row.title));
  if (!same) {
    const made = await addOne(context, { ...fields, prerequisites: fields.prerequisites ?? [] });
    if (id) newIds.set(id, made.id);
    return "added";
  }
  const { earliest = same.earliest, deadline = same.deadline, prerequisites = same.prerequisites } = fields;
  await checkOrder(context, { ...same, ...fields, earliest, deadline, prerequisites });
  const raises = fields.raises && (await linked(context, fields.raises));
  return outcomeOf(same, await context.records.update(activityKind, same, { ...fields, raises }));
};

/** What comes first in the plan comes first in the record, so that those after it can name it. */
const inOrder = (rows: readonly ActivityRow[]): ActivityRow[] => {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered = new Set<ActivityRow>();
  const visit = (row: ActivityRow, through: readonly ActivityRow[]): void => {
    if (through.includes(row)) return;
    for (const before of row.prerequisites ?? []) {
      const one = byId.get(before);
      if (one && !ordered.has(one)) visit(one, [...through, row]);
    }
    ordered.add(row);
  };
  for (const row of rows) visit(row, []);
  return [...ordered];
};

export const activityExchange = tableVerbs("activities", {
  table: activityTable,
  many: "learning activities",
  known: "new ones are added, those with a known id or title are changed",
  all: async ({ records }) => (await activitiesOf(records)).map(activityLine),
  nameOf: ({ title }) => title,
  order: inOrder,
  begin: () => new Map<string, string>(),
  take,
});
