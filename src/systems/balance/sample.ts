// The sample career's balance: ten months of pulses with a hard phase and the way out of it, monthly checks, hours, boundaries, recovery.
import { weekday } from "../../core/day.ts";
import { sampleFrom, sampleKind } from "../../operations/sample.ts";
import { boundaries, pulse, recovery, recoveryLog, strainCheck, timeOff, workedHours } from "./schema.ts";
import { boundariesKind, hoursKind, pulseKind, recoveryKind, recoveryLogKind, strainKind, timeOffKind } from "./store.ts";

export const sample = sampleFrom(
  () => import("./sample.json", { with: { type: "json" } }),
  [
    sampleKind(pulseKind, pulse),
    sampleKind(strainKind, strainCheck),
    sampleKind(hoursKind, workedHours),
    // Somebody who looks around on a Sunday is to find a day with something on it.
    sampleKind(boundariesKind, boundaries, {
      computed: ({ daysOff }, { today }) => ({ daysOff: weekday(today) === 7 ? [6] : daysOff }),
    }),
    sampleKind(timeOffKind, timeOff),
    sampleKind(recoveryKind, recovery),
    sampleKind(recoveryLogKind, recoveryLog),
  ],
);
