// What the rest of the house may use of the time after a lost job: its operations, and whether its mode stands.
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { system } from "../../operations/system.ts";
import { agendaItems, onMilestones } from "./contributions.ts";
import { facts } from "./facts.ts";
import { jobLoss } from "./operations.ts";
import { jobLoss as jobLossShape } from "./schema.ts";
import { jobLossKind } from "./store.ts";

export { type JobLossMode, readJobLossMode } from "./readers.ts";

export const jobLossSystem = system({
  name: "job-loss",
  place: 5,
  buildsOn: ["network"],
  operations: { jobLoss },
  kinds: [jobLossKind],
  agenda: agendaItems,
  facts,
  onMilestones,
  sample: sampleFrom(() => import("./sample.json", { with: { type: "json" } }), [sampleKind(jobLossKind, jobLossShape)]),
});
