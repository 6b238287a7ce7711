// What balance says no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const balanceRefusals = {
  ...refusing(422, {
    sixAnswers: "The check has six statements: answer each from 0 (never) to 4 (every day).",
    daysCross: "The last day {to} is before the first day {from}. Move one of them.",
    tooLong: "From {from} to {to} is more than two years. Enter it in parts of two years at the most.",
    neverOpen:
      "These quiet hours and days off leave less than an hour of a week in which anything could reach you. Leave some time open.",
    unreadableFile: "{sentence}",
  }),
  ...refusing(409, { sameDaysOff: "These days are off already: {label}. Nothing needs to be done, or change that one." }),
  ...refusing(404, {
    noSuchEvent: "The file has no all-day event {id} in the next two years. Look at the preview for those it has.",
  }),
};
