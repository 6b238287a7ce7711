// Questionnaires as the rest of the house sees them: instruments, sittings and scores.

import { system } from "../../operations/system.ts";
import { agenda, happened, signals, sittingFormat, sittingsMeasure } from "./contributions.ts";
import { facts } from "./facts.ts";
import { instruments } from "./operations/instruments.ts";
import { sittings } from "./operations/sittings.ts";
import { sample } from "./sample.ts";
import { questionnaireKinds } from "./store.ts";

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
export { sampleAnswers } from "./sample.ts";

export const questionnairesSystem = system({
  name: "questionnaires",
  place: 1,
  operations: { instruments, sittings },
  kinds: questionnaireKinds,
  agenda,
  measures: [sittingsMeasure],
  happened,
  signals,
  facts,
  sample,
  formats: [sittingFormat],
});
