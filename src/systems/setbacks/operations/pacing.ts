// The pace of applications after several rejections: what is proposed, agreed on, and ended.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned, Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { presentPacing } from "../present.ts";
import { readPacing } from "../readers.ts";
import { setbackRefusals } from "../refusals.ts";
import { capFor, proposedUntil, runningPace, sayCap } from "../rules/pacing.ts";
import { type Pace, pace, paceFields, pacing as pacingShape } from "../schema/pace.ts";
import { paceKind, readPaces } from "../store.ts";

const runningIn = async (records: Records, today: string): Promise<Owned<Pace> | undefined> => {
  const all = await readPaces(records);
  const running = runningPace(all, today);
  return all.find(({ id }) => id === running?.id);
};

const pacing = operation.read("setbacks.pacing", {
  summary: "Whether several rejections ask for a slower pace of applications, and which one",
  output: pacingShape,
  handle: (_, context) => readPacing(context),
  present: presentPacing,
});

const setPace = operation.write("setbacks.setPace", {
  summary: "Agree on a cap of applications a week until a day; what is proposed unless you say otherwise",
  input: z.object({
    cap: paceFields.cap.optional(),
    until: paceFields.until.optional(),
    recovery: paceFields.recovery.optional(),
    improve: paceFields.improve.optional(),
  }),
  output: pace,
  refusals: [setbackRefusals.paceEndsFirst],
  handle: async ({ cap, until, recovery, improve }, context) => {
    const { records, today } = context;
    if (until !== undefined && until < today) refuse(setbackRefusals.paceEndsFirst, { until: sayDay(until) });
    const running = await runningIn(records, today);
    if (running) return records.update(paceKind, running, { cap, until, recovery, improve });
    const { proposal, why, applications } = await readPacing(context);
    return records.create(paceKind, {
      cap: cap ?? proposal?.cap ?? capFor(applications),
      from: today,
      until: until ?? proposal?.until ?? proposedUntil(today),
      recovery: recovery ?? proposal?.recovery ?? null,
      improve: improve ?? proposal?.improve ?? null,
      why: proposal ? why : null,
      endedOn: null,
    });
  },
  present: ({ cap, until }) => `Agreed on: ${sayCap(cap)} until ${sayDay(until)}; then it ends by itself. You keep it yourself.`,
});

const endPace = operation.write("setbacks.endPace", {
  summary: "End the running cap of applications now",
  output: pace,
  refusals: [setbackRefusals.noPace],
  handle: async (_, { records, today }) => {
    const running = await runningIn(records, today);
    return running ? records.update(paceKind, running, { endedOn: today }) : refuse(setbackRefusals.noPace);
  },
  present: () => "The cap has ended.",
});

export const pacings = { pacing, setPace, endPace };
