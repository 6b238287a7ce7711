// What the people one knows tell the others: who was talked to, what was promised and is open, how often one talks, which files are theirs.
import { type Day, sayDay } from "../../core/day.ts";
import { beginOf } from "../../core/file-input.ts";
import { call, reviewPart } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { Happening, ImportFormat, Measure, MeasuredDay, ReviewPart, Unfinished } from "../../operations/contributions.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { tableFormat } from "../../operations/table-verbs.ts";
import { isTable } from "../../tables/csv.ts";
import { openIn } from "./between.ts";
import { contactTable } from "./formats/contacts-csv.ts";
import { conversationTable } from "./formats/conversations-csv.ts";
import { columnsOfPeople } from "./formats/tables-of-people.ts";
import { sayPeople, sayTalk } from "./rules/say-talk.ts";
import { contact } from "./schema/contact.ts";
import { contactRhythm } from "./schema/contact-rhythm.ts";
import { type Conversation, conversation } from "./schema/conversation.ts";
import { reference } from "./schema/reference.ts";
import { contactRhythmKind } from "./store/contact-rhythm.ts";
import { contactKind } from "./store/contacts.ts";
import { conversationKind, talksBetween, talksOwing } from "./store/conversations.ts";
import { referenceKind } from "./store/references.ts";

export const talkRef = (talk: Conversation) => ({ kind: conversationKind.kind, id: talk.id, label: sayTalk(talk) });

export const namesIn = ({ people }: Pick<Conversation, "people">): string =>
  sayPeople(people.map(({ label }) => label ?? "somebody"));

export const happened = async ({ records }: Context, from: Day, to: Day): Promise<Happening[]> =>
  (await talksBetween(records, from, to)).map((talk) => ({
    day: talk.day,
    kind: "met",
    title: [sayTalk(talk), talk.summary].filter(Boolean).join(": "),
    minutes: null,
    record: talkRef(talk),
  }));

/** Promises of one's own that were due and are not kept. */
export const unfinished = async ({ records }: Context, by: Day): Promise<Unfinished[]> =>
  (await talksOwing(records, "me", by)).flatMap((talk) =>
    openIn(talk)
      .filter((one) => one.by === "me" && one.due <= by)
      .map(({ promise, what, due }) => ({
        key: `network:promise:${promise}`,
        title: `${what} for ${namesIn(talk)}`,
        reason: `You promised it on ${sayDay(talk.day)}, by ${sayDay(due)}.`,
        record: talkRef(talk),
        carry: null,
        drop: call("conversations.settle", { id: talk.id, promise, state: "dropped" }),
      })),
  );

const talksCounted = async ({ records }: Context, from: Day, to: Day): Promise<MeasuredDay[]> =>
  [...Map.groupBy(await talksBetween(records, from, to), ({ day }) => day)].map(([day, same]) => ({ day, value: same.length }));

export const measures: readonly (Measure & { values: typeof talksCounted })[] = [
  { key: "network.conversations", label: "Conversations", unit: "conversations", values: talksCounted },
];

export const reviewParts: readonly ReviewPart[] = [
  reviewPart("conversations.met", {
    key: "conversation",
    cadences: ["week"],
    ask: "Who did you talk to, and what was promised?",
    fields: ["line"],
    labels: { line: "Who, where, and what was promised" },
    defaults: { day: "{to}" },
    most: 5,
    step: "people",
  }),
];

export const formats: readonly ImportFormat[] = [
  tableFormat("People you know", contactTable, "contacts.import"),
  {
    label: "Contact cards (vCard), people from Google Contacts or LinkedIn (CSV)",
    recognises: (file) => (/\.(?:vcf|vcard)$/i.test(file.name) ? 1 : isTable(file.name) ? columnsOfPeople(beginOf(file)) : 0),
    operation: "contacts.importFile",
  },
  {
    label: "The people in a LinkedIn archive (ZIP)",
    recognises: (file) => /\.zip$/i.test(file.name),
    alongside: true,
    operation: "contacts.importFile",
  },
  tableFormat("Conversations", conversationTable, "conversations.import"),
];

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(contactKind, contact),
    sampleKind(conversationKind, conversation),
    sampleKind(referenceKind, reference),
    sampleKind(contactRhythmKind, contactRhythm),
  ],
);
