// Questionnaires as the rest of the house sees them: instruments, sittings and scores.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { agenda, happened, signals, sittingFormat, sittingsMeasure } from "./contributions.ts";
import { sample } from "./sample.ts";
import { questionnaireKinds } from "./store.ts";

export { instruments } from "./operations/instruments.ts";
export { sittings } from "./operations/sittings.ts";
export {
  allInstruments,
  findInstrument,
  finishedAny,
  getInstrument,
  type LatestScores,
  latestScores,
  latestScoresOf,
  ownInstruments,
} from "./readers.ts";
export { sittingRefusals } from "./refusals.ts";
export { withAnswers } from "./rules/checked-answers.ts";
export { sampleAnswers, sampleStrengths } from "./sample.ts";

export const questionnairesSystem: System<Context> = {
  name: "questionnaires",
  kinds: questionnaireKinds,
  agenda,
  measures: [sittingsMeasure],
  happened,
  signals,
  sample,
  formats: [sittingFormat],
};
