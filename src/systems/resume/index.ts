// The resume as the rest of the house sees it: what a file says, and the experiences in the record.
import type { Context } from "../../core/context.ts";
import type { System } from "../../core/contributions.ts";
import { sampleExperiences } from "./sample.ts";
import { experienceKind, mergeExperiences } from "./store.ts";

export { experiences, mergeFacts, readGiven, resume } from "./operations.ts";
export { resumeRefusals } from "./refusals.ts";
export { type Experience, intakeReport, type Reading, reading } from "./schema.ts";

export const resumeSystem: System<Context> = {
  name: "resume",
  kinds: [experienceKind],
  intake: async ({ records }, facts) => ({ system: "resume", ...(await mergeExperiences(records, facts.experiences)) }),
  agenda: async ({ records }) => {
    const waiting = await records.list(experienceKind, { where: (query) => query.where("confirmation", "=", "unconfirmed") });
    const [first] = waiting;
    if (!first) return [];
    return [
      {
        key: "resume:confirm",
        title: waiting.length === 1 ? `Confirm “${first.title}”` : `Confirm ${waiting.length} experiences`,
        reason: "They were read from a file. What Cairn writes for you uses confirmed facts only.",
        records: waiting.slice(0, 3).map((experience) => ({ kind: "experience", id: experience.id, label: experience.title })),
        due: null,
        minutes: Math.min(20, 2 + waiting.length),
        goalWeight: 0.3,
        costOfDelay: 0.2,
        done: { operation: "experiences.confirm", input: { ids: waiting.map((experience) => experience.id) } },
      },
    ];
  },
  sample: async ({ records, today }) => {
    for (const draft of sampleExperiences(today)) await records.create(experienceKind, draft);
  },
};
