// Fills an answer with the person's own record: facts of the rooms, what they count, and what waits on Today.
import { addDays, weekOf } from "../../core/day.ts";
import { shortDate } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import { waitingIn } from "../agenda/index.ts";
import { writtenOn } from "./answers.ts";
import type { Answer, FilledAnswer, FilledFact } from "./schema.ts";

const weeksBack = 12;
const mostNext = 2;

/** One fact by its key; null where whoever asks may not see what it rests on. */
const factOf = async (context: Context, key: string): Promise<FilledFact | null> => {
  const { app, records } = context;
  const holder = app.systems.find(({ facts, measures }) =>
    [...(facts ?? []), ...(measures ?? [])].some((one) => one.key === key),
  );
  if (!holder || holder.kinds.some(({ kind }) => records.closed.has(kind))) return null;
  const source = holder.facts?.find((one) => one.key === key);
  if (!source) return countedOf(context, key);
  const known = await source.tell(context);
  if (known) return { ...known, known: true, opens: null };
  return { said: source.unknown, known: false, records: [], opens: source.opens };
};

const inTenths = (value: number): string => String(Math.round(value * 10) / 10);

/** What a measure counted in the last twelve weeks. */
const countedOf = async (context: Context, key: string): Promise<FilledFact | null> => {
  const measure = context.app.systems.flatMap(({ measures }) => measures ?? []).find((one) => one.key === key);
  if (!measure) return null;
  const days = await measure.values(context, addDays(weekOf(context.today), 7 * (1 - weeksBack)), context.today);
  const total = days.reduce((sum, { value }) => sum + value, 0);
  const last = days
    .map(({ day }) => day)
    .toSorted()
    .at(-1);
  const weeks = new Set(days.map(({ day }) => weekOf(day))).size;
  if (total === 0 || !last)
    return {
      said: `${measure.label}: nothing is written down for the last ${weeksBack} weeks, so it is not known. It counts by itself once you write it down.`,
      ...{ known: false, records: [], opens: null },
    };
  return {
    said: `${measure.label}: ${inTenths(total)} in the last ${weeksBack} weeks, written down in ${weeks} of them, the last on ${shortDate(last)}.`,
    ...{ known: true, records: [], opens: null },
  };
};

export const filledAnswerOf = async (context: Context, written: Answer): Promise<FilledAnswer> => {
  const facts: FilledFact[] = [];
  for (const key of written.facts) {
    const fact = await factOf(context, key);
    if (fact) facts.push(fact);
  }
  const next = await waitingIn(context, written.rooms, mostNext);
  const { id, topic, question, answer, source, action } = written;
  return {
    ...{ id, topic, question, answer, writtenOn, source: source ?? null },
    facts: facts.toSorted((a, b) => Number(b.known) - Number(a.known)),
    next: next.map(({ title, reason, records }) => ({ title, reason, records })),
    action: {
      label: action.label,
      operation: action.operation,
      asks: Object.entries(action.asks ?? {}).map(([field, example]) => ({ field, example })),
    },
  };
};
