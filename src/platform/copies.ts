// Copies of all that is kept: which there are, one made now, and back to one of them.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { sayInstant } from "../core/day.ts";
import { instant } from "../core/day-fields.ts";
import { refusals, refuse, refusing } from "../core/refusal.ts";
import { copiesIn, copyName, makeCopy } from "../database/copies.ts";
import { keptFor } from "../database/kept-copies.ts";
import { restoreInto, restoreRefusals } from "../database/restore.ts";
import type { Context } from "../operations/context.ts";
import { operation } from "../operations/operation.ts";
import { saySize } from "./attachments/media-type.ts";

const copyRefusals = refusing(409, {
  noPlaceForCopies: "These records lie in memory alone and end with the program, so there is nowhere to put a copy.",
});

const placeOf = ({ app }: Pick<Context, "app">): string => app.backups ?? refuse(copyRefusals.noPlaceForCopies);

const copy = z.object({
  name: z.string().describe("The name of its file."),
  made: z.enum(["daily", "before an update", "before a restore", "asked for"]).describe("When such a copy is made."),
  at: instant("When it was made."),
  size: z.number().int().describe("In bytes."),
});

const list = operation.read("copies.list", {
  summary: "The copies of your data that there are",
  ownerOnly: true,
  output: z.object({
    folder: z.string().nullable().describe("Where they lie; null where none are made."),
    kept: z.object({ days: z.number(), weeks: z.number(), months: z.number() }).describe("How far back one of each is kept."),
    items: z.array(copy),
  }),
  handle: async (_, { app: { backups } }) => ({
    folder: backups,
    kept: keptFor,
    items: backups ? copiesIn(backups) : [],
  }),
  present: ({ folder, items }) =>
    items.length === 0
      ? "There is no copy yet. Make one with: npx cairn backup"
      : [`In ${folder}:`, ...items.map(({ name, size, made }) => `${name}  ${saySize(size)}  ${made}`)].join("\n"),
});

const make = operation.task("copies.make", {
  summary: "Make a copy of all your data now, open it and count what is in it",
  ownerOnly: true,
  output: z.object({ name: z.string(), file: z.string(), size: z.number().int(), records: z.number().int() }),
  refusals: [copyRefusals.noPlaceForCopies],
  handle: async (_, { app, now, tell }) => {
    const folder = placeOf({ app });
    mkdirSync(folder, { recursive: true });
    const name = copyName("copy", now);
    const { records } = await makeCopy(app.database, join(folder, name), tell);
    const size = copiesIn(folder).find((one) => one.name === name)?.size ?? 0;
    return { name, file: join(folder, name), size, records };
  },
  present: ({ file, size, records }) => `Saved: ${file}\nIt was opened again and holds ${records} records, ${saySize(size)}.`,
});

const restore = operation.task("copies.restore", {
  summary: "Go back to a copy: what stands now is copied first, then everything is as it was",
  ownerOnly: true,
  input: z.object({ name: z.string().min(1).max(200).describe("The name of the copy, as the list has it.") }),
  output: z.object({
    records: z.number().int().describe("How many records are there now."),
    lastChange: instant("When the last change in it was written.").nullable(),
    before: z.string().nullable().describe("Where what stood before lies."),
  }),
  refusals: [copyRefusals.noPlaceForCopies, refusals.missing, ...Object.values(restoreRefusals)],
  positional: ["name"],
  handle: async ({ name }, { app, actor, now, tell }) => {
    const folder = placeOf({ app });
    if (!copiesIn(folder).some((one) => one.name === name)) refuse(refusals.missing, { what: "copy", id: name });
    const { records, lastChange, before } = await restoreInto(app.database, { file: join(folder, name), folder, now, tell });
    app.remembered.forget(actor.personId);
    return { records, lastChange, before };
  },
  present: (restored) => sayRestored(restored),
});

export const sayRestored = (restored: { records: number; lastChange: string | null; before: string | null }): string =>
  [
    `Restored: ${restored.records} records${restored.lastChange ? `, the last change of ${sayInstant(restored.lastChange, "UTC")} UTC` : ""}.`,
    ...(restored.before ? [`What stood before lies in ${restored.before}`] : []),
  ].join("\n");

export const copies = { list, make, restore };
