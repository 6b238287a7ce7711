// Openings out to a spreadsheet and back in; one of the same title, place and first day is known and stays as it is.
import type { Context } from "../../../operations/context.ts";
import { type Outcome, tableVerbs } from "../../../operations/table-verbs.ts";
import { foundPeople, withNames } from "../../network/index.ts";
import { type OpeningRow, openingCells, openingTable, stepsIn } from "../formats/csv.ts";
import { derive, sayOpening } from "../rules/stages.ts";
import type { Opening, OpeningEvent } from "../schema/opening.ts";
import { keepAsked } from "../store/asked.ts";
import { addOpening, nameKey, openingKind } from "../store/openings.ts";

type Keyed = Pick<Opening, "title"> & { organisation?: string | null | undefined; events: readonly OpeningEvent[] };

const keyOf = ({ title, organisation, events }: Keyed): string =>
  JSON.stringify([nameKey(title), nameKey(organisation ?? null), derive(events).foundOn]);

/** What stands already, by what makes one the same; whole records are not needed for it. */
export const standingKeys = async ({ records }: Pick<Context, "records">): Promise<Set<string>> => {
  const rows = await records.rows<Pick<Opening, "title" | "organisation" | "events">>(openingKind, [
    "title",
    "organisation",
    "events",
  ]);
  return new Set(rows.map(keyOf));
};

/** Takes one in that is not known. */
export const takeOpening = async (row: OpeningRow, standing: Set<string>, context: Context): Promise<Outcome> => {
  const { records, today } = context;
  const { line: _line, people = [], foundOn: _found, appliedOn: _applied, status: _status, ...said } = row;
  const events = stepsIn(row, today);
  const future = events.find(({ day }) => day > today);
  if (future) return { problem: `${future.step}: ${future.day} has not come yet` };
  const key = keyOf({ ...said, events });
  if (standing.has(key)) return "known";
  await keepAsked(context, await addOpening(records, { ...said, events, people: await foundPeople(records, people) }));
  standing.add(key);
  return "added";
};

export const exchange = tableVerbs("openings", {
  table: openingTable,
  many: "openings",
  known: "one of the same title, place and first day is known and stays as it is",
  all: async (context) =>
    (
      await withNames(
        await context.records.list(openingKind, { orderBy: (query) => query.orderBy("foundOn" as never).orderBy("id") }),
        context,
      )
    ).map(openingCells),
  nameOf: ({ title, organisation = null }) => sayOpening({ title, organisation }),
  begin: (context) => standingKeys(context),
  take: (row, standing, context) => takeOpening(row, standing, context),
});
