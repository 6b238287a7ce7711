// What the rest of the house may use of the time after a lost job: its operations, and whether its mode stands.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { agendaItems, onMilestones } from "./contributions.ts";
import { jobLossKind } from "./store.ts";

export { jobLoss } from "./operations.ts";
export { type JobLossMode, readJobLossMode } from "./readers.ts";

export const jobLossSystem: System<Context> = { name: "job-loss", kinds: [jobLossKind], agenda: agendaItems, onMilestones };
