// How often to be in touch, said once for all people: by tag, a rest from reminders, and how many talks a week.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { recordFields } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { networkRefusals } from "../refusals.ts";
import { contactRhythmFields } from "../schema/contact-rhythm.ts";
import { noRhythm, rhythmOf, writeRhythm } from "../store/contact-rhythm.ts";
import { usualBudget } from "./week.ts";

const output = z.object({
  ...contactRhythmFields,
  revision: recordFields.revision.describe("0 until anything was said."),
});

const standing = async (records: Records): Promise<z.infer<typeof output>> => {
  const { weeklyTalks, byTag, quietFrom, quietUntil, revision } = (await rhythmOf(records)) ?? { ...noRhythm, revision: 0 };
  return { weeklyTalks, byTag, quietFrom, quietUntil, revision };
};

const present = ({ weeklyTalks, byTag, quietFrom, quietUntil }: z.infer<typeof output>): string =>
  [
    `Room for ${sayCount(weeklyTalks ?? usualBudget, "talk")} a week.`,
    ...byTag.map(({ tag, days }) => `All tagged “${tag}”: every ${sayCount(days, "day")}.`),
    quietFrom && quietUntil && `No reminders from ${sayDay(quietFrom)} to ${sayDay(quietUntil)}.`,
  ]
    .filter(Boolean)
    .join("\n");

export const rhythm = operation.read("contacts.rhythm", {
  summary: "How often you want to be in touch: by tag, how many talks a week, and when nothing reminds",
  output,
  handle: (_, { records }) => standing(records),
  present,
});

export const setRhythm = operation.write("contacts.setRhythm", {
  summary: "Say how often you want to be in touch: by tag, how many talks a week, and when nothing reminds",
  input: z.object({ ...z.object(contactRhythmFields).partial().shape, revision: recordFields.revision.optional() }),
  output,
  refusals: [networkRefusals.quietHalf, networkRefusals.quietCross],
  handle: async ({ revision, ...given }, { records }) => {
    const { quietFrom, quietUntil } = { ...(await standing(records)), ...given };
    if ((quietFrom === null) !== (quietUntil === null)) refuse(networkRefusals.quietHalf);
    if (quietFrom && quietUntil && quietUntil < quietFrom)
      refuse(networkRefusals.quietCross, { from: sayDay(quietFrom), until: sayDay(quietUntil) });
    await writeRhythm(records, given, revision);
    return standing(records);
  },
  present,
});
