// The sample career's inventory: what the person has already stays theirs, and a win that proves a skill names it.
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { nameSkill, winKind } from "../wins/index.ts";
import { sameSkill } from "./rules/inventory.ts";
import { skill } from "./schema.ts";
import { skillKind, skillsOf } from "./store.ts";

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(skillKind, skill, {
      standing: async (records, draft) => sameSkill(await skillsOf(records), draft),
      written: async ({ records }, { id, label, evidence }) => {
        for (const { record, day } of evidence)
          if (record?.kind === winKind.kind) {
            const then = records.at(() => `${day}T17:00:00.000Z`);
            await nameSkill(then, await records.get(winKind, record.id), { kind: skillKind.kind, id, label });
          }
      },
    }),
  ],
);
