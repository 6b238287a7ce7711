// What reviews, decisions and the journal refuse, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const reviewRefusals = {
  notYet: { code: "NOT_YET", status: 400, message: "{day} has not come yet. Give today or a day before." },
  notBegun: {
    code: "PERIOD_NOT_BEGUN",
    status: 400,
    message: "{period} has not begun yet. Review one that has, or leave the day out.",
  },
  done: { code: "REVIEW_DONE", status: 409, message: "This review is finished. Open it again first (reviews reopen)." },
  notDone: { code: "REVIEW_OPEN", status: 409, message: "This review is open already." },
  noPart: { code: "UNKNOWN_PART", status: 404, message: "This review has no part “{part}”. Its parts: {known}." },
  partFull: {
    code: "PART_FULL",
    status: 409,
    message: "“{ask}” takes {most} answers, and they are there. Change one of those, or write it down in its own room.",
  },
  notUnfinished: {
    code: "NOT_UNFINISHED",
    status: 404,
    message: "Nothing unfinished has the key {key}. It may be done by now: look at the review again.",
  },
  unknownQuestion: {
    code: "UNKNOWN_QUESTION",
    status: 400,
    message: "This review does not ask “{question}”. It asks: {known}.",
  },
  noSignal: {
    code: "NO_SIGNAL",
    status: 404,
    message: "There is no signal with the key {key}. It may have passed: look at `signals list` again.",
  },
  notLater: { code: "NOT_LATER", status: 400, message: "Put it aside until a day after today; {until} is not." },
  undecided: {
    code: "NOT_DECIDED",
    status: 409,
    message: "“{title}” is not decided yet: say what you chose first (decisions decide).",
  },
  notResolved: {
    code: "NOT_RESOLVED",
    status: 409,
    message: "“{title}” has no outcome and was not let go, so there is nothing to take back.",
  },
  outcomeKnown: {
    code: "OUTCOME_KNOWN",
    status: 409,
    message:
      "The outcome of “{title}” is known, so what you chose and expected of it stands as it was. Take the outcome back first (decisions reopen).",
  },
  noDecisions: {
    code: "NO_DECISIONS",
    status: 422,
    message:
      "“{name}” is no file of decisions as Cairn saves them: its first line is “{marker}”, and each decision follows under a heading (## Title).",
  },
  unclearDecision: {
    code: "UNCLEAR_DECISION",
    status: 422,
    message: "“{name}”, line {line}, “{title}”: {why} Mend that line and give the file again; nothing was added.",
  },
  notAnOption: {
    code: "NOT_AN_OPTION",
    status: 400,
    message: "“{chosen}” is none of the options: {known}. Choose one, or add it to the options first.",
  },
  emptyFile: {
    code: "EMPTY_FILE",
    status: 422,
    message: "“{name}” holds no text. Give a Markdown file with an entry, or several under headings with their days.",
  },
} satisfies Record<string, RefusalDefinition>;
