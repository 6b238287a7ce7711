// Boards and their postings as they are stored, and what their lists can be asked for.
import { sql } from "kysely";
import { z } from "zod";
import type { Day } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { defineKind } from "../../database/kind.ts";
import { condition, equals, listing } from "../../database/listing.ts";
import type { Owned, Records } from "../../database/records.ts";
import type { Stored } from "../../database/stored.ts";
import { type Board, type BoardPosting, type BoardView, board, boardPosting, boardSystems, standings } from "./schema.ts";

const standingOf = ({ state, goneOn }: BoardPosting): (typeof standings)[number] =>
  goneOn !== null && state !== "kept" && state !== "not-for-me" ? "gone" : state;

export const boardPostingKind = defineKind<BoardPosting>({
  kind: "board-posting",
  label: "posting of a board",
  shape: boardPosting,
  json: ["asks"],
  derived: { version: 1, names: ["standing"], columns: (one) => ({ standing: standingOf(one) }) },
  title: ({ title, organisation }) => `${title}, ${organisation}`,
  text: ({ place, pay, text, note, before }) => [place, pay, note, before, text].filter(Boolean).join("\n"),
});

/** What one may still look at. */
const open = ["new", "seen"] as const;

export const postingList = listing({
  textHelp: "Words of a title, of a place, of what it says or of your note.",
  filters: {
    standing: equals("standing", z.enum(standings).describe("New, seen, kept, not for you, or gone from its board.")),
    open: condition(z.boolean().describe("Only what is new or seen and still stands there, or only the rest."), (query, yes) =>
      query.where("standing", yes ? "in" : "not in", open),
    ),
    board: equals("boardId", z.string().max(200).describe("Id of a board: only what stands on it.")),
    mode: equals("mode", boardPosting.shape.mode.unwrap().describe("On site, in part from home, or from home.")),
  },
  sorts: { found: ["foundOn desc", "id desc"], title: ["lower(title)"] },
  sortHelp: "The latest found first, or by title.",
  tabs: {
    open: { open: true },
    new: { standing: "new" },
    kept: { standing: "kept" },
    "not-for-me": { standing: "not-for-me" },
    gone: { standing: "gone" },
    all: {},
  },
});

export const boardKind = defineKind<Board>({
  kind: "board",
  label: "board",
  shape: board,
  json: ["look"],
  booleans: ["remote", "daily"],
  derived: {
    version: 1,
    names: ["dueAt", "lookedAt"],
    columns: ({ daily, look }) => ({ dueAt: daily ? (look?.nextAt ?? "") : null, lookedAt: look?.at ?? "" }),
  },
  parts: [{ kind: boardPostingKind, by: "boardId" }],
  title: ({ title }) => title,
  text: ({ url, words, place, note }) => [url, words, place, note].filter(Boolean).join("\n"),
});

export const boardList = listing({
  textHelp: "Words of the employer, of the address, of what you look for there or of your note.",
  filters: { system: equals("system", z.enum(boardSystems).describe("The program that runs the board.")) },
  sorts: { title: ["lower(title)"], looked: ["lookedAt desc", "id desc"] },
  sortHelp: "By employer, or the one looked at last first.",
});

export const boardOfSource = async (records: Records, source: string): Promise<Owned<Board> | undefined> => {
  const [found] = await records.list(boardKind, {
    where: (query) => query.where("source", "=", source),
    page: { limit: 1, offset: 0 },
  });
  return found;
};

/** Of one look at all boards so many are read; the others wait for the next. */
const mostAtOnce = 50;

export const boardsDue = (records: Records, now: string): Promise<Owned<Board>[]> =>
  records.list(boardKind, {
    where: (query) => query.where("dueAt", "<=", now),
    orderBy: (query) => query.orderBy("dueAt").orderBy("id"),
    page: { limit: mostAtOnce, offset: 0 },
  });

export const boardsToRead = (records: Records): Promise<Owned<Board>[]> =>
  records.list(boardKind, {
    orderBy: (query) => query.orderBy("lookedAt").orderBy("id"),
    page: { limit: mostAtOnce, offset: 0 },
  });

export type StandingPosting = Pick<BoardPosting, "id" | "guid" | "title" | "place" | "goneOn" | "state"> & {
  deletedAt: string | null;
};

/** All postings of a board, those in the bin as well: what was put away does not come back by itself. */
export const standingOn = (records: Records, boardId: string): Promise<StandingPosting[]> =>
  records.database
    .withTables<{ boardPosting: Stored<BoardPosting> }>()
    .selectFrom("boardPosting")
    .where("personId", "=", records.personId)
    .where("boardId", "=", boardId)
    .select(["id", "guid", "title", "place", "goneOn", "state", "deletedAt"])
    .execute();

export const postingsOf = (records: Records, boardId: string): Promise<Owned<BoardPosting>[]> =>
  records.list(boardPostingKind, { where: (query) => query.where("boardId", "=", boardId) });

/** How many postings of each board stand how, in one question. */
export const countsOn = async (
  records: Records,
  boardIds: readonly string[],
): Promise<Map<string, Pick<BoardView, "open" | "unseen">>> => {
  if (boardIds.length === 0) return new Map();
  const rows = await records.database
    .withTables<{ boardPosting: Stored<BoardPosting> & { standing: string } }>()
    .selectFrom("boardPosting")
    .where("personId", "=", records.personId)
    .where("deletedAt", "is", null)
    .where("boardId", "in", [...boardIds])
    .where("standing", "in", [...open])
    .groupBy(["boardId", "standing"])
    .select(({ fn }) => ["boardId", "standing", fn.countAll<number | string>().as("count")])
    .execute();
  const counts = new Map(boardIds.map((id) => [id, { open: 0, unseen: 0 }]));
  for (const { boardId, standing, count } of rows) {
    const of = counts.get(boardId);
    if (!of) continue;
    of.open += Number(count);
    if (standing === "new") of.unseen += Number(count);
  }
  return counts;
};

/** New ones, of one board or of all, so many at a time. */
export const newPostings = (records: Records, boardId: string | undefined, most: number): Promise<Owned<BoardPosting>[]> =>
  records.list(boardPostingKind, {
    where: (query) => {
      const fresh = query.where("standing", "=", "new");
      return boardId === undefined ? fresh : fresh.where("boardId", "=", boardId);
    },
    page: { limit: most, offset: 0 },
  });

const mostNamed = 200;

/** The employers of what is new since a day, the one of the latest first, each posting once. */
export const newSince = (records: Records, since: Day): Promise<Pick<BoardPosting, "organisation">[]> =>
  records.rows(boardPostingKind, ["organisation"], {
    where: (query) => query.where("standing", "=", "new").where("foundOn", ">=", since),
    orderBy: (query) => query.orderBy("foundOn", "desc").orderBy("id", "desc"),
    page: { limit: mostNamed, offset: 0 },
  });

const mostOfOne = 5;

/** The boards of an employer that are followed, by the name they stand under. */
export const boardsOf = async (records: Records, employer: string): Promise<RecordRef[]> => {
  const found = await records.rows<Pick<Board, "id" | "title">>(boardKind, ["id", "title"], {
    where: (query) => query.where(sql<boolean>`lower(title) = lower(${employer})`),
    page: { limit: mostOfOne, offset: 0 },
  });
  return found.map(({ id, title }) => ({ kind: boardKind.kind, id, label: title }));
};
