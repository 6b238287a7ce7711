// What learning says no to, with the way out in each sentence.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const learningRefusals = {
  circle: {
    code: "PREREQUISITE_CIRCLE",
    status: 422,
    message: "“{title}” would have to be finished before itself. Take one of these out of the prerequisites: {through}.",
  },
  unknownPrerequisite: {
    code: "UNKNOWN_PREREQUISITE",
    status: 422,
    message: "There is no activity with the id {id} to finish first. Choose one from the list of activities.",
  },
  closed: {
    code: "ACTIVITY_CLOSED",
    status: 409,
    message: "“{title}” is {status}. Start it again first: activities start.",
  },
  unconfirmed: {
    code: "NEEDS_CONFIRMATION",
    status: 422,
    message: "Finishing “{title}” raises {raises}. Say yes (`confirm`) if you can do that now, or finish it with `raise` off.",
  },
  noTarget: {
    code: "NO_TARGET",
    status: 422,
    message: "Choose the role you aim for first, or name one: its gap is what the activities are suggested from.",
  },
  notPlanned: {
    code: "NOT_PLANNED",
    status: 422,
    message: "Nothing of “{title}” is planned in the week of {week}. Look at the plan: learning schedule.",
  },
  futureDay: { code: "FUTURE_DAY", status: 422, message: "{day} has not come yet. Log what was done, up to today." },
  noMinutes: { code: "NO_TIME", status: 422, message: "Say how long it was, in minutes or hours." },
  dayOrder: {
    code: "DAYS_CROSS",
    status: 422,
    message: "The deadline {deadline} is before the earliest day {earliest}. Move one of them.",
  },
  certificateDays: {
    code: "DAYS_CROSS",
    status: 422,
    message: "It would expire on {expires}, before it was issued on {issued}. Move one of them.",
  },
} as const satisfies Record<string, RefusalDefinition>;
