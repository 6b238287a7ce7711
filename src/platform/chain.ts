// The chain at the doors: what a record stands on and what stands on it, what of it is stale, and taking over the present state.
import { z } from "zod";
import { dayOf, sayDay } from "../core/day.ts";
import { instant, ownZone } from "../core/day-fields.ts";
import { narrowed } from "../core/fact-change.ts";
import { id } from "../core/id.ts";
import { page, pageInput, pageOf } from "../core/page.ts";
import { recordRef } from "../core/record.ts";
import { refusals } from "../core/refusal.ts";
import { sayCount } from "../core/say.ts";
import { stillSays } from "../core/still-says.ts";
import {
  type Chain,
  type ChainItem,
  type ChainLink,
  follow,
  keyOf,
  readChainOf,
  type Stale,
  type Step,
  takeOver,
} from "../database/chain.ts";
import type { AnyKind } from "../database/kind.ts";
import { readStale } from "../database/stale.ts";
import type { Context } from "../operations/context.ts";
import { operation } from "../operations/operation.ts";
import { kindNamed, kindToWrite, what } from "./kind-words.ts";

const factChange = z.object({
  field: z.string().describe("Which fact."),
  before: z.unknown().describe("As it was read."),
  after: z.unknown().describe("As it is now."),
});

const thing = recordRef.extend({ what });

const link = z.object({
  built: thing.describe("What stands on the source."),
  place: z.number().int().describe("Which piece of its evidence this is, counted from 0."),
  source: thing.describe("What it stands on."),
  state: z.enum(["same", "changed", "missing"]).describe("Whether the source still says what was read."),
  changes: z.array(factChange).describe("The facts of the source that are others now."),
  since: instant("When the source became another.").nullable(),
});

export const staleness = z.object({
  since: instant("Since when.").nullable(),
  because: z.array(link).describe("The links that make it stale, its own and those of what it stands on."),
});
export type Staleness = z.infer<typeof staleness>;

const refTo = ({ kind, what: said, id: of, title }: ChainItem) => ({ kind, what: said, id: of, label: title });

const sayable = ({ built, source, place, state, changes, since }: ChainLink): z.infer<typeof link> => ({
  built: refTo(built),
  source: refTo(source),
  place,
  state,
  changes,
  since,
});

const stalenessOf = (stale: Stale | undefined): Staleness | null =>
  stale ? { since: stale.since, because: stale.because.map(sayable) } : null;

/** For each of some records that is stale: since when and why; asked once for a page of a list. */
export const readStaleness = async (
  { records, app }: Context,
  of: readonly { kind: string; id: string }[],
): Promise<(record: { kind: string; id: string }) => Staleness | null> => {
  const { stale } = await readChainOf(records, app.kinds, of);
  return (record) => stalenessOf(stale.get(keyOf(record)));
};

const step = link.extend({
  distance: z.number().int().describe("1 for what touches the record itself."),
  stale: z.boolean().describe("Whether what stands on the source is stale, by this link or by one further down."),
});

const named = {
  record: z.string().min(1).max(60).describe("Kind of the record, such as win."),
  of: id("The record's id."),
};

const thingOf = async ({ records }: Context, kind: AnyKind, of: string): Promise<ChainItem> => {
  return { kind: kind.kind, what: kind.label, id: of, title: kind.title(await records.get(kind, of)) };
};

const stillSaid = z
  .array(z.string())
  .describe("Sentences of the record itself that still tell what its evidence says no more; confirming does not change them.");

/** What a stale record itself still says as its evidence was read. */
const stillSaidBy = async ({ records }: Context, kind: AnyKind, of: string, stale: Stale | undefined): Promise<string[]> => {
  const own = stale?.because.filter(({ built }) => built.kind === kind.kind && built.id === of) ?? [];
  if (own.length === 0) return [];
  const record = await records.get(kind, of);
  return stillSays(
    `${kind.title(record)}\n${kind.text(record)}`,
    own.flatMap(({ changes }) => changes),
  );
};

const stepsOf = ({ links, stale }: Chain, from: ChainItem, way: "down" | "up"): z.infer<typeof step>[] =>
  follow(links, from, way).map((one: Step) => ({
    ...sayable(one),
    distance: one.distance,
    stale: stale.has(keyOf(one.built)),
  }));

const sayFact = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return "nothing";
  if (typeof value === "number") return value.toLocaleString("en-GB", { maximumFractionDigits: 2 });
  const said = typeof value === "string" ? value : JSON.stringify(value);
  return said.length > 80 ? `“${said.slice(0, 79).trimEnd()}…”` : typeof value === "string" ? `“${said}”` : said;
};

