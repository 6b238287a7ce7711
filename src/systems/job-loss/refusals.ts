// What job-loss mode refuses, each with the way out.
import { refusing } from "../../core/refusal.ts";

export const jobLossRefusals = {
  ...refusing(422, {
    unknownStep: "There is no step {step}. Look at the first seven days and the dates again (job-loss show).",
    datesTurned: "{later} would end before {earlier} begins. Move one of the two days.",
    endsTooEarly: "The mode would end on {endsOn}, before it has begun to help. Give a day after {after}, or leave it empty.",
    costsTurned: "The highest monthly costs are below the lowest. Exchange the two.",
  }),
  ...refusing(409, {
    jobLossActive: "Job-loss mode stands since {day}. Change that one, or end it before you begin another.",
    jobLossEnded: "This one ended on {day}. Take it up again first (job-loss resume).",
    jobLossNotEnded: "This one still stands: there is nothing to take up again.",
    noJobLoss: "Job-loss mode is off: there is nothing to end.",
  }),
};
