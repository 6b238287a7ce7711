// How an inquiry stands and what comes next: from its dated facts alone.
import { callName } from "../../../career/call-name.ts";
import { addDays, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { Inquiry, InquiryState, Move } from "../schema.ts";

export type Dated = Pick<
  Inquiry,
  | "name"
  | "createdAt"
  | "askedOn"
  | "answer"
  | "answeredOn"
  | "talkOn"
  | "heldOn"
  | "thankedOn"
  | "promised"
  | "promisedBy"
  | "keptOn"
  | "reportedOn"
  | "closedOn"
>;

/** So many days after the ask a second word is worth it; so many days before the talk it is prepared; after so many one tells what came of it. */
export const daysToAnswer = 10;
export const daysToPrepare = 3;
export const daysToReport = 60;
/** A promise without a day is asked for after so many, and shows so many before its day. */
const daysUnsaid = 7;
const daysPromised = 3;

export const stateOf = (one: Dated): InquiryState => {
  if (one.reportedOn) return "reported";
  if (one.closedOn) return "closed";
  if (one.heldOn) return "talked";
  if (one.answer === "no" || one.answer === "none") return "declined";
  if (one.answer === "yes") return "agreed";
  return one.askedOn ? "asked" : "wished";
};

export interface NextMove {
  move: Move;
  /** From which day on it is shown. */
  on: Day;
  /** By which day it is to be done, where there is one. */
  due: Day | null;
}

export const promiseDue = ({ promisedBy, heldOn, createdAt }: Dated): Day =>
  promisedBy ?? addDays(heldOn ?? createdAt.slice(0, 10), daysUnsaid);

const afterTalk = (one: Dated, heldOn: Day): NextMove => {
  if (!one.thankedOn) return { move: "thank", on: heldOn, due: addDays(heldOn, 1) };
  if (one.promised && !one.keptOn) {
    const due = promiseDue(one);
    return { move: "promise", on: addDays(due, -daysPromised), due };
  }
  const due = addDays(heldOn, daysToReport);
  return { move: "report", on: due, due: null };
};

/** What comes next and from when; null where it is over. */
export const nextMove = (one: Dated): NextMove | null => {
  const began = one.createdAt.slice(0, 10);
  const state = stateOf(one);
  if (state === "reported" || state === "closed" || state === "declined") return null;
  if (one.heldOn) return afterTalk(one, one.heldOn);
  if (state === "agreed")
    return one.talkOn
      ? { move: "prepare", on: addDays(one.talkOn, -daysToPrepare), due: one.talkOn }
      : { move: "day", on: one.answeredOn ?? began, due: null };
  if (one.askedOn) return { move: "again", on: addDays(one.askedOn, daysToAnswer), due: null };
  return { move: one.name ? "ask" : "find", on: began, due: null };
};

const near = (day: Day, today: Day): string => shortNearDay(day, today);

/** How it stands and what is next, in one or two sentences. */
export const sayStanding = (one: Dated, today: Day): string => {
  const next = nextMove(one);
  const them = one.name === null ? "them" : callName(one.name);
  if (one.reportedOn) return `You told ${them} on ${near(one.reportedOn, today)} what you did with the advice.`;
  if (one.closedOn) return `Let be on ${near(one.closedOn, today)}.`;
  switch (next?.move) {
    case "find":
      return "Nobody is found yet. Look below for who could lead you there.";
    case "ask":
      return "Not asked yet. The words are drafted.";
    case "again": {
      const days = daysBetween(one.askedOn ?? today, today);
      return `Asked ${days === 0 ? "today" : `${days} ${days === 1 ? "day" : "days"} ago`}, no answer yet.${next.on <= today ? " Ask once more, or let it be." : ""}`;
    }
    case "day":
      return "They said yes. Set a day.";
    case "prepare":
      return next.due !== null && next.due < today
        ? `The talk was set for ${near(next.due, today)}. Note it once it took place.`
        : `The talk is on ${near(next.due ?? today, today)}. Choose the questions that you want answered.`;
    case "thank":
      return `You talked on ${near(one.heldOn ?? today, today)}. Thank them within a day.`;
    case "promise":
      return `You promised something by ${near(next.due ?? today, today)}: ${one.promised}`;
    case "report":
      return next.on <= today
        ? `You talked on ${sayDay(one.heldOn ?? today)}. Tell ${them} what you did with the advice.`
        : `You talked on ${near(one.heldOn ?? today, today)} and thanked them. From ${near(next.on, today)} on, tell ${them} what you did with the advice.`;
    default:
      return one.answer === "none"
        ? "No answer came. That is an answer to this letter, not to you."
        : "They said no. A no to this is no verdict.";
  }
};
