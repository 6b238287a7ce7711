// What employers one would like to work for tell the others: the next move for Today, what was learned, what waits.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem, ImportFormat, Measure, MeasuredDay, Unfinished } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { employerTable } from "./formats/csv.ts";
import { latestFirst } from "./rules/standing.ts";
import { type Employer, employer } from "./schema.ts";
import { employerKind, employerRef, learnedSince, movesBy } from "./store.ts";

/** A move shows so many days before its day. */
const daysAhead = 2;
const mostShown = 3;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await movesBy(records, addDays(today, daysAhead), mostShown)).map((one) => ({
    key: `employers:move:${one.id}:${one.nextOn}`,
    title: `${one.next} (${one.name})`,
    reason: `You said so for ${dayOfMonth(one.nextOn ?? today)}, as the next move at ${one.name}.${lastWord(one)}`,
    records: [employerRef(one)],
    due: one.nextOn,
    minutes: 20,
    goalWeight: 0.5,
    costOfDelay: 0.4,
    done: call("employers.moved", { id: one.id }),
  }));

const lastWord = ({ learned }: Employer): string => {
  const [last] = latestFirst(learned);
  return last ? ` You learned last: ${last.what}` : "";
};

const mostOpen = 50;

export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (await movesBy(records, addDays(by, -1), mostOpen)).map((one) => ({
    key: `employers:move:${one.id}`,
    title: one.next ?? one.name,
    reason: `It was the next move at ${one.name} for ${dayOfMonth(one.nextOn ?? by)}.`,
    record: employerRef(one),
    carry: null,
    drop: call("employers.update", { id: one.id, next: null }),
  }));

const learnedCounted = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> => {
  const days = (await learnedSince(records, from)).flatMap(({ learned }) => learned.map(({ day }) => day));
  return [...Map.groupBy(days, (day) => day)]
    .filter(([day]) => day >= from && day <= to)
    .map(([day, same]) => ({ day, value: same.length }));
};

export const measures: readonly (Measure & { values: typeof learnedCounted })[] = [
  { key: "employers.learned", label: "Things learned about employers", unit: "things", values: learnedCounted },
];

export const facts: readonly FactSource<Context>[] = [
  {
    key: "employers.targets",
    unknown: "No employer is written down yet for whom you would like to work.",
    opens: { label: "Write one down", place: "employers" },
    tell: async ({ records, today }) => {
      const count = await records.count(employerKind, (query) => query.where("letGoOn", "is", null));
      if (count === 0) return null;
      const [next] = await movesBy(records, addDays(today, 365), 1);
      const move = next ? ` The next move is at ${next.name}: ${next.next}, by ${dayOfMonth(next.nextOn ?? today)}.` : "";
      return {
        said: `You keep ${sayCount(count, "employer")} for whom you would like to work.${move}`,
        records: next ? [employerRef(next)] : [],
      };
    },
  },
];

export const formats: readonly ImportFormat[] = [tableFormat("Employers", employerTable, "employers.import")];

export const sample = sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(employerKind, employer)]);
