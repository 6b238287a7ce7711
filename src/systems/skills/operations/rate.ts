// Saying how far one is in the competencies of a role, many in one go.
import { z } from "zod";
import { proficiency, sayLevel } from "../../../career/proficiency.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { rateSkills } from "../rate.ts";
import { gapToTarget } from "../readers.ts";
import { skillRefusals } from "../refusals.ts";
import { notKnown } from "../rules/gap-report.ts";
import { readLevels } from "../rules/said-levels.ts";
import { skill } from "../schema.ts";

const mostAtOnce = 500;

export const rate = operation.write("skills.rate", {
  summary: "Say how far you are in competencies, many at once: 0 none, 1 aware, 2 basic, 3 working, 4 advanced, 5 expert",
  input: z.object({
    levels: z
      .array(
        z.object({
          skillId: z.string().min(1).max(200).describe("Catalogue id of the competency, as the lines of a gap give it."),
          level: proficiency("Your level, 0 to 5. 0 is a statement too: you have not met it."),
        }),
      )
      .max(mostAtOnce)
      .optional()
      .describe("Your levels by catalogue id."),
    said: z
      .array(z.string().max(2000))
      .max(mostAtOnce)
      .optional()
      .describe("Your levels by name, such as: communication=3 stakeholder management=2"),
  }),
  output: z.object({ items: z.array(skill).describe("The skills as they now stand, each confirmed by you.") }),
  refusals: [skillRefusals.noLevels, skillRefusals.unreadLevel, skillRefusals.unknownCompetency],
  positional: ["said"],
  handle: async ({ levels = [], said = [] }, context) => {
    const read = readLevels(said);
    if (read.unread.length > 0) refuse(skillRefusals.unreadLevel, { text: read.unread.join(" ") });
    const asked = [
      ...levels.map(({ skillId, level }) => ({ competency: skillId, level })),
      ...read.said.map(({ name, level }) => ({ competency: name, level })),
    ];
    if (asked.length === 0) refuse(skillRefusals.noLevels, { open: await sayOpen(context) });
    return { items: await rateSkills(context, asked) };
  },
  present: ({ items }) => items.map(({ label, level }) => `${label}: ${level ?? 0} ${sayLevel(level ?? 0)}`).join("\n"),
});

/** The competencies of the target that nothing is known of. */
const sayOpen = async (context: Context): Promise<string> => {
  const gap = await gapToTarget(context);
  const open = gap ? notKnown(gap) : [];
  return gap && open.length > 0
    ? `Not known yet for ${gap.role.label}: ${open.map(({ label }) => label).join(", ")}.`
    : "What a role asks for: cairn skills gap --to ROLE";
};
