// Sheets for talks about pay as they are stored, and what their list can be asked for.
import { z } from "zod";
import { defineKind } from "../../database/kind.ts";
import { equals, listing } from "../../database/listing.ts";
import { type Negotiation, negotiation } from "./schema.ts";

export const negotiationKind = defineKind<Negotiation>({
  kind: "negotiation",
  label: "negotiation sheet",
  shape: negotiation,
  json: ["basis"],
  basis: "basis",
  title: ({ title }) => title,
  text: ({ alsoAsk, haveElse, proof, objections, words }) =>
    [alsoAsk, haveElse, proof, objections, words].filter(Boolean).join("\n"),
});

export const negotiationList = listing({
  textHelp: "Words that stand in one.",
  filters: { offer: equals("offerId", z.string().max(200).describe("Id of an offer: only what is about it.")) },
  sorts: { latest: ["day desc", "createdAt desc"], title: ["lower(title)", "id"] },
});
