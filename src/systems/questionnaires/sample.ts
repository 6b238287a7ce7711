// The sample career's part of knowing yourself: two sittings of interests a year apart, strengths, environment and Big Five.
import { z } from "zod";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { getInstrument } from "./readers.ts";
import { scoresOf } from "./rules/scores.ts";
import type { InstrumentDefinition } from "./schema/instrument.ts";
import { sitting } from "./schema/sitting.ts";
import { sittingKind } from "./store.ts";

const declared = z.object({ instrumentId: z.string(), answers: z.string() });

/** Answers that are written as a digit for each item, in the order of the instrument. */
export const sampleAnswers = ({ items }: InstrumentDefinition, digits: string): Record<string, number> =>
  Object.fromEntries(items.map(({ id }, place) => [id, Number(digits[place])]));

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(sittingKind, sitting, {
      computed: async (fields, { records }) => {
        const said = declared.parse(fields);
        const instrument = await getInstrument(records, said.instrumentId);
        const answers = sampleAnswers(instrument, said.answers);
        return {
          instrumentVersion: instrument.version,
          instrumentTitle: instrument.title,
          answers,
          milliseconds: Object.fromEntries(instrument.items.map(({ id }, place) => [id, 3600 + (place % 7) * 700])),
          scores: scoresOf(instrument, answers),
        };
      },
    }),
  ],
);
