// When it is time to do something about an opening, and why: by how far it is, and by how long nobody has said anything.
import { addDays, type Day } from "../../../core/day.ts";
import { dayOfMonth, sayCount } from "../../../core/say.ts";
import type { FollowUp, Opening, OpeningEvent } from "../schema/opening.ts";
import { derive, inTime } from "./stages.ts";

/** Days after which one asks, by what was last heard; usual advice says 7 to 10 after applying and 5 to 7 after an interview. */
const afterApplying = 8;
const afterAnswer = 5;
const afterInterview = 6;
const afterAsking = 10;
const afterOffer = 3;

/** After so many days without any answer, and having asked, silence is taken as one. */
const silence = 30;
/** It shows so many days before the last day to apply. */
const beforeDeadline = 4;
/** What was found and has no last day is decided on after a week. */
const toDecide = 7;
const timesToAsk = 2;

const askedSince = (events: readonly OpeningEvent[], from: Day): OpeningEvent[] =>
  inTime(events).filter(({ step, day }) => step === "followed-up" && day >= from);

/** What is next for an opening; null where it is over. */
export const followUpOf = ({ events, deadline }: Pick<Opening, "events" | "deadline">): FollowUp | null => {
  const { stage, since, appliedOn } = derive(events);
  if (stage === "found")
    return deadline
      ? {
          on: addDays(deadline, -beforeDeadline),
          what: "Apply, or let it go",
          why: `The last day to apply is ${dayOfMonth(deadline)}.`,
        }
      : {
          on: addDays(since, toDecide),
          what: "Decide whether to apply",
          why: `You found it on ${dayOfMonth(since)} and it has no last day.`,
        };
  if (stage === "offer")
    return { on: addDays(since, afterOffer), what: "Answer the offer", why: `It came on ${dayOfMonth(since)}.` };
  if (stage !== "applied" && stage !== "answered" && stage !== "interview") return null;
  const asked = askedSince(events, since);
  const last = asked.at(-1)?.day;
  if (last && asked.length >= timesToAsk) {
    const on = addDays(last, afterAsking);
    const end = addDays(appliedOn ?? since, silence);
    return {
      on: on > end ? on : end,
      what: "Close it as unanswered, or ask once more",
      why: `You asked ${sayCount(asked.length, "time")}, last on ${dayOfMonth(last)}, and no answer came.`,
    };
  }
  if (last)
    return {
      on: addDays(last, afterAsking),
      what: "Ask again how it stands",
      why: `You asked on ${dayOfMonth(last)} and no answer came.`,
    };
  if (stage === "answered")
    return {
      on: addDays(since, afterAnswer),
      what: "Ask what comes next",
      why: `They answered on ${dayOfMonth(since)}; nothing came after it.`,
    };
  if (stage === "interview")
    return {
      on: addDays(since, afterInterview),
      what: "Ask how it went",
      why: `The interview was on ${dayOfMonth(since)}; most decide within a week.`,
    };
  return {
    on: addDays(since, afterApplying),
    what: "Ask how your application stands",
    why: `You applied on ${dayOfMonth(since)} and no answer came.`,
  };
};

/** What they took to answer before, in a sentence; null where it is not known. `days` of earlier openings there, in any order. */
export const sayAnswerTime = (organisation: string, days: readonly number[]): string | null => {
  if (days.length === 0) return null;
  const sorted = days.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return `${organisation} answered you ${sayCount(days.length, "time")} before, after ${sayCount(middle, "day")}${days.length > 1 ? " in the middle" : ""} (n = ${days.length}).`;
};
