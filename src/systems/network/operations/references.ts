// Who speaks for the person: asked when, with which answer.
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { type Reference, reference, referenceFields } from "../schema/reference.ts";
import { referenceKind, referenceList } from "../store/references.ts";

const presentReference = ({ id, name, knowsYouFrom, permission }: Reference): string =>
  `${id}  ${name}${knowsYouFrom ? `, ${knowsYouFrom}` : ""}: ${permission.replace("-", " ")}`;

/** Saying that somebody was asked or answered notes the day, unless it is said. */
const dated = <P extends Partial<Reference>>(before: Reference, patch: P, today: string): P => {
  const now = patch.permission;
  if (now === undefined || now === before.permission || now === "not-asked") return patch;
  const askedOn = patch.askedOn ?? before.askedOn ?? today;
  return now === "asked" ? { ...patch, askedOn } : { ...patch, askedOn, answeredOn: patch.answeredOn ?? today };
};

const noun = { kind: referenceKind, one: "person who would speak for you", many: "people who would speak for you" };

export const references = {
  list: listVerb("references", {
    ...noun,
    summary: "Who would speak for you, and who agreed",
    listing: referenceList,
    item: reference,
    empty: "Nobody yet. Add somebody: cairn references add",
    line: presentReference,
  }),
  ...recordVerbs("references", {
    ...noun,
    summaries: {
      add: "Note somebody who could speak for you",
      update: "Say that somebody was asked, agreed or declined, or correct what stands",
      remove: "Move somebody who would speak for you to the bin",
    },
    fields: referenceFields,
    adding: { permission: referenceFields.permission.default("not-asked") },
    positional: ["name"],
    output: reference,
    present: presentReference,
    check: (given, before, { today }) => (before ? dated(before, given, today) : given),
  }),
};
