// The win log's own operations: capture in ten seconds, look, strengthen, confirm, put away.
import { z } from "zod";
import { type Day, sayDay } from "../../../core/day.ts";
import { fold } from "../../../core/fold.ts";
import { id } from "../../../core/id.ts";
import { recordChoices } from "../../../core/record.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { withRevisions } from "../../../database/chain.ts";
import { pastDay, readPastDay } from "../../../language/past-day.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb } from "../../../operations/record-verbs.ts";
import { removal } from "../../../operations/removal.ts";
import { presentWin, sayStrength, sayWin } from "../present.ts";
import { winRefusals } from "../refusals.ts";
import { dayProblem } from "../rules/held-day.ts";
import { readLine } from "../rules/read-line.ts";
import { strengthOf } from "../rules/strength.ts";
import {
  capturedWin,
  kindOfWin,
  mostWords,
  newWin,
  strengthRules,
  type Win,
  type WinLine,
  type WinWithStrength,
  win,
  winEdit,
  winLine,
  winWithStrength,
} from "../schema.ts";
import { addWin, winKind, winList, winsOf, writtenOn } from "../store.ts";

export const withStrength = (one: Win): WinWithStrength => ({ ...one, strength: strengthOf(one, writtenOn(one)) });

const heldDay = (on: Day, today: Day): Day => {
  const problem = dayProblem(on, today);
  if (!problem) return on;
  return refuse(problem === "toCome" ? refusals.dayInFuture : winRefusals.winTooLongAgo, { day: sayDay(on) });
};

const sayAgain = ({ title, day: on }: Win): string =>
  `“${title}” of ${sayDay(on)} stood there already, and now stands twice. If it is the same, undo this one.`;

const capture = operation.write("wins.capture", {
  summary: "Write down a win in one line; a day and a number in it are understood",
  input: z.object({
    title: z
      .string()
      .trim()
      .min(1, "Say in a few words what went well.")
      .max(mostWords)
      .describe("What went well, in one line, such as: cut report time from 3 h to 40 min last Friday."),
    day: pastDay("When it happened; the day that the line names unless said, else today.").optional(),
    kind: kindOfWin.optional(),
    ...recordChoices,
  }),
  output: capturedWin,
  refusals: [refusals.dayInFuture, winRefusals.winTooLongAgo, refusals.badInput],
  command: "win",
  positional: ["title"],
  handle: async ({ title: line, day: on, kind, ...choices }, { records, today }) => {
    const { day: named, questions, ...read } = readLine(line, today);
    const said = on === undefined ? (named ?? today) : readPastDay(on, today);
    const told = { ...read, kind: kind ?? read.kind, day: heldDay(said, today) };
    const again = (await winsOf(records, told.day, told.day)).find((one) => fold(one.title) === fold(told.title));
    const kept = withStrength(await addWin(records, { ...told, ...choices, words: line }));
    const open = on ? questions.filter((one) => !one.includes("still to come")) : questions;
    return { ...kept, questions: again ? [...open, sayAgain(again)] : open };
  },
  present: (one) => [`Kept: ${sayWin(one)}.`, ...one.questions, sayStrength(one.strength)].join("\n"),
});

const add = operation.write("wins.add", {
  summary: "Write down a win with all its parts",
  input: newWin,
  output: winWithStrength,
  refusals: [refusals.dayInFuture, winRefusals.winTooLongAgo, refusals.missing],
  positional: ["title"],
  handle: async ({ day: on, kind, evidence, ...told }, context) => {
    const { records, today } = context;
    const draft = {
      ...told,
      day: heldDay(on ?? today, today),
      kind: kind ?? readLine(told.title, today).kind,
      evidence: await withRevisions(records, context.app.kinds, evidence ?? []),
    };
    return withStrength(await addWin(records, draft));
  },
  present: (one) => `Kept: ${sayWin(one)}.`,
});

const shownColumns = [...Object.keys(winLine.shape).filter((column) => column !== "strength"), "checksMet"];

const list = listVerb("wins", {
  kind: winKind,
  one: "win",
  many: "wins",
  summary: "Your wins with their strength, by words, kind, time, person or skill",
  listing: winList,
  item: winLine,
  columns: shownColumns,
  items: (rows: readonly (Omit<WinLine, "strength"> & { checksMet: number })[]) =>
    rows.map(({ checksMet, ...line }) => ({ ...line, strength: { met: checksMet, of: strengthRules.length } })),
  empty: 'No wins. Write one down with: cairn win "what went well"',
  line: (one) => `${one.id}  ${sayWin(one)}`,
});

const get = operation.read("wins.get", {
  summary: "One win with all its parts and what would make it stronger",
  input: z.object({ id: id("The win.") }),
  output: winWithStrength,
  handle: async ({ id: winId }, { records }) => withStrength(await records.get(winKind, winId)),
  present: presentWin,
});

const update = operation.write("wins.update", {
  summary: "Strengthen or correct a win",
  input: winEdit,
  output: winWithStrength,
  refusals: [refusals.dayInFuture, winRefusals.winTooLongAgo, refusals.provesItself],
  handle: async ({ id: winId, revision, day: on, evidence, ...patch }, context) => {
    const before = await context.records.get(winKind, winId);
    const dated = on === undefined ? {} : { day: heldDay(on, context.today) };
    const proved = evidence === undefined ? {} : { evidence: await withRevisions(context.records, context.app.kinds, evidence) };
    return withStrength(await context.records.update(winKind, before, { ...patch, ...dated, ...proved }, revision));
  },
  present: (one) => `Saved: ${sayWin(one)}.\n${sayStrength(one.strength)}`,
});

const remove = removal("wins.remove", winKind, {
  summary: "Move a win to the bin",
});

const confirm = operation.write("wins.confirm", {
  summary: "Confirm wins that were read from files: only then is anything written with them",
  input: z.object({
    ids: z
      .array(z.string().min(1).max(200))
      .min(1)
      .max(500)
      .optional()
      .describe("The wins; without them, every unconfirmed one."),
  }),
  output: z.object({ items: z.array(win) }),
  refusals: [refusals.missing],
  positional: ["ids"],
  handle: async ({ ids }, { records }) => {
    const asked = ids
      ? await Promise.all([...new Set(ids)].map((one) => records.get(winKind, one)))
      : await records.list(winKind, { where: (query) => query.where("confirmation", "=", "unconfirmed") });
    const items: Win[] = [];
    for (const one of asked) items.push(await records.update(winKind, one, { confirmation: "confirmed" }));
    return { items };
  },
  present: ({ items }) =>
    items.length === 0 ? "Nothing waits to be confirmed." : `Confirmed:\n${items.map((one) => sayWin(one)).join("\n")}`,
});

export const log = { capture, add, list, get, update, remove, confirm };
