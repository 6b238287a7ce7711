// How often to be in touch, said once for all people: by tag, and how many talks a week.
import { z } from "zod";
import { recordFields } from "../../../core/record.ts";
import { sayCount } from "../../../core/say.ts";
import type { Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { contactRhythmFields } from "../schema/contact-rhythm.ts";
import { noRhythm, rhythmOf, writeRhythm } from "../store/contact-rhythm.ts";
import { usualBudget } from "./week.ts";

const output = z.object({
  ...contactRhythmFields,
  revision: recordFields.revision.describe("0 until anything was said."),
});

const standing = async (records: Records): Promise<z.infer<typeof output>> => {
  const { weeklyTalks, byTag, revision } = (await rhythmOf(records)) ?? { ...noRhythm, revision: 0 };
  return { weeklyTalks, byTag, revision };
};

const present = ({ weeklyTalks, byTag }: z.infer<typeof output>): string =>
  [
    `Room for ${sayCount(weeklyTalks ?? usualBudget, "talk")} a week.`,
    ...byTag.map(({ tag, days }) => `All tagged “${tag}”: every ${sayCount(days, "day")}.`),
  ].join("\n");

export const rhythm = operation.read("contacts.rhythm", {
  summary: "How often you want to be in touch: by tag, and how many talks a week",
  output,
  handle: (_, { records }) => standing(records),
  present,
});

export const setRhythm = operation.write("contacts.setRhythm", {
  summary: "Say how often you want to be in touch: by tag, and how many talks a week",
  input: z.object({ ...z.object(contactRhythmFields).partial().shape, revision: recordFields.revision.optional() }),
  output,
  handle: async ({ revision, ...given }, { records }) => {
    await writeRhythm(records, given, revision);
    return standing(records);
  },
  present,
});
