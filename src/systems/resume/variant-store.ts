// Resumes for one purpose, as they are stored.
import { defineKind } from "../../database/kind.ts";
import { listing } from "../../database/listing.ts";
import { type Variant, variant } from "./variant-schema.ts";

export const variantKind = defineKind<Variant>({
  kind: "resume-variant",
  label: "resume",
  shape: variant,
  noun: "resume",
  json: ["parts", "basis"],
  basis: "basis",
  title: ({ title }) => title,
  text: ({ roleLabel, headline, summary }) => [roleLabel, headline, summary].filter(Boolean).join("\n"),
});

export const variantList = listing({
  textHelp: "Words of its name, its role or what you say about yourself.",
  filters: {},
  sorts: { changed: ["updatedAt desc", "id desc"], title: ["lower(title)", "id"] },
  sortHelp: "By last change or name.",
});
