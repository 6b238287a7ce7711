// Knowing yourself as the rest of the house sees it: instruments, sittings, scores, and how others see the person.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { assessmentAgenda, assessmentHappened, assessmentMeasure, assessmentSignals, sittingFormat } from "./contributions.ts";
import { energy } from "./operations/energy.ts";
import { fit } from "./operations/fit.ts";
import { limitOperations } from "./operations/limits.ts";
import { portrait } from "./operations/portrait.ts";
import { success } from "./operations/success.ts";
import { exercises } from "./operations/values.ts";
import { workplaces } from "./operations/workplaces.ts";
import { sample } from "./sample.ts";
import { assessmentKinds } from "./store.ts";
import { energyFormat, valuesAgenda, valuesHappened, valuesSignals, workplaceFormat } from "./values-contributions.ts";
import { valuesSample } from "./values-sample.ts";

export { instruments } from "./operations/instruments.ts";
export { sittings } from "./operations/sittings.ts";
export { addView, type ViewGiven, views } from "./operations/views.ts";
export { type LatestScores, latestScores } from "./readers.ts";
export { type TopValue, topValues, valuesMovedIn } from "./values-readers.ts";
export { statementsOf } from "./values-store.ts";
export { energy, fit, portrait, success, workplaces };

export const values = { ...exercises, ...limitOperations };

export const assessmentSystem: System<Context> = {
  name: "assessment",
  kinds: assessmentKinds,
  agenda: async (context) => [...(await assessmentAgenda(context)), ...(await valuesAgenda(context))],
  measures: [assessmentMeasure],
  happened: async (context, from, to) => [
    ...(await assessmentHappened(context, from, to)),
    ...(await valuesHappened(context, from, to)),
  ],
  signals: async (context) => [...(await assessmentSignals(context)), ...(await valuesSignals(context))],
  sample: async (context) => {
    await sample(context);
    await valuesSample(context);
  },
  formats: [sittingFormat, energyFormat, workplaceFormat],
};
