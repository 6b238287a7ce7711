// Takes what a look at a board brought into the records: a posting once, what is gone marked, what stands here already named.
import { afterLook } from "../../career/web-look.ts";
import { type Catalogue, openCatalogue } from "../../catalogue/index.ts";
import { sayDay } from "../../core/day.ts";
import { sayCount } from "../../core/say.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { nameKey, sameOpenings, sayOpening } from "../openings/index.ts";
import { postingNeeds } from "../skills/index.ts";
import type { Looked } from "./look.ts";
import type { Board, BoardPosting, GivenPosting } from "./schema.ts";
import { boardKind, boardPostingKind, type StandingPosting, standingOn } from "./store.ts";

/** Of one look so many postings are kept, in the board's own order; the filters of a board bring it below. */
export const mostPostings = 200;

export interface Taken {
  board: Board;
  added: string[];
  known: number;
  gone: string[];
  /** How many were wanted and left out. */
  cut: number;
  /** Whether nothing was known of the board before. */
  isFirst: boolean;
}

/** What a text asks for, as it is kept beside a posting. */
export const asksOf = (catalogue: Catalogue, text: string | null): BoardPosting["asks"] =>
  text
    ? postingNeeds(catalogue, text).map(({ skillId, importance, level }) => [skillId, importance === "essential" ? 1 : 0, level])
    : [];

const sameWork = (one: Pick<BoardPosting, "title" | "place">): string => `${nameKey(one.title)} | ${nameKey(one.place)}`;

/** What is known of a posting from before: an opening that is the same, or the same work on the same board. */
const knownBefore = async (
  context: Context,
  one: GivenPosting & { organisation: string },
  stood: readonly StandingPosting[],
): Promise<Pick<BoardPosting, "state" | "openingId" | "before"> | null> => {
  const [same] = await sameOpenings(context.records, one);
  if (same) {
    const label = `${sayOpening(same)}, since ${sayDay(same.foundOn)}`;
    if (same.state === "open") return { state: "kept", openingId: same.id, before: `You keep it already: ${label}.` };
    return { state: "new", openingId: null, before: `You had one like it: ${label}.` };
  }
  const again = stood.find((other) => other.goneOn !== null && sameWork(other) === sameWork(one));
  return again
    ? {
        state: "new",
        openingId: null,
        before: `It stood on this board before, until ${sayDay(again.goneOn ?? "")}, and was put up again.`,
      }
    : null;
};

const keepPostings = async (context: Context, board: Board, { postings, keys }: Looked): Promise<Omit<Taken, "board">> => {
  const { records, today } = context;
  const stood = await standingOn(records, board.id);
  const known = new Map(stood.map((one) => [one.guid, one]));
  const some = postings.slice(0, mostPostings);
  const fresh = some.filter(({ guid }) => !known.has(guid));
  const added: string[] = [];
  // What stands there at the first look is no news.
  const isFirst = stood.length === 0 && board.look === null;
  const state = isFirst ? "seen" : "new";
  const catalogue = fresh.length > 0 ? await openCatalogue(context) : null;
  for (const [at, one] of fresh.entries()) {
    await context.tell("Taking in", at, fresh.length);
    const named = { ...one, organisation: one.organisation ?? board.title };
    const before = await knownBefore(context, named, stood);
    await records.create(boardPostingKind, {
      ...{ ...named, boardId: board.id, state, note: null, before: null, openingId: null, foundOn: today, goneOn: null },
      ...before,
      asks: catalogue ? asksOf(catalogue, one.text) : [],
    });
    added.push(one.title);
  }
  const there = new Set(keys ?? []);
  const gone: string[] = [];
  for (const { id, guid, goneOn, deletedAt } of stood) {
    if (deletedAt !== null) continue;
    const isGone = keys !== null && !there.has(guid);
    const isBack = goneOn !== null && postings.some((one) => one.guid === guid);
    if (!(isBack || (isGone && goneOn === null))) continue;
    const posting = await records.get(boardPostingKind, id);
    await records.update(boardPostingKind, posting, { goneOn: isGone ? today : null });
    if (isGone) gone.push(posting.title);
  }
  return { added, known: some.length - fresh.length, gone, cut: postings.length - some.length, isFirst };
};

/** What a look found, in a sentence. */
export const sayFound = ({ added, gone, cut, isFirst }: Omit<Taken, "board">): string =>
  [
    added.length === 0 ? "Nothing new." : `${sayCount(added.length, isFirst ? "posting" : "new posting")}.`,
    gone.length > 0 && `${gone.length} gone.`,
    cut > 0 && `${cut} more fit what you look for and were left out: narrow it by words of the title or by place.`,
  ]
    .filter(Boolean)
    .join(" ");

export const takeLook = async (context: Context, board: Owned<Board>, looked: Looked): Promise<Taken> => {
  const { records, now } = context;
  const nothing = { added: [], known: 0, gone: [], cut: 0, isFirst: false };
  const taken = looked.came.kind === "read" ? await keepPostings(context, board, looked) : nothing;
  const look = afterLook(board.look, looked.came, { now, found: sayFound(taken) });
  return { board: await records.update(boardKind, board, { look }), ...taken };
};

/** Takes in what a saved answer of a board holds; nobody went to its address. */
export const takeFile = async (context: Context, board: Owned<Board>, looked: Looked): Promise<Taken> => ({
  board,
  ...(await keepPostings(context, board, looked)),
});
