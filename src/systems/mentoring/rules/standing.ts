// How a relationship of mentoring stands: from its days alone, and from its sessions.
import { addDays, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { Area, Mentor, MentorRole, MentorStanding, MentorState } from "../schema/mentor.ts";

type Days = Pick<Mentor, "askedOn" | "answer" | "answeredOn" | "closedOn">;

export const stateOf = ({ askedOn, answer, closedOn }: Days): MentorState => {
  if (closedOn) return "closed";
  if (answer) return answer === "yes" ? "active" : "declined";
  return askedOn ? "asked" : "wished";
};

/** When the next session is due: so many days after the last one, or after the yes; nothing where one is planned or no rhythm was agreed on. */
export const nextDue = (
  one: Days & Pick<Mentor, "rhythmDays">,
  { lastHeld, nextPlanned }: Pick<MentorStanding, "lastHeld" | "nextPlanned">,
): Day | null => {
  const from = lastHeld ?? one.answeredOn;
  if (stateOf(one) !== "active" || nextPlanned || !one.rhythmDays || !from) return null;
  return addDays(from, one.rhythmDays);
};

export const roleWords: Readonly<Record<MentorRole, string>> = {
  mentor: "Mentor",
  sponsor: "Sponsor",
  coach: "Coach",
  peer: "Peer",
  mentee: "Somebody you mentor",
};

export const areaWords: Readonly<Record<Area, string>> = {
  craft: "craft",
  politics: "politics",
  industry: "industry",
  life: "life",
};

/** Who asks and who answers: a mentee asks, all others are asked. */
export const isGiving = ({ role }: Pick<Mentor, "role">): boolean => role === "mentee";

type Standing = Pick<Mentor, "role" | "askedOn" | "answeredOn" | "closedOn" | "endsOn"> & Days & MentorStanding;

export const sayStanding = (one: Standing, today: Day): string => {
  const state = stateOf(one);
  if (state === "closed") return `Ended on ${sayDay(one.closedOn ?? today)}, after ${sayHeld(one.held)}.`;
  if (state === "declined") return `Said no${one.answeredOn ? ` on ${sayDay(one.answeredOn)}` : ""}. A no to this is no verdict.`;
  if (state === "asked")
    return `Asked on ${shortNearDay(one.askedOn ?? today, today)}, no answer yet (${daysBetween(one.askedOn ?? today, today)} days).`;
  if (state === "wished") return "Not asked yet.";
  if (one.nextPlanned) return `Next session on ${shortNearDay(one.nextPlanned, today)}. ${capitalHeld(one.held)}.`;
  if (one.nextDue && one.nextDue <= today)
    return `No session is planned; by your rhythm one was due on ${shortNearDay(one.nextDue, today)}.`;
  if (one.nextDue) return `Next session due by ${shortNearDay(one.nextDue, today)}; none is planned yet.`;
  return `${capitalHeld(one.held)}${one.lastHeld ? `, the last on ${shortNearDay(one.lastHeld, today)}` : ""}; none is planned.`;
};

const sayHeld = (held: number): string => (held === 0 ? "no session yet" : held === 1 ? "one session" : `${held} sessions`);
const capitalHeld = (held: number): string => sayHeld(held).replace(/^./, (first) => first.toUpperCase());

/** So many days after asking, no answer is worth a second word; so many days before the end, it is time to speak of it. */
export const daysToAnswer = 10;
export const daysToEnd = 14;

/** What comes next, the most pressing first; each a sentence that says what to do. */
export const nextSteps = (one: Mentor & MentorStanding, today: Day): string[] => {
  const state = stateOf(one);
  const them = one.name.split(" ")[0] ?? one.name;
  if (state === "wished") return [isGiving(one) ? `Offer ${them} a first talk.` : `Ask ${them}: the draft below is a beginning.`];
  if (state === "asked")
    return daysBetween(one.askedOn ?? today, today) >= daysToAnswer
      ? [`Ask ${them} once more, or let it be: no answer is an answer too.`]
      : [`Wait for ${them}'s answer, and note it here.`];
  if (state === "closed") return one.passedOn ? [] : ["Say how you pass on what you got."];
  if (state === "declined") return ["Thank them all the same, and ask whom they would ask."];
  return [
    ...(one.held === 1 && one.fit === null ? ["After the first session: does it fit? Say it while it is easy to change."] : []),
    ...(one.rhythmDays === null || one.endsOn === null
      ? ["Agree on a rhythm and an end date: it is easier to go on than to stop without one."]
      : []),
    ...(one.nextPlanned === null ? [`Set a day for the next session with ${them}.`] : []),
    ...(one.endsOn && daysBetween(today, one.endsOn) <= daysToEnd
      ? [`It is agreed until ${sayDay(one.endsOn)}: end it well, or agree anew.`]
      : []),
  ];
};
