// Boards and their postings in words, for the command line and assistants.
import { sayCount } from "../../core/say.ts";
import { sayWants } from "./rules/wanted.ts";
import type { BoardView, PostingView } from "./schema.ts";

export const sayBoard = (one: BoardView): string =>
  [
    `${one.title}, ${sayCount(one.open, "posting")}${one.unseen > 0 ? `, ${one.unseen} new` : ""}`,
    sayWants(one) && `Only ${sayWants(one)}`,
    one.looked ?? "Not looked at yet",
  ]
    .filter(Boolean)
    .join(". ");

export const sayPosting = (one: PostingView): string =>
  [
    [one.title, one.organisation, one.place, one.goneOn ? `gone since ${one.goneOn}` : one.state].filter(Boolean).join(", "),
    one.fitSaid,
    one.before,
  ]
    .filter(Boolean)
    .join(". ")
    .replaceAll("..", ".");
