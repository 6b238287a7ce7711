// The bin: what was deleted, taken out again or erased for good.
import { z } from "zod";
import { instant } from "../core/day-fields.ts";
import { id } from "../core/id.ts";
import { pageInput, pageOf } from "../core/page.ts";
import { refusals, refuse, refusing } from "../core/refusal.ts";
import { listBin } from "../database/changes.ts";
import { operation } from "../operations/operation.ts";
import { asArgument, kindToWrite, labelOfKind, what } from "./kind-words.ts";

const binRefusals = refusing(409, {
  notInBin: "“{title}” does not lie in the bin. Delete it first: only what lies there is erased for good.",
});

const record = { record: z.string().describe("Kind of the record, such as skill."), of: id("The record's id.") };

const list = operation.read("bin.list", {
  summary: "What lies in the bin",
  input: z.object(pageInput),
  output: pageOf(
    z.object({ kind: z.string(), what, id: z.string(), title: z.string(), deletedAt: instant("When it was deleted.") }),
  ),
  handle: async (asked, { app, records }) => {
    const { items, ...rest } = await listBin(records, asked);
    return { ...rest, items: items.map((item) => ({ ...item, what: labelOfKind(app, item.kind) })) };
  },
  present: ({ items }) =>
    items.length === 0
      ? "The bin is empty."
      : items.map((item) => `${asArgument(item.what)} ${item.id}  ${item.title}`).join("\n"),
});

const restore = operation.write("bin.restore", {
  summary: "Take a record out of the bin",
  input: z.object(record),
  output: z.object({ kind: z.string(), id: z.string(), title: z.string() }),
  refusals: [refusals.missing],
  positional: ["record", "of"],
  handle: async ({ record: name, of }, context) => {
    const kind = kindToWrite(context, name);
    return { kind: kind.kind, id: of, title: kind.title(await context.records.restore(kind, of)) };
  },
  present: ({ title }) => `“${title}” is back.`,
});

const erase = operation.write("bin.erase", {
  summary: "Erase a record in the bin for good, with its history; this cannot be undone",
  final: true,
  input: z.object(record),
  output: z.object({ kind: z.string(), id: z.string() }),
  refusals: [refusals.missing, ...Object.values(binRefusals)],
  positional: ["record", "of"],
  handle: async ({ record: name, of }, context) => {
    const { records } = context;
    const kind = kindToWrite(context, name);
    const found = await records.anyOf(kind, of);
    if (found && !found.deletedAt) refuse(binRefusals.notInBin, { title: kind.title(found.record) });
    await records.erase(kind, of);
    return { kind: kind.kind, id: of };
  },
  present: () => "Erased for good.",
});

const empty = operation.write("bin.empty", {
  summary: "Erase everything in the bin for good; this cannot be undone",
  final: true,
  output: z.object({ erased: z.number().int() }),
  handle: async (_, context) => {
    const { records } = context;
    const { items } = await listBin(records, { limit: Number.MAX_SAFE_INTEGER, offset: 0 });
    for (const item of items) await records.erase(kindToWrite(context, item.kind), item.id);
    return { erased: items.length };
  },
  present: ({ erased }) => `Erased ${erased} for good.`,
});

export const bin = { list, restore, erase, empty };
