// Goes to the boards of employers and reads what stands there. Outside of every transaction, since an address may take its time.
import type { CameOfLook } from "../../career/web-look.ts";
import type { Day } from "../../core/day.ts";
import { readGivenOutside } from "../../core/outside-file.ts";
import { Refusal, refuse } from "../../core/refusal.ts";
import type { App } from "../../operations/context.ts";
import { inTurns, type Visited, visit, visitRecent, webRefusals } from "../../platform/index.ts";
import type { AnswerOf } from "./formats/answer.ts";
import type readBoardOutside from "./read-board.ts";
import type { ReadBoard } from "./read-board.ts";
import type readDetailOutside from "./read-detail.ts";
import { boardRefusals } from "./refusals.ts";
import { type KnownBoard, knownBoard, nameOfAccount } from "./rules/known-board.ts";
import type { Wants } from "./rules/wanted.ts";
import type { Board, GivenPosting } from "./schema.ts";

/** What is needed of a board to read it. */
type ToRead = Pick<Board, "system" | "source" | "url" | "look"> & Wants;

/** What a look at a board brought. */
export interface Looked {
  came: CameOfLook;
  postings: GivenPosting[];
  /** What all postings on it are called there; null where not all of them were read. */
  keys: string[] | null;
  organisation: string | null;
}

const wanted = {
  takes: /^(?:text\/|application\/(?:[\w.-]+\+)?(?:xml|json|rss|atom)$)/,
  wanted: "a list of postings",
  bytes: 20_000_000,
};

/** Boards of a thousand postings with their texts are read in some ten seconds. */
const patience = { milliseconds: 60_000, megabytes: 400 };

const mostPages = 5;
const workdayPage = 20;

const read = (text: string, of: AnswerOf, wants: Wants, name: string): Promise<ReadBoard> =>
  readGivenOutside<typeof readBoardOutside>(
    new URL("./read-board.ts", import.meta.url),
    { text, of, wants: { words: wants.words, place: wants.place, remote: wants.remote } },
    name,
    patience,
  );

const answerOf = ({ system, source, url }: Pick<Board, "system" | "source" | "url">, today: Day): AnswerOf => ({
  ...{ system, source, today },
  site: knownBoard(source)?.site ?? url,
});

/** What is asked for a page of a board, from its first posting on. */
const pageFrom = ({ system, source, words }: ToRead, offset: number): { address: string; post?: string } => {
  if (system === "smartrecruiters") return { address: `${source}&offset=${offset}` };
  if (system !== "workday") return { address: source };
  const searchText = words !== null && !words.includes(",") ? words : "";
  return { address: source, post: JSON.stringify({ appliedFacets: {}, limit: workdayPage, offset, searchText }) };
};

const nothing = (came: CameOfLook): Looked => ({ came, postings: [], keys: null, organisation: null });

type Ask = (asked: Parameters<typeof visit>[1]) => Promise<Visited>;

/** Page by page, where a board has pages. What is not read whole says nothing of what is gone. */
const readPages = async (board: ToRead, ask: Ask, today: Day): Promise<Looked & Pick<ReadBoard, "leadsTo">> => {
  const postings: GivenPosting[] = [];
  const keys: string[] = [];
  const isPaged = board.system === "smartrecruiters" || board.system === "workday";
  let first: { came: CameOfLook; organisation: string | null; leadsTo: KnownBoard | null } | null = null;
  let isWhole = false;
  for (let page = 0; page < (isPaged ? mostPages : 1) && !isWhole; page++) {
    const came = await ask({ ...wanted, ...pageFrom(board, keys.length), marks: isPaged ? null : board.look });
    if (came.kind !== "read") {
      if (first === null) return { ...nothing(came), leadsTo: null };
      break;
    }
    const found = await read(came.text, answerOf(board, today), board, came.address);
    first ??= { came, organisation: found.organisation, leadsTo: found.leadsTo };
    postings.push(...found.postings);
    keys.push(...found.keys);
    isWhole = !isPaged || found.keys.length === 0 || (found.total !== null && keys.length >= found.total);
  }
  const narrowed = board.system === "workday" && board.words !== null && !board.words.includes(",");
  const { came = { kind: "same" }, organisation = null, leadsTo = null } = first ?? {};
  return { came, postings, keys: isWhole && !narrowed ? keys : null, organisation, leadsTo };
};

export interface LookedBoard extends Looked {
  id: string;
}

/** What stands on boards, each with what came of the look; none is lost by another's failure. */
export const lookAt = (app: App, boards: readonly Board[], today: Day): Promise<LookedBoard[]> =>
  inTurns(boards, async (board) => {
    const away = (said: string) => ({ id: board.id, ...nothing({ kind: "away", said, wait: null }) });
    try {
      const { leadsTo: _, ...looked } = await readPages(board, (asked) => visit(app.readWeb, asked), today);
      // A page that holds nothing is more often one that broke than one without an opening.
      if (board.system === "other" && looked.came.kind === "read" && looked.keys?.length === 0)
        return away("No postings were found on the page.");
      return { id: board.id, ...looked };
    } catch (error) {
      if (error instanceof Refusal) return away(error.message);
      throw error;
    }
  });

export interface FoundBoard {
  board: Pick<Board, "title" | "system" | "source">;
  looked: Looked;
}

/** The board at an address, or the one that the page there leads to, with what stands on it; refused where there is none. */
export const boardAt = async (app: App, url: string, wants: Wants, today: Day): Promise<FoundBoard> => {
  const known = knownBoard(url);
  const ask: Ask = (asked) => visitRecent(app, asked);
  const readKnown = async ({ system, source, account }: KnownBoard): Promise<FoundBoard> => {
    const looked = await readPages({ system, source, url, look: null, ...wants }, ask, today);
    if (looked.came.kind === "away") refuse(webRefusals.nothingThere, { said: looked.came.said, address: source });
    return { board: { title: (looked.organisation ?? nameOfAccount(account)).slice(0, 200), system, source }, looked };
  };
  if (known) return readKnown(known);
  const { leadsTo, ...looked } = await readPages({ system: "other", source: url, url, look: null, ...wants }, ask, today);
  if (looked.came.kind === "away") refuse(webRefusals.nothingThere, { said: looked.came.said, address: url });
  if (leadsTo) return readKnown(leadsTo);
  if (looked.keys?.length === 0) refuse(boardRefusals.noBoardThere, { address: url });
  const title = (looked.organisation ?? new URL(url).hostname.replace(/^(?:www|jobs|careers?)\./, "")).slice(0, 200);
  return { board: { title, system: "other", source: url }, looked };
};

/** What stands in a saved answer of a board. */
export const boardInFile = async (
  board: Board,
  { name, text }: { name: string; text: string },
  today: Day,
): Promise<LookedBoard> => {
  const found = await read(text, answerOf(board, today), board, name);
  if (found.keys.length === 0) refuse(boardRefusals.noAnswer, { file: name, source: board.source });
  const isWhole = found.total === null || found.keys.length >= found.total;
  const { postings, keys, organisation } = found;
  return {
    id: board.id,
    came: { kind: "read", etag: null, lastModified: null },
    postings,
    keys: isWhole ? keys : null,
    organisation,
  };
};

/** The text of a posting that its board's list did not hold; null where it cannot be had now. */
export const textAt = async (app: App, address: string, today: Day): Promise<string | null> => {
  const came = await visitRecent(app, { ...wanted, address });
  if (came.kind !== "read") return null;
  return readGivenOutside<typeof readDetailOutside>(
    new URL("./read-detail.ts", import.meta.url),
    { text: came.text, today },
    address,
  );
};
