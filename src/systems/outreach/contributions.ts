// What talks to learn from tell the others: when they were and with whom, what is open, how many there were, which files are theirs.
import type { Day } from "../../core/day.ts";
import { dayOfMonth, sayCount } from "../../core/say.ts";
import { listRecords } from "../../database/listing.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, ImportFormat, Measure, MeasuredDay, ReviewPart, Unfinished } from "../../operations/contributions.ts";
import type { FactSource } from "../../operations/known-facts.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { openBy } from "./agenda-items.ts";
import { inquiryTable } from "./formats/csv.ts";
import { stateOf } from "./rules/standing.ts";
import { type Inquiry, inquiry } from "./schema.ts";
import { heldBetween, inquiryKind, inquiryList, inquiryRef } from "./store.ts";

const asHappening = (one: Inquiry, day: Day): Happening => ({
  day,
  kind: "met",
  title: `Asked ${one.name ?? "somebody"} about ${one.about}`,
  minutes: null,
  record: inquiryRef(one),
  ...(one.talk && { standsFor: [one.talk] }),
});

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await heldBetween(records, from, to)).map((one) => asHappening(one, one.heldOn ?? to));

const mostOfOne = 50;

const stateWords = {
  asked: "asked",
  agreed: "said yes",
  talked: "talked",
  reported: "told what came of it",
  declined: "it did not come to a talk",
} as const;

/** The day on which it came to where it stands; null where nobody was asked. */
const standsSince = ({ reportedOn, heldOn, answeredOn, askedOn }: Inquiry): Day | null =>
  reportedOn ?? heldOn ?? answeredOn ?? askedOn;

export const naming = async ({ records, today }: Context, { id }: { id: string }): Promise<Happening[]> => {
  const asked = { person: id, sort: "next" as const, limit: mostOfOne, offset: 0 };
  const { rows } = await listRecords<Inquiry>({ records, today }, inquiryKind, inquiryList, asked);
  return rows.flatMap((one): Happening[] => {
    const day = standsSince(one);
    const state = stateOf(one);
    if (!day || state === "wished" || state === "closed") return [];
    return [{ ...asHappening(one, day), title: `About ${one.about}: ${stateWords[state]}` }];
  });
};

const mostOpen = 50;

export const unfinished = async (context: Context, by: Day): Promise<Unfinished[]> =>
  (await openBy(context, by, mostOpen)).map(({ one, title, reason }) => ({
    key: `outreach:open:${one.id}`,
    title,
    reason,
    record: inquiryRef(one),
    carry: null,
    drop: call("inquiries.update", { id: one.id, closedOn: by }),
  }));

const talksCounted = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...Map.groupBy(await heldBetween(records, from, to), ({ heldOn }) => heldOn ?? to)].map(([day, same]) => ({
    day,
    value: same.length,
  }));

export const measures: readonly (Measure & { values: typeof talksCounted })[] = [
  { key: "outreach.talks", label: "Talks to learn from", unit: "talks", values: talksCounted },
];

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("inquiries.add", {
    key: "inquiry",
    cadences: ["month", "quarter"],
    ask: "Whom could you ask, and about what?",
    fields: ["about", "name"],
    labels: { name: "Whom you ask" },
    defaults: {},
    most: 2,
    step: "next",
  }),
];

export const facts: readonly FactSource<Context>[] = [
  {
    key: "outreach.asked",
    unknown: "Nobody is noted yet whom you asked for a talk about their work.",
    opens: { label: "Ask somebody", place: "inquiries" },
    tell: async ({ records, today }) => {
      const all = await records.count(inquiryKind);
      if (all === 0) return null;
      const asked = await records.count(inquiryKind, (query) => query.where("state", "not in", ["wished", "closed"]));
      const talked = await records.count(inquiryKind, (query) => query.where("heldOn", "is not", null));
      const next = { sort: "talked" as const, talked: true, limit: 1, offset: 0 };
      const { rows } = await listRecords<Inquiry>({ records, today }, inquiryKind, inquiryList, next);
      const [last] = rows;
      const latest = last?.heldOn ? `, the last one with ${last.name ?? "somebody"} on ${dayOfMonth(last.heldOn)}` : "";
      return {
        said: `You asked ${sayCount(asked, "person", "people")} for a talk about their work; ${talked} talked with you${latest}.`,
        records: rows.map(inquiryRef),
      };
    },
  },
];

export const formats: readonly ImportFormat[] = [tableFormat("Talks to learn from", inquiryTable, "inquiries.import")];

export const sample = sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(inquiryKind, inquiry)]);
