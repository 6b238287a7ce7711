// What events and memberships tell the others: where one went and whom one met, who waits for a word, how many there were, which files are theirs.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth, listed } from "../../core/say.ts";
import { listRecords } from "../../database/listing.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, ImportFormat, Measure, MeasuredDay, ReviewPart, Unfinished } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { gatheringTable, membershipTable } from "./formats/csv.ts";
import { stillToWrite } from "./operations/gatherings.ts";
import { type Gathering, gathering } from "./schema/gathering.ts";
import { membership } from "./schema/membership.ts";
import { comingBetween, gatheringKind, gatheringList, gatheringRef, wentBetween, writingBetween } from "./store/gatherings.ts";
import { membershipKind } from "./store/memberships.ts";

/** The talks with those whom one met there tell the same. */
const asHappening = (one: Gathering): Happening => {
  const met = one.people.filter((each) => each.met);
  const talks = met.flatMap(({ talk }) => (talk ? [talk] : []));
  const names = met.map(({ name }) => name);
  return {
    day: one.day,
    kind: "met",
    title: names.length > 0 ? `${one.title}: met ${listed(names)}` : one.title,
    minutes: null,
    record: gatheringRef(one),
    ...(talks.length > 0 && { standsFor: talks }),
  };
};

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await wentBetween(records, from, to)).map(asHappening);

const mostOfOne = 50;

export const naming = async ({ records, today }: Context, { id }: { id: string }): Promise<Happening[]> => {
  const asked = { person: id, sort: "day", limit: mostOfOne, offset: 0 };
  const { rows } = await listRecords<Gathering>({ records, today }, gatheringKind, gatheringList, asked as never);
  return rows.filter(({ went, day }) => went === "yes" || day >= today).map((one) => ({ ...asHappening(one), title: one.title }));
};

const mostOpen = 50;
/** Whoever was met longer ago than this waits no more. */
const daysWriting = 92;

export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> => {
  const open: Unfinished[] = [];
  for (const one of await writingBetween(records, addDays(by, -daysWriting), addDays(by, -1), mostOpen)) {
    const names = (await stillToWrite(records, one)).map(({ name }) => name);
    if (names.length === 0) continue;
    open.push({
      key: `gatherings:write:${one.id}`,
      title: `Write to ${listed(names)}`,
      reason: `You met at “${one.title}” on ${dayOfMonth(one.day)}.`,
      record: gatheringRef(one),
      carry: null,
      drop: call("gatherings.wrote", { id: one.id, state: "dropped" }),
    });
  }
  return open;
};

const eventsCounted = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...Map.groupBy(await wentBetween(records, from, to), ({ day }) => day)].map(([day, same]) => ({ day, value: same.length }));

export const measures: readonly (Measure & { values: typeof eventsCounted })[] = [
  { key: "gatherings.attended", label: "Events you went to", unit: "events", values: eventsCounted },
];

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("gatherings.add", {
    key: "event",
    cadences: ["month", "quarter"],
    ask: "Which event did you go to, and what came of it?",
    fields: ["title", "day", "came"],
    labels: { title: "What it was" },
    defaults: { day: "{to}", went: "yes" },
    most: 3,
    step: "people",
  }),
];

export const facts: readonly FactSource<Context>[] = [
  {
    key: "gatherings.lately",
    unknown: "No event is written down yet, neither one that comes nor one that you went to.",
    opens: { label: "Write one down", place: "events" },
    tell: async ({ records, today }) => {
      const [next] = await comingBetween(records, today, addDays(today, 365), 1);
      const went = await wentBetween(records, addDays(today, -365), today);
      const last = went.at(-1);
      if (!next && !last) return null;
      const parts = [
        `You went to ${went.length === 0 ? "no event" : went.length === 1 ? "one event" : `${went.length} events`} in the last twelve months${last ? `, the last one “${last.title}” on ${dayOfMonth(last.day)}` : ""}.`,
        next && `The next one is “${next.title}” on ${dayOfMonth(next.day)}.`,
      ];
      return { said: parts.filter(Boolean).join(" "), records: [next, last].flatMap((one) => (one ? [gatheringRef(one)] : [])) };
    },
  },
];

export const formats: readonly ImportFormat[] = [
  tableFormat("Gatherings", gatheringTable, "gatherings.import"),
  tableFormat("Memberships", membershipTable, "memberships.import"),
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [sampleKind(gatheringKind, gathering), sampleKind(membershipKind, membership)],
);
