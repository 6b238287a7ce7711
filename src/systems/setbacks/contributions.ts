// What setbacks tell the others: what was hard and what was learned, what is open, and two of a kind in a row.

import { type Day, sayDay } from "../../core/day.ts";
import { within } from "../../database/listing.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, ImportFormat, MeasuredDay, ReviewPart, Signal, Unfinished } from "../../operations/contributions.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { setbackTable } from "./formats/csv.ts";
import { setbackRef } from "./readers.ts";
import { twoInARow } from "./rules/in-a-row.ts";
import { sayKind } from "./rules/patterns.ts";
import type { Setback } from "./schema/setback.ts";
import { lessonKind, readLessons, readSetbacks } from "./store.ts";

const heardFrom = ({ kind, title, day, ...rest }: Setback): Happening => ({
  day,
  kind: kind === "hard-feedback" ? "heard" : "hard",
  title: `${title} (${sayKind[kind]})`,
  minutes: null,
  record: setbackRef({ title, ...rest }),
});

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> => {
  const setbacks = await readSetbacks(records, { where: within("day", from, to) });
  const lessons = await readLessons(records, { where: within("learnedOn", from, to) });
  return [
    ...setbacks.map(heardFrom),
    ...lessons.map(({ id, text, learnedOn }) => ({
      day: learnedOn,
      kind: "learned" as const,
      title: text,
      minutes: null,
      record: { kind: lessonKind.kind, id, label: text },
    })),
  ];
};

/** Only what was opened and left half-way: a setback that rests, or that nobody wants to look at, is not unfinished. */
export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (
    await readSetbacks(records, { where: (query) => within("begunOn", undefined, by)(query.where("lookedAtOn", "is", null)) })
  ).flatMap((setback) => {
    const { reflection, title, id } = setback;
    if (!reflection) return [];
    return [
      {
        key: `setbacks:open:${id}`,
        title: `Finish looking at “${title}”`,
        reason: `You opened it on ${sayDay(reflection.begunOn)}. What you wrote is kept.`,
        record: setbackRef(setback),
        carry: null,
        drop: call("setbacks.reflect", { id, finish: true }),
      },
    ];
  });

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("setbacks.log", {
    key: "setbacks",
    cadences: ["week"],
    ask: "What was hard, and what did it teach?",
    fields: ["title"],
    labels: { title: "What was hard" },
    defaults: { day: "{today}" },
    most: 3,
  }),
  reviewPart("lessons.add", {
    key: "lessons",
    cadences: ["month", "quarter", "year"],
    ask: "Which lesson of this time do you want to keep?",
    fields: ["text"],
    labels: { text: "The lesson in a sentence" },
    defaults: { learnedOn: "{today}" },
    most: 3,
  }),
];

export const signals = async ({ records, today }: Context): Promise<Signal[]> => {
  const row = twoInARow(await readSetbacks(records, { page: { limit: 2, offset: 0 } }), today);
  if (!row) return [];
  return [
    {
      key: `setbacks:in-a-row:${row.later.id}`,
      about: "event",
      title: `Twice in a row: ${sayKind[row.later.kind]}`,
      reason: row.reason,
      since: row.later.day,
      records: [setbackRef(row.later), setbackRef(row.earlier)],
      opens: { label: "Look at your setbacks together", place: "setbacks" },
    },
  ];
};

export const lookedAt = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  (await readSetbacks(records, { where: within("lookedAtOn", from, to) })).flatMap(({ reflection }) =>
    reflection?.finishedOn ? [{ day: reflection.finishedOn, value: 1 }] : [],
  );

export const formats: readonly ImportFormat[] = [tableFormat("setbacks", setbackTable, "setbacks.import")];
