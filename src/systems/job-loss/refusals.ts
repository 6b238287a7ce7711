// What job-loss mode refuses, each with the way out.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const jobLossRefusals = {
  futureDay: { code: "DAY_IN_FUTURE", status: 422, message: "{day} has not come yet. Give today or an earlier day." },
  alreadyLost: {
    code: "JOB_LOSS_ACTIVE",
    status: 409,
    message: "Job-loss mode stands since {day}. Change that one, or end it before you begin another.",
  },
  ended: { code: "JOB_LOSS_ENDED", status: 409, message: "This one ended on {day}. Take it up again first (job-loss resume)." },
  notEnded: { code: "JOB_LOSS_NOT_ENDED", status: 409, message: "This one still stands: there is nothing to take up again." },
  unknownStep: {
    code: "UNKNOWN_STEP",
    status: 422,
    message: "There is no step {step}. Look at the first seven days and the dates again (job-loss show).",
  },
  periodTurned: {
    code: "DATES_TURNED",
    status: 422,
    message: "{later} would end before {earlier} begins. Move one of the two days.",
  },
  endsTooEarly: {
    code: "ENDS_TOO_EARLY",
    status: 422,
    message: "The mode would end on {endsOn}, before it has begun to help. Give a day after {after}, or leave it empty.",
  },
  off: { code: "NO_JOB_LOSS", status: 409, message: "Job-loss mode is off: there is nothing to end." },
  costsTurned: {
    code: "COSTS_TURNED",
    status: 422,
    message: "The highest monthly costs are below the lowest. Exchange the two.",
  },
} satisfies Record<string, RefusalDefinition>;
