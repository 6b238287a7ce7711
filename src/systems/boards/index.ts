// What the rest of the house may use of boards: their operations and contributions.
import { system } from "../../operations/system.ts";
import { agendaItems, formats, sample } from "./contributions.ts";
import { lookingJob } from "./operations/at-address.ts";
import { boardPostings } from "./operations/board-postings.ts";
import { boards } from "./operations/boards.ts";
import { boardKind, boardPostingKind } from "./store.ts";

export { boardsOf } from "./store.ts";

export const boardsSystem = system({
  name: "boards",
  place: 3,
  buildsOn: ["openings", "postings", "skills"],
  operations: { boards, boardPostings },
  kinds: [boardKind, boardPostingKind],
  agenda: agendaItems,
  jobs: [lookingJob],
  formats,
  sample,
});
