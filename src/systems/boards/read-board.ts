// Reads the answer of a board, or the page that leads to one, in the process that is kept for that.
import { type AnswerOf, boardIn } from "./formats/answer.ts";
import { boardOfPage, type KnownBoard } from "./rules/known-board.ts";
import { isWanted, type Wants } from "./rules/wanted.ts";
import type { GivenPosting } from "./schema.ts";

export interface ReadBoard {
  /** The postings that are wanted. */
  postings: GivenPosting[];
  /** What each posting on the board is called there, the others included. */
  keys: string[];
  total: number | null;
  organisation: string | null;
  /** The board that a careers page leads to. */
  leadsTo: KnownBoard | null;
}

export default function readBoard({ text, of, wants }: { text: string; of: AnswerOf; wants: Wants }): ReadBoard {
  const { postings, ...answer } = boardIn(text, of);
  return {
    ...answer,
    postings: postings.filter((one) => isWanted(one, wants)),
    keys: postings.map(({ guid }) => guid),
    leadsTo: of.system === "other" ? boardOfPage(text) : null,
  };
}
