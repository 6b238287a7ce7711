// Rests: listed, kept from a line, taken in from a spreadsheet.
import { z } from "zod";
import { type Day, sayDay } from "../../core/day.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import type { Draft, Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { listVerb, recordVerbs } from "../../operations/record-verbs.ts";
import { importOnce, tableVerbs } from "../../operations/table-verbs.ts";
import { type RestRow, restTable } from "./formats/csv.ts";
import { readRest, sayRest } from "./rules.ts";
import { type Rest, rest, restFields } from "./schema.ts";
import { restKind, restList } from "./store.ts";

const restRefusals = refusing(422, {
  restWithoutDays: "“{words}” names no days. Give the first and the last, such as: 10 to 20 December, or August.",
  restCross: "A rest ends on {until}, before it begins on {from}. Put one of the days right.",
});

const noun = { kind: restKind, one: "rest from reminders", many: "rests from reminders" };

const restView = rest.extend({ said: z.string().describe("Its days, and how it lies to today.") });

const asView = (one: Owned<Rest>, today: Day) => ({ ...one, said: sayRest(one, today) });

const present = ({ title, said }: z.infer<typeof restView>): string => `${title}: ${said}`;

const list = listVerb("rests", {
  ...noun,
  summary: "Days on which nothing reminds you to be in touch with people",
  listing: restList,
  item: restView,
  items: (rows: readonly Owned<Rest>[], { today }) => rows.map((row) => asView(row, today)),
  empty: 'No rest yet: reminders to be in touch come as they are due. Add one: cairn rests add "10 to 20 December"',
  line: (one) => `${one.id}  ${present(one)}`,
});

const refuseCross = ({ startsOn, endsOn }: Pick<Rest, "startsOn" | "endsOn">): void => {
  if (endsOn < startsOn) refuse(restRefusals.restCross, { from: sayDay(startsOn), until: sayDay(endsOn) });
};

const verbs = recordVerbs("rests", {
  ...noun,
  fields: restFields,
  adding: {
    title: restFields.title.describe("Which days, and what it is: August, 10 to 20 December, holidays until 6 January."),
    startsOn: restFields.startsOn.optional().describe("The first day, where the words do not say it."),
    endsOn: restFields.endsOn.optional().describe("The last day, where the words do not say it."),
  },
  positional: ["title"],
  output: restView,
  refusals: [restRefusals.restWithoutDays, restRefusals.restCross],
  summaries: {
    add: "Let reminders to be in touch rest for some days, said in a line",
    remove: "Delete a rest, so that reminders come on its days; it goes to the bin",
  },
  answer: (one, { today }) => asView(one, today),
  present,
  check: (given, before, { today }) => {
    const { title = "", startsOn, endsOn } = { ...before, ...given };
    const told = startsOn && endsOn ? { startsOn, endsOn } : readRest(title, startsOn ?? today);
    if (!told) return refuse(restRefusals.restWithoutDays, { words: title });
    const days = { startsOn: startsOn ?? told.startsOn, endsOn: endsOn ?? told.endsOn };
    if (days.endsOn < days.startsOn) refuse(restRefusals.restCross, { from: sayDay(days.startsOn), until: sayDay(days.endsOn) });
    return { ...given, ...days };
  },
});

const all = ({ records }: Context) => records.list(restKind, { orderBy: (query) => query.orderBy("endsOn").orderBy("id") });

const daysOf = ({ startsOn, endsOn }: Pick<Rest, "startsOn" | "endsOn">): string => `${startsOn} ${endsOn}`;

const sheet = tableVerbs("rests", {
  table: restTable,
  many: noun.many,
  known: "one of the same days stays as it is",
  all,
  nameOf: ({ title }) => title,
  ...importOnce<RestRow, Rest>(all, daysOf, ({ line: _, ...row }, { records }) => {
    refuseCross(row);
    return records.create(restKind, row as Draft<Rest>);
  }),
});

export const rests = { list, ...verbs, ...sheet };
