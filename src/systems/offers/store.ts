// Offers as they are stored, and what counts for the person when they are held against each other.
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import { atMost, equals, inOrder, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import { decisions, type Offer, type OfferWeights, offer, offerWeights, type weightFields } from "./schema.ts";

/** After every day that can be: what wants no answer stands last. */
const never = "9999-12-31";

export const offerKind = defineKind<Offer>({
  kind: "offer",
  shape: offer,
  label: "offer",
  derived: { version: 1, names: ["answerBy"], columns: ({ deadline }) => ({ answerBy: deadline ?? never }) },
  title: ({ title }) => title,
  text: ({ note }) => note ?? "",
});

export const offerWeightsKind = defineKind<OfferWeights>({
  kind: "offer-weights",
  shape: offerWeights,
  label: "set of weights for offers",
  noun: "offers",
  title: () => "What counts when you compare offers",
});

export const offerList = listing({
  textHelp: "Words of it.",
  filters: {
    decision: equals("decision", z.enum(decisions).describe("Open, accepted, declined or lapsed.")),
    opening: equals("openingId", z.string().max(200).describe("Id of an opening: only its offers.")),
    answerBy: atMost("deadline", day("Only those that want an answer by this day or earlier.")),
  },
  sorts: { latest: ["day desc"], deadline: ["answerBy"] },
  sortHelp: "The latest first, or those that want an answer first.",
  tabs: { all: {}, open: { decision: "open" } },
});

/** So many are held against each other at once. */
const mostCompared = 20;

/** Those that are open, the earliest first. */
export const openOffers = (records: Records): Promise<Owned<Offer>[]> =>
  records.list(offerKind, {
    where: (query) => query.where("decision", "=", "open"),
    orderBy: (query) => inOrder(query, ["day"]),
    page: { limit: mostCompared, offset: 0 },
  });

const weightsId = "mine";

export const weightsOf = (records: Records): Promise<Owned<OfferWeights> | undefined> =>
  records.find(offerWeightsKind, weightsId);

export const writeWeights = async (
  records: Records,
  said: Pick<OfferWeights, keyof typeof weightFields>,
): Promise<Owned<OfferWeights>> => {
  const before = await weightsOf(records);
  return before ? records.update(offerWeightsKind, before, said) : records.create(offerWeightsKind, { id: weightsId, ...said });
};

export const offerRef = ({ id, title }: Pick<Offer, "id" | "title">): RecordRef => ({ kind: offerKind.kind, id, label: title });

/** Open ones that want an answer by a day, the first due first. */
export const offersToAnswer = (records: Records, by: Day): Promise<Owned<Offer>[]> =>
  records.list(offerKind, {
    where: (query) => query.where("decision", "=", "open").where("answerBy", "<=", by),
    orderBy: (query) => inOrder(query, ["answerBy"]),
    page: { limit: 5, offset: 0 },
  });

/** Open offers that want an answer then. */
export const answersBetween = (records: Records, from: Day, to: Day, most: number): Promise<Owned<Offer>[]> =>
  records.list(offerKind, {
    where: (query) => query.where("decision", "=", "open").where("answerBy", ">=", from).where("answerBy", "<=", to),
    orderBy: (query) => inOrder(query, ["answerBy"]),
    page: { limit: most, offset: 0 },
  });