/** Which facts of a source are others now, from what to what and since which day: "number value 2,400, now 2,600, since 22 November 2026". */
const sayLink = (
  { state, changes, since }: Pick<z.infer<typeof link>, "state" | "changes" | "since">,
  timezone: string,
): string => {
  if (state === "missing") return "gone";
  const said = changes
    .flatMap(({ field, before, after }) => narrowed({ field, before, after }))
    .map(({ field, before, after }) => `${field} ${sayFact(before)}, now ${sayFact(after)}`);
  return `${said.join("; ") || "changed"}${since ? `, since ${sayDay(dayOf(since, timezone))}` : ""}`;
};

const sayStep = (
  { built, source, place, state, changes, since, distance, stale }: z.infer<typeof step>,
  timezone: string,
): string =>
  `${"  ".repeat(distance)}${built.what} “${built.label}”, evidence ${place + 1}: ${source.what} “${source.label}”${
    state === "same" ? (stale ? " (stale further down)" : "") : ` (${sayLink({ state, changes, since }, timezone)})`
  }`;

const sayStillSaid = (sentences: readonly string[]): string[] =>
  sentences.map((sentence) => `It still says: “${sentence}” Change the words, where they are wrong now.`);

const trace = operation.read("chain.trace", {
  summary: "What a record stands on and what stands on it, with what is stale",
  input: z.object(named),
  output: z.object({
    record: thing,
    stale: staleness.nullable().describe("Null while everything below still says what was read."),
    stillSaid,
    standsOn: z.array(step).describe("Its evidence, and what that stands on in turn."),
    usedBy: z.array(step).describe("What is built on it, and what on that in turn."),
    timezone: ownZone,
  }),
  refusals: [refusals.missing],
  positional: ["record", "of"],
  handle: async ({ record, of }, context) => {
    const kind = kindNamed(context, record);
    const asked = await thingOf(context, kind, of);
    const chain = await readChainOf(context.records, context.app.kinds, [asked], true);
    const staleNow = chain.stale.get(keyOf(asked));
    return {
      record: refTo(asked),
      stale: stalenessOf(staleNow),
      stillSaid: await stillSaidBy(context, kind, of, staleNow),
      standsOn: stepsOf(chain, asked, "down"),
      usedBy: stepsOf(chain, asked, "up"),
      timezone: context.timezone,
    };
  },
  present: ({ record, standsOn, usedBy, stale, stillSaid: sentences, timezone }) => {
    const said = (steps: readonly z.infer<typeof step>[]) => steps.map((one) => sayStep(one, timezone));
    return [
      `${record.what} “${record.label}”${stale ? ", stale" : ""}`,
      ...sayStillSaid(sentences),
      ...(standsOn.length > 0 ? ["Stands on:", ...said(standsOn)] : ["Stands on nothing else."]),
      ...(usedBy.length > 0 ? ["Used by:", ...said(usedBy)] : ["Nothing is built on it yet."]),
    ].join("\n");
  },
});

const stale = operation.read("chain.stale", {
  summary: "Everything built on something that has changed since",
  input: z.object(pageInput),
  output: pageOf(z.object({ record: thing, ...staleness.shape })).extend({ timezone: ownZone }),
  handle: async (asked, { records, app, timezone }) => {
    const { stale: shown, total } = await readStale(records, app.kinds, asked);
    const items = shown.map((one) => ({ record: refTo(one), since: one.since, because: one.because.map(sayable) }));
    return { ...page(items, total, asked), timezone };
  },
  present: ({ items, total, timezone }) =>
    total === 0
      ? "Nothing is stale."
      : items
          .map(
            ({ record, because }) =>
              `${record.what} “${record.label}”: ${[...new Set(because.map((one) => `“${one.source.label}”: ${sayLink(one, timezone)}`))].join("; ")}`,
          )
          .join("\n"),
});

const confirm = operation.write("chain.confirm", {
  summary: "Say that a record still holds: it takes over what its evidence says now",
  input: z.object(named),
  output: z.object({
    record: thing,
    taken: z.number().int().describe("How many pieces of evidence were read anew."),
    stillSaid,
  }),
  refusals: [refusals.missing],
  positional: ["record", "of"],
  handle: async ({ record, of }, context) => {
    const kind = kindToWrite(context, record);
    const asked = await thingOf(context, kind, of);
    const { stale: found } = await readChainOf(context.records, context.app.kinds, [asked]);
    const sentences = await stillSaidBy(context, kind, of, found.get(keyOf(asked)));
    const taken = await takeOver(context.records, context.app.kinds, asked);
    return { record: refTo(asked), taken, stillSaid: sentences };
  },
  present: ({ record, taken, stillSaid: sentences }) =>
    [`${record.label}: ${sayCount(taken, "piece")} of evidence read anew.`, ...sayStillSaid(sentences)].join("\n"),
});

export const chain = { trace, stale, confirm };
