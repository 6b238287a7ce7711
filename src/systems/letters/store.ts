// Letters and what was sent, as they are stored.
import { z } from "zod";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, listing } from "../../database/listing.ts";
import { resumeText } from "../resume/index.ts";
import { type Letter, letter, purposes, type SentDocument, sentDocument } from "./schema.ts";

export const letterKind = defineKind<Letter>({
  kind: "letter",
  label: "letter",
  shape: letter,
  json: ["basis"],
  basis: "basis",
  title: ({ title }) => title,
  text: ({ organisation, role, toWhom, text }) => [organisation, role, toWhom, text].filter(Boolean).join("\n"),
});

const ofOpening = z.string().max(200).describe("Id of an opening: only what is for it.");

export const letterList = listing({
  textHelp: "Words that stand in one.",
  filters: {
    purpose: equals("purpose", z.enum(purposes).describe("An application, unasked, a call, thanks, or a profile.")),
    opening: equals("openingId", ofOpening),
    sent: condition(z.boolean().describe("Only those that were sent or said, or only the others."), (query, yes) =>
      query.where("sentOn", yes ? "is not" : "is", null),
    ),
  },
  sorts: { latest: ["day desc", "createdAt desc"], title: ["lower(title)", "id"] },
  tabs: { all: {}, draft: { sent: false }, sent: { sent: true } },
});

export const sentKind = defineKind<SentDocument>({
  kind: "sent-document",
  label: "document that was sent",
  noun: "sent",
  shape: sentDocument,
  json: ["made", "sheet"],
  title: ({ title }) => title,
  text: ({ note, sheet }) => [note, resumeText(sheet)].filter(Boolean).join("\n"),
});

export const sentList = listing({
  textHelp: "Words that stood in one.",
  filters: { opening: equals("openingId", ofOpening) },
  sorts: { latest: ["day desc", "createdAt desc"] },
});
