// Who speaks for the person: asked when, with which answer.
import { z } from "zod";
import { operation } from "../../core/operation.ts";
import { page, pageInput, pageOf } from "../../core/page.ts";
import { editFields, recordChoices } from "../../core/record.ts";
import { removal } from "../../core/removal.ts";
import { type Reference, reference, referenceFields } from "./schema.ts";
import { readReferences, referenceKind } from "./store.ts";

const presentReference = ({ id, name, knowsYouFrom, permission }: Reference): string =>
  `${id}  ${name}${knowsYouFrom ? `, ${knowsYouFrom}` : ""}: ${permission.replace("-", " ")}`;

const list = operation("references.list", {
  kind: "read",
  summary: "Who would speak for you, and who agreed",
  input: z.object(pageInput),
  output: pageOf(reference),
  handle: async (asked, { records }) => {
    const all = await readReferences(records);
    return page(all.slice(asked.offset, asked.offset + asked.limit), all.length, asked);
  },
  present: ({ items }) =>
    items.length === 0 ? "Nobody yet. Add somebody: cairn references add" : items.map(presentReference).join("\n"),
});

const get = operation("references.get", {
  kind: "read",
  summary: "One person who would speak for you",
  input: z.object({ id: reference.shape.id }),
  output: reference,
  positional: ["id"],
  handle: ({ id }, { records }) => records.get(referenceKind, id),
  present: presentReference,
});

const add = operation("references.add", {
  kind: "write",
  summary: "Note somebody who could speak for you",
  input: z.object({
    name: referenceFields.name,
    knowsYouFrom: referenceFields.knowsYouFrom.optional(),
    contact: referenceFields.contact.optional(),
    permission: referenceFields.permission.default("not-asked"),
    askedOn: referenceFields.askedOn.optional(),
    answeredOn: referenceFields.answeredOn.optional(),
    note: referenceFields.note.optional(),
    ...recordChoices,
  }),
  output: reference,
  positional: ["name"],
  handle: ({ knowsYouFrom = null, contact = null, askedOn = null, answeredOn = null, note = null, ...rest }, { records }) =>
    records.create(referenceKind, { ...rest, knowsYouFrom, contact, askedOn, answeredOn, note }),
  present: ({ name }) => `Noted: ${name}`,
});

/** Saying that somebody was asked or answered notes the day, unless it is said. */
const dated = <P extends Partial<Reference>>(before: Reference, patch: P, today: string): P => {
  const now = patch.permission;
  if (now === undefined || now === before.permission || now === "not-asked") return patch;
  const askedOn = patch.askedOn ?? before.askedOn ?? today;
  return now === "asked" ? { ...patch, askedOn } : { ...patch, askedOn, answeredOn: patch.answeredOn ?? today };
};

const update = operation("references.update", {
  kind: "write",
  summary: "Say that somebody was asked, agreed or declined, or correct what stands",
  input: z.object({ ...editFields, ...z.object(referenceFields).partial().shape, ...recordChoices }),
  output: reference,
  positional: ["id"],
  handle: async ({ id, revision, ...patch }, { records, today }) => {
    const before = await records.get(referenceKind, id);
    return records.update(referenceKind, before, dated(before, patch, today), revision);
  },
  present: presentReference,
});

const remove = removal("references.remove", referenceKind, {
  summary: "Move somebody who would speak for you to the bin",
});

export const references = { list, get, add, update, remove };
