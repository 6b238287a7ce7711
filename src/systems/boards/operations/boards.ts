// Boards of employers that are followed: listed, kept, and out and in as a spreadsheet.
import { sayLook } from "../../../career/web-look.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { importOnce, tableVerbs } from "../../../operations/table-verbs.ts";
import { type BoardRow, boardTable } from "../formats/board-csv.ts";
import { sayBoard } from "../present.ts";
import { knownBoard, nameOfAccount } from "../rules/known-board.ts";
import { type Board, boardFields, boardView } from "../schema.ts";
import { boardKind, boardList, boardPostingKind, countsOn, postingsOf } from "../store.ts";
import { atAddress } from "./at-address.ts";

const noun = { kind: boardKind, one: "board", many: "boards" };

const viewsOf = async (rows: readonly Owned<Board>[], { records, timezone, app }: Context) => {
  const counts = await countsOn(
    records,
    rows.map(({ id }) => id),
  );
  return rows.map((one) => ({
    ...one,
    looked: sayLook(one.look, { timezone, daily: one.daily, reads: app.readWeb }),
    ...(counts.get(one.id) ?? { open: 0, unseen: 0 }),
  }));
};

const viewOf = async (one: Owned<Board>, context: Context) => {
  const [view = { ...one, looked: null, open: 0, unseen: 0 }] = await viewsOf([one], context);
  return view;
};

const list = listVerb("boards", {
  ...noun,
  summary: "The boards of employers that you follow",
  listing: boardList,
  item: boardView,
  items: viewsOf,
  empty: "You follow no board yet. Give the address of an employer's openings: cairn boards follow ADDRESS",
  line: (one) => `${one.id}  ${sayBoard(one)}`,
});

/** Where a board is read, from the address that a person has for it. */
const readAt = (url: string): Pick<Board, "system" | "source"> => {
  const { system = "other", source = url } = knownBoard(url) ?? {};
  return { system, source };
};

/** What an employer is called as long as nobody says. */
const nameIn = (url: string): string => {
  const known = knownBoard(url);
  return (known ? nameOfAccount(known.account) : new URL(url).hostname).slice(0, 200);
};

const verbs = recordVerbs("boards", {
  ...noun,
  fields: boardFields,
  adding: {
    title: boardFields.title.optional(),
    remote: boardFields.remote.default(false),
    daily: boardFields.daily.default(false),
  },
  output: boardView,
  answer: viewOf,
  present: sayBoard,
  positional: ["url"],
  summaries: {
    add: "Write down a board without looking at it yet",
    remove: "Stop following a board: it and its postings go to the bin; openings that you kept stay",
  },
  check: (given: Patch<Board>, before) => {
    if (!before) {
      const { url = "" } = given;
      return { ...given, title: given.title ?? nameIn(url), ...readAt(url), look: null };
    }
    const at = given.url !== undefined && given.url !== before.url ? readAt(given.url) : null;
    const isOther = (["words", "place", "remote"] as const).some(
      (name) => given[name] !== undefined && given[name] !== before[name],
    );
    if (!at && !isOther) return given;
    // What was left out before may be wanted now: the whole board is asked for once more.
    const look = before.look && { ...before.look, etag: null, lastModified: null };
    return { ...given, look, ...at };
  },
  removing: async ({ id }, { records }) => {
    for (const posting of await postingsOf(records, id)) await records.remove(boardPostingKind, posting);
  },
});

const sheet = tableVerbs("boards", {
  table: boardTable,
  many: noun.many,
  known: "one of the same address stays as it is",
  all: ({ records }) => records.list(boardKind, { orderBy: (query) => query.orderBy("createdAt").orderBy("id") }),
  nameOf: ({ title }) => title,
  ...importOnce<BoardRow, Owned<Board>>(
    ({ records }) => records.list(boardKind),
    ({ url }) => readAt(url).source,
    ({ line: _, ...row }, { records }) => {
      const { system, source } = readAt(row.url);
      const kept = { ...row, remote: row.remote ?? false, daily: row.daily ?? false };
      return records.create(boardKind, { words: null, place: null, note: null, ...kept, system, source, look: null });
    },
  ),
});

export const boards = { list, ...verbs, ...atAddress, ...sheet };
