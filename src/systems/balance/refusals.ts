// What balance says no to, with the way out in each sentence.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const balanceRefusals = {
  futureDay: { code: "FUTURE_DAY", status: 422, message: "{day} has not come yet. Write down how it was, up to today." },
  sixAnswers: {
    code: "SIX_ANSWERS",
    status: 422,
    message: "The check has six statements: answer each from 0 (never) to 4 (every day).",
  },
  daysCross: {
    code: "DAYS_CROSS",
    status: 422,
    message: "The last day {to} is before the first day {from}. Move one of them.",
  },
  sameDaysOff: {
    code: "SAME_DAYS_OFF",
    status: 409,
    message: "These days are off already: {label}. Nothing needs to be done, or change that one.",
  },
  tooLongOff: {
    code: "TOO_LONG",
    status: 422,
    message: "From {from} to {to} is more than two years. Enter it in parts of two years at the most.",
  },
  neverOpen: {
    code: "NEVER_OPEN",
    status: 422,
    message:
      "These quiet hours and days off leave less than an hour of a week in which anything could reach you. Leave some time open.",
  },
  unreadable: { code: "UNREADABLE_FILE", status: 422, message: "{sentence}" },
  noSuchEvent: {
    code: "NO_SUCH_EVENT",
    status: 404,
    message: "The file has no all-day event {id} in the next two years. Look at the preview for those it has.",
  },
} as const satisfies Record<string, RefusalDefinition>;
