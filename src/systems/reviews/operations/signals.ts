// Signals: reasons to look again at one part of the course, each opening only that part; put aside and brought back.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayWay } from "../../../core/way.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { allSignals } from "../collect.ts";
import { reviewRefusals } from "../refusals.ts";
import { openSignals } from "../rules/signals.ts";
import { signalMark } from "../schema/event.ts";
import { type SignalLine, signalLine } from "../schema/review.ts";
import { marksOn, signalMarkKind } from "../store.ts";

const key = signalMark.shape.key;

const list = operation.read("signals.list", {
  summary: "Reasons to look again at one part of your course: by date, by event, or because growth has stopped",
  input: z.object({ all: z.boolean().default(false).describe("Also those that you put aside.") }),
  output: z.object({ items: z.array(signalLine), setAside: z.number().int().describe("How many are put aside.") }),
  handle: async ({ all }, context) => {
    const lines = await allSignals(context);
    const standing = openSignals(lines);
    return { items: all ? lines : standing, setAside: lines.length - standing.length };
  },
  present: ({ items, setAside }) =>
    [
      ...(items.length === 0 ? ["Nothing asks for a second look."] : items.map(saySignal)),
      ...(setAside > 0 ? [`${setAside} put aside.`] : []),
    ].join("\n"),
});

const saySignal = (line: SignalLine): string => `${line.title}\n  ${line.reason}\n  ${sayWay(line.opens)}\n  ${line.key}`;

const signalWith = async (context: Context, asked: string): Promise<SignalLine> =>
  (await allSignals(context)).find((line) => line.key === asked) ?? refuse(reviewRefusals.noSignal, { key: asked });

const setAside = operation.write("signals.setAside", {
  summary: "Put a signal aside, until a day or for as long as its reason is the same",
  input: z.object({ key, until: day("The day on which it comes back; without it, not by itself.").optional() }),
  output: signalMark,
  refusals: [reviewRefusals.noSignal, reviewRefusals.notLater],
  positional: ["key", "until"],
  handle: async ({ key: asked, until = null }, context) => {
    const { records, today } = context;
    if (until !== null && until <= today) refuse(reviewRefusals.notLater, { until: sayDay(until) });
    const { title } = await signalWith(context, asked);
    const [standing] = await marksOn(records, asked);
    if (standing) return records.update(signalMarkKind, standing, { until });
    return records.create(signalMarkKind, { key: asked, title, until });
  },
  present: ({ title, until }) => `Put aside${until ? ` until ${sayDay(until)}` : ""}: ${title}`,
});

const bringBack = operation.write("signals.bringBack", {
  summary: "Bring a signal back that was put aside",
  input: z.object({ key }),
  output: z.object({ key }),
  refusals: [reviewRefusals.noSignal],
  positional: ["key"],
  handle: async ({ key: asked }, { records }) => {
    const standing = await marksOn(records, asked);
    if (standing.length === 0) refuse(reviewRefusals.noSignal, { key: asked });
    for (const mark of standing) await records.remove(signalMarkKind, mark);
    return { key: asked };
  },
  present: () => "It is back.",
});

export const signals = { list, setAside, bringBack };
