// What was changed, by which door, and undoing it.
import { z } from "zod";
import { sayInstant } from "../core/day.ts";
import { instant, ownZone } from "../core/day-fields.ts";
import { id } from "../core/id.ts";
import { pageInput, pageOf } from "../core/page.ts";
import type { RecordFields } from "../core/record.ts";
import { refusals } from "../core/refusal.ts";
import { type Change, changeRefusals, historyOf, listChanges, undo as undoChange } from "../database/changes.ts";
import type { App } from "../operations/context.ts";
import { operation } from "../operations/operation.ts";
import { kindNamed, labelOfKind, refuseUnlessWritable, what } from "./kind-words.ts";

const change = z.object({
  id: id("The change."),
  at: instant("When."),
  door: z.string().describe("Through which door: browser, rest, command, assistant or schedule."),
  operation: z.string().describe("Which operation made it."),
  undone: z.boolean().describe("Whether it was undone since."),
  records: z
    .array(
      z.object({
        kind: z.string(),
        what,
        id: z.string(),
        title: z.string(),
        action: z.enum(["create", "update", "remove", "restore"]),
      }),
    )
    .describe("The records that it touched."),
});

const version = z.object({
  changeId: z.string(),
  at: instant("When."),
  door: z.string(),
  operation: z.string(),
  action: z.enum(["create", "update", "remove", "restore"]),
  before: z.record(z.string(), z.unknown()).nullable().describe("The record before; null when it was new."),
  after: z.record(z.string(), z.unknown()).nullable().describe("The record after; null when it went to the bin."),
});

const verbs = { create: "added", update: "changed", remove: "deleted", restore: "restored" } as const;

const sayChange = (made: z.infer<typeof change>, timezone: string): string =>
  `${sayInstant(made.at, timezone)}  ${made.operation}${made.undone ? " (undone)" : ""}  ${made.records
    .slice(0, 3)
    .map((record) => `${verbs[record.action]} ${record.what} “${record.title}”`)
    .join(", ")}${made.records.length > 3 ? ` and ${made.records.length - 3} more` : ""}`;

const withWords = (app: App, made: Change): z.infer<typeof change> => ({
  ...made,
  records: made.records.map((record) => ({ ...record, what: labelOfKind(app, record.kind) })),
});

const list = operation.read("changes.list", {
  summary: "What was changed, newest first",
  input: z.object(pageInput),
  output: pageOf(change).extend({ timezone: ownZone }),
  handle: async (asked, { records, app, timezone }) => {
    const { items, ...rest } = await listChanges(records, app.kinds, asked);
    return { ...rest, items: items.map((made) => withWords(app, made)), timezone };
  },
  present: ({ items, timezone }) =>
    items.length === 0 ? "Nothing was changed yet." : items.map((made) => sayChange(made, timezone)).join("\n"),
});

const undo = operation.write("changes.undo", {
  summary: "Undo a change, or the last one that still stands",
  input: z.object({ id: id("The change to undo; without it, the last one.").optional() }),
  output: change.extend({ timezone: ownZone }),
  refusals: [...Object.values(changeRefusals), refusals.provesItself],
  command: "undo",
  handle: async ({ id: changeId }, context) => {
    const { records, app, timezone } = context;
    const undone = await undoChange(records, app.kinds, changeId, refuseUnlessWritable(context));
    return { ...withWords(app, undone), timezone };
  },
  present: (undone) => `Undone: ${sayChange(undone, undone.timezone)}`,
});

const history = operation.read("changes.history", {
  summary: "Every version of one record",
  input: z.object({ record: z.string().describe("Kind of the record, such as skill."), of: id("The record's id.") }),
  output: z.object({ versions: z.array(version), timezone: ownZone }),
  refusals: [refusals.missing],
  positional: ["record", "of"],
  handle: async ({ record, of }, { records, app, timezone }) => {
    const kind = kindNamed({ app, records }, record);
    const shown = (content: RecordFields | null) => content && { ...kind.inHistory(content) };
    const versions = await historyOf(records, kind.kind, of);
    return {
      versions: versions.map((entry) => ({ ...entry, before: shown(entry.before), after: shown(entry.after) })),
      timezone,
    };
  },
  present: ({ versions, timezone }) =>
    versions
      .map((entry) => `${sayInstant(entry.at, timezone)}  ${verbs[entry.action]} by ${entry.operation} (${entry.door})`)
      .join("\n"),
});

export const changes = { list, undo, history };
