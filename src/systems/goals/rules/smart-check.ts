// Whether a goal is one that can be worked on: each rule of SMART with what was found, where it stands in the text, and a way out.
import type { Day } from "../../../core/day.ts";
import type { SmartReport } from "../schema.ts";
import { readAmount } from "./read-amount.ts";
import { readWhen } from "./read-when.ts";
import { achievable } from "./smart/achievable.ts";
import { checkpoints } from "./smart/checkpoints.ts";
import { ifThen } from "./smart/if-then.ts";
import { measurable, understoodMeasure } from "./smart/measurable.ts";
import type { Reading, SmartFields } from "./smart/reading.ts";
import { relevant } from "./smart/relevant.ts";
import { specific } from "./smart/specific.ts";
import { timeBound } from "./smart/time-bound.ts";

export const checkGoal = (text: string, today: Day, fields: SmartFields = {}): SmartReport => {
  const when = readWhen(text, today);
  const ends = when.days.filter((named) => !named.begins);
  const due = ends.at(-1)?.day ?? null;
  const reading: Reading = { text, today, fields, when, amount: readAmount(when.rest), due };
  const findings = [specific, measurable, achievable, relevant, timeBound, ifThen, checkpoints].map((rule) => rule(reading));
  return {
    text,
    findings,
    good: findings.slice(0, 5).every((finding) => finding.verdict === "ok"),
    understood: { due, measure: understoodMeasure(reading) },
  };
};
