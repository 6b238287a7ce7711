// Which postings of a board a person wants to see: by words of the title, places, and what can be done from home.
import { fold } from "../../../core/fold.ts";
import type { Board, GivenPosting } from "../schema.ts";

export type Wants = Pick<Board, "words" | "place" | "remote">;

const partsOf = (list: string): string[] =>
  list
    .split(/[,;\n]/)
    .map((part) => fold(part).trim())
    .filter(Boolean);

/** Whole words at their beginning: “nurse” is in “Nurses' aide”, “care” not in “healthcare”. */
const holds = (text: string, part: string): boolean => {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? "")) return true;
  return false;
};

const holdsOne = (text: string | null, list: string): boolean => {
  const folded = fold(text ?? "");
  return partsOf(list).some((part) => holds(folded, part));
};

export const isWanted = ({ title, place, mode }: Pick<GivenPosting, "title" | "place" | "mode">, wants: Wants): boolean => {
  if (wants.words !== null && !holdsOne(title, wants.words)) return false;
  if (wants.remote) return mode === "remote";
  return wants.place === null || mode === "remote" || holdsOne(place, wants.place);
};

/** What is wanted, in words; null where it is everything. */
export const sayWants = ({ words, place, remote }: Wants): string | null => {
  const parts = [words && `with ${words} in the title`, remote ? "from home" : place && `in ${place} or from home`];
  return parts.filter(Boolean).join(", ") || null;
};
