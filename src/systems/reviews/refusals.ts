// What reviews, decisions and the journal refuse, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const reviewRefusals = {
  ...refusing(400, {
    periodNotBegun: "{period} has not begun yet. Review one that has, or leave the day out.",
    unknownQuestion: "This review does not ask “{question}”. It asks: {known}.",
    notLater: "Put it aside until a day after today; {until} is not.",
    notAnOption: "“{chosen}” is none of the options: {known}. Choose one, or add it to the options first.",
  }),
  ...refusing(409, {
    reviewDone: "This review is finished. Open it again first (reviews reopen).",
    reviewOpen: "This review is open already.",
    partFull: "“{ask}” takes {most} answers, and they are there. Change one of those, or write it down in its own room.",
    notDecided: "“{title}” is not decided yet: say what you chose first (decisions decide).",
    notResolved: "“{title}” has no outcome and was not let go, so there is nothing to take back.",
    outcomeKnown:
      "The outcome of “{title}” is known, so what you chose and expected of it stands as it was. Take the outcome back first (decisions reopen).",
  }),
  ...refusing(404, {
    unknownPart: "This review has no part “{part}”. Its parts: {known}.",
    notUnfinished: "Nothing unfinished has the key {key}. It may be done by now: look at the review again.",
    noSignal: "There is no signal with the key {key}. It may have passed: look at `signals list` again.",
  }),
  ...refusing(422, {
    noDecisions:
      "“{name}” is no file of decisions as Cairn saves them: its first line is “{marker}”, and each decision follows under a heading (## Title).",
    unclearDecision: "“{name}”, line {line}, “{title}”: {why} Mend that line and give the file again; nothing was added.",
  }),
};
