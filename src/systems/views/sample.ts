// The sample career's part of how others see her: one friend by name, and three peers without one.
import { z } from "zod";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { getInstrument, sampleAnswers } from "../questionnaires/index.ts";
import { addView } from "./operations/views.ts";
import { view } from "./schema/view.ts";
import { viewKind } from "./store.ts";

const shape = view
  .pick({ instrumentId: true, raterGroup: true, raterName: true, day: true, note: true })
  .extend({ answers: z.string() });

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(viewKind, shape, {
      create: async (records, { answers, ...about }) => {
        const given = sampleAnswers(await getInstrument(records, about.instrumentId), answers);
        const said = Object.entries(given).map(([item, value]) => ({ item, value }));
        return addView(records, { ...about, answers: said, source: null });
      },
    }),
  ],
);
