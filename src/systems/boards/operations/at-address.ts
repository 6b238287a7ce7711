// Boards at their address: followed after a look, and looked at again for what is new, when asked and once a day; or read from a saved answer.
import { z } from "zod";
import { mayLook, sayTooSoon } from "../../../career/web-look.ts";
import { dayOf } from "../../../core/day.ts";
import { fileInput, textOf } from "../../../core/file-input.ts";
import { id } from "../../../core/id.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned } from "../../../database/records.ts";
import { type Actor, type App, type Context, openContext } from "../../../operations/context.ts";
import type { Job } from "../../../operations/contributions.ts";
import { operation } from "../../../operations/operation.ts";
import { importReport, sayImport } from "../../../operations/table-verbs.ts";
import { webRefusals } from "../../../platform/index.ts";
import { boardAt, boardInFile, type LookedBoard, lookAt } from "../look.ts";
import { boardRefusals } from "../refusals.ts";
import { type Board, boardFields } from "../schema.ts";
import { boardKind, boardOfSource, boardsDue, boardsToRead } from "../store.ts";
import { sayFound, takeFile, takeLook } from "../take.ts";

/** Before a transaction there is no context yet. */
const outside = (app: App, actor: Actor): Promise<Context> => openContext(app, actor, "boards.read", app.database);

const follow = operation.write("boards.follow", {
  summary:
    "Follow an employer's board by its address, that of the careers page or of one opening: looked at now, and then once a day",
  input: z.object({
    url: boardFields.url,
    title: boardFields.title.optional(),
    words: boardFields.words.default(null),
    place: boardFields.place.default(null),
    remote: boardFields.remote.default(false),
    daily: boardFields.daily.default(true),
    preview: z.boolean().default(false).describe("Shows what stands there and writes nothing."),
  }),
  output: importReport.extend({ title: z.string().describe("The employer, as the board says.") }),
  refusals: [webRefusals.webIsOff, webRefusals.nothingThere, refusals.tooTangled, boardRefusals.noBoardThere],
  positional: ["url"],
  previews: ({ preview }) => preview,
  before: async ({ url, words, place, remote }, app) =>
    boardAt(app, url, { words, place, remote }, dayOf(app.now(), app.timezone)),
  handle: async ({ preview, title: said, ...given }, context, { board, looked }) => {
    const { records } = context;
    const title = said ?? board.title;
    const before = await boardOfSource(records, board.source);
    const fields = { ...given, ...board, title };
    const kept = before
      ? await records.update(boardKind, before, { ...given, ...(said && { title: said }) })
      : await records.create(boardKind, { ...fields, note: null, look: null });
    const taken = await takeLook(context, kept, looked);
    return {
      ...{ added: taken.added, changed: [], known: taken.known, bad: [], written: !preview, title: kept.title },
      note: [before && "You follow this board already.", sayFound(taken)].filter(Boolean).join(" "),
    };
  },
  present: (report) => `${report.title}: ${sayImport(report)}`,
});

/** The boards that are asked for, and how many of them are left alone for now. */
const asked = async (context: Context, one: string | undefined): Promise<{ boards: Owned<Board>[]; waiting: number }> => {
  const { records, now, timezone } = context;
  if (one === undefined) {
    const all = await boardsToRead(records);
    const boards = all.filter(({ look }) => mayLook(look, now));
    return { boards, waiting: all.length - boards.length };
  }
  const board = await records.get(boardKind, one);
  if (board.look && !mayLook(board.look, now))
    refuse(webRefusals.lookedJustNow, { sentence: sayTooSoon(board.title, board.look, timezone) });
  return { boards: [board], waiting: 0 };
};

const read = operation.write("boards.read", {
  summary: "Look for what is new on the boards that you follow, or on one of them; or read one from its saved answer",
  input: z.object({
    id: id("The board; all of them unless said.").optional(),
    file: fileInput("What the board's public address shows, saved as a file: read without a network.").optional(),
  }),
  output: z.object({
    items: z.array(
      z.object({
        id: z.string().describe("The board."),
        title: z.string().describe("The employer."),
        added: z.array(z.string()).describe("What is new, by its title."),
        gone: z.array(z.string()).describe("What stands there no more."),
        failed: z.boolean().describe("Whether it could not be read."),
        said: z.string().describe("What came of the look."),
      }),
    ),
    waiting: z.number().int().describe("How many were looked at less than an hour ago, or ask to be left alone."),
  }),
  refusals: [
    webRefusals.webIsOff,
    webRefusals.lookedJustNow,
    refusals.tooTangled,
    boardRefusals.noAnswer,
    boardRefusals.whichBoard,
  ],
  before: async ({ id: one, file }, app, actor): Promise<{ looked: LookedBoard[]; waiting: number }> => {
    const context = await outside(app, actor);
    if (file) {
      const board = await context.records.get(boardKind, one ?? refuse(boardRefusals.whichBoard));
      return { looked: [await boardInFile(board, { name: file.name, text: textOf(file) }, context.today)], waiting: 0 };
    }
    if (app.readWeb === "off") refuse(webRefusals.webIsOff);
    const { boards, waiting } = await asked(context, one);
    return { looked: await lookAt(app, boards, context.today), waiting };
  },
  handle: async ({ file }, context, { looked, waiting }) => {
    const items = [];
    for (const one of looked) {
      const board = await context.records.find(boardKind, one.id);
      if (!board) continue;
      const taken = await (file ? takeFile : takeLook)(context, board, one);
      const failed = one.came.kind === "away";
      const said = file ? sayFound(taken) : (taken.board.look?.said ?? "");
      items.push({ id: board.id, title: board.title, added: taken.added, gone: taken.gone, failed, said });
    }
    return { items, waiting };
  },
  present: ({ items, waiting }) =>
    [
      ...items.flatMap(({ title, said, added }) => [`${title}: ${said}`, ...added.map((posting) => `  ${posting}`)]),
      waiting > 0 && `${sayCount(waiting, "board")} not looked at again within the hour.`,
      items.length + waiting === 0 &&
        "You follow no board yet. Give the address of an employer's openings: cairn boards follow ADDRESS",
    ]
      .filter((line) => line !== false)
      .join("\n"),
});

/** Comes each hour and looks at those whose day, or whose wait after a failure, is over. */
export const lookingJob: Job<Context> = {
  name: "boards",
  purpose: "New postings on the boards of employers that you follow, once a day",
  pattern: "37 * * * *",
  before: async ({ app, records, now, today }) =>
    app.readWeb === "off" ? [] : lookAt(app, await boardsDue(records, now), today),
  run: async (context, ready) => {
    for (const one of ready as LookedBoard[]) {
      const board = await context.records.find(boardKind, one.id);
      if (board) await takeLook(context, board, one);
    }
  },
};

export const atAddress = { follow, read };
