// Kept files at the doors: keep one (and name it as evidence in the same step), list, look, rename, read its bytes, put away.
import { z } from "zod";
import type { Evidence } from "../../career/evidence.ts";
import { sayDay } from "../../core/day.ts";
import { bytesOf, fileInput, fileOutput } from "../../core/file-input.ts";
import { id } from "../../core/id.ts";
import { refusals, refuse, refusing } from "../../core/refusal.ts";
import { basisOf, type Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { listVerb } from "../../operations/record-verbs.ts";
import { removal } from "../../operations/removal.ts";
import { kindToWrite } from "../kind-words.ts";
import { saySize } from "./media-type.ts";
import { type Attachment, type AttachmentInUse, attachmentEdit, attachmentInUse, newAttachment, roomForFiles } from "./schema.ts";
import { attachmentKind, attachmentList, attachmentRefusals, bytesOfFile, keepFile, roomTaken, usesOf } from "./store.ts";

/** As many as every kind of record takes. */
const mostEvidence = 50;

const useRefusals = refusing(400, {
  takesNoEvidence: "A {kind} has no evidence of its own. These have: {kinds}.",
  recordHalfNamed: "Name the record that the file proves by both: its kind (record) and its id (of).",
  evidenceFull: "“{title}” has {most} pieces of evidence already. Take one away first.",
});

const inUse = async ({ records }: Context, file: Attachment): Promise<AttachmentInUse> => ({
  ...file,
  usedBy: (await usesOf(records, [file])).get(file.id) ?? [],
});

const nameAsEvidence = async (context: Context, file: Owned<Attachment>, kindName: string, of: string): Promise<void> => {
  const { app, records } = context;
  const kind = kindToWrite(context, kindName);
  const kinds = [...app.kinds.values()].filter((one) => one.basis).map((one) => one.label);
  if (!kind.basis) return refuse(useRefusals.takesNoEvidence, { kind: kind.label, kinds: kinds.join(", ") });
  const record = await records.get(kind, of);
  const before = basisOf(kind, record);
  if (before.some((one) => one.record?.kind === attachmentKind.kind && one.record.id === file.id)) return;
  if (before.length >= mostEvidence) refuse(useRefusals.evidenceFull, { title: kind.title(record), most: mostEvidence });
  const proof = {
    record: { kind: attachmentKind.kind, id: file.id, label: file.name },
    revision: file.revision,
    ...(file.day && { day: file.day }),
  } satisfies Evidence;
  await records.update(kind, record, { [kind.basis]: [...before, proof] } as never);
};

const recordName = z.string().min(1).max(60).describe("Kind of the record that it proves, such as win.");
const recordId = id("Id of that record.");

const say = ({ name, mediaType, size, day }: Attachment): string =>
  [name, mediaType, saySize(size), day && sayDay(day)].filter(Boolean).join(", ");

const sayUse = ({ usedBy }: AttachmentInUse): string =>
  usedBy.length === 0
    ? "Nothing names it as evidence yet."
    : `Proves: ${usedBy.map(({ kind, label }) => `${kind} “${label}”`).join(", ")}`;

const add = operation.write("attachments.add", {
  summary: "Keep a file as evidence, and name it at the record that it proves",
  input: z.object({
    file: fileInput("Any file of up to 15 MB."),
    ...newAttachment,
    record: recordName.optional(),
    of: recordId.optional(),
  }),
  output: attachmentInUse,
  refusals: [...Object.values(attachmentRefusals), ...Object.values(useRefusals), refusals.missing],
  command: "attach",
  positional: ["file"],
  handle: async ({ file, name, record, of, ...told }, context) => {
    if ((record === undefined) !== (of === undefined)) refuse(useRefusals.recordHalfNamed);
    const kept = await keepFile(context.records, { ...told, name: name ?? file.name, bytes: bytesOf(file) });
    if (record !== undefined && of !== undefined) await nameAsEvidence(context, kept, record, of);
    return inUse(context, kept);
  },
  present: (file) => `Kept: ${say(file)}\n${file.id}  ${sayUse(file)}`,
});

const use = operation.write("attachments.use", {
  summary: "Name a kept file as evidence of a record, such as a win or a skill",
  input: z.object({ id: id("The file."), record: recordName, of: recordId }),
  output: attachmentInUse,
  refusals: [useRefusals.takesNoEvidence, useRefusals.evidenceFull],
  positional: ["id", "record", "of"],
  handle: async ({ id: fileId, record, of }, context) => {
    const file = await context.records.get(attachmentKind, fileId);
    await nameAsEvidence(context, file, record, of);
    return inUse(context, file);
  },
  present: (file) => `${file.name}. ${sayUse(file)}`,
});

const list = listVerb("attachments", {
  kind: attachmentKind,
  one: "file",
  many: "files",
  summary: "The files that you keep as evidence, with their size and what they prove",
  listing: attachmentList,
  item: attachmentInUse,
  items: async (files: readonly Owned<Attachment>[], { records }) => {
    const uses = await usesOf(records, files);
    return files.map((file) => ({ ...file, usedBy: uses.get(file.id) ?? [] }));
  },
  more: {
    fields: {
      used: z.number().int().describe("Bytes that your files take together, those in the bin as well."),
      room: z.number().int().describe("Bytes that they may take."),
    },
    read: async ({ records }) => ({ used: await roomTaken(records), room: roomForFiles }),
  },
  empty: "No files. Keep one as evidence with: cairn attach FILE --record win --of ID",
  line: (file) => `${file.id}  ${say(file)}`,
  foot: ({ used, room }) => `${saySize(used)} of ${saySize(room)}`,
});

const get = operation.read("attachments.get", {
  summary: "What is known of one kept file",
  input: z.object({ id: id("The file.") }),
  output: attachmentInUse,
  handle: async ({ id: fileId }, context) => inUse(context, await context.records.get(attachmentKind, fileId)),
  present: (file) => [say(file), file.note, sayUse(file), `SHA-256: ${file.sha256}`].filter(Boolean).join("\n"),
});

const read = operation.read("attachments.read", {
  summary: "The kept file itself, as it was given",
  input: z.object({ id: id("The file.") }),
  output: fileOutput,
  refusals: [attachmentRefusals.fileWithoutContent],
  handle: async ({ id: fileId }, { records }) => {
    const file = await records.get(attachmentKind, fileId);
    const content = Buffer.from(await bytesOfFile(records, file)).toString("base64");
    return { name: file.name, mediaType: file.mediaType, content };
  },
  present: ({ name, mediaType, content }) => `${name}, ${mediaType}, ${saySize(Buffer.byteLength(content, "base64"))}`,
});

const update = operation.write("attachments.update", {
  summary: "Give a kept file another name, note or day",
  input: attachmentEdit,
  output: attachmentInUse,
  handle: async ({ id: fileId, revision, ...patch }, context) => {
    const before = await context.records.get(attachmentKind, fileId);
    return inUse(context, await context.records.update(attachmentKind, before, patch, revision));
  },
  present: (file) => `Saved: ${say(file)}`,
});

const remove = removal("attachments.remove", attachmentKind, {
  summary: "Move a kept file to the bin",
});

export const attachments = { add, use, list, get, read, update, remove };
