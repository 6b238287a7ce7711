// What the rest of the house may use of balance: its operations, the hours there are, what is quiet and which days are off, and its contributions.
import { system } from "../../operations/system.ts";
import {
  agendaItems,
  answered,
  asks,
  careerHours,
  happened,
  hoursWorked,
  pulsesLogged,
  reviewParts,
  signals,
  timesRecovered,
} from "./contributions.ts";
import { facts } from "./facts.ts";
import { formats } from "./formats/known-files.ts";
import { balance } from "./operations/balance.ts";
import { boundaries } from "./operations/boundaries.ts";
import { hours } from "./operations/hours.ts";
import { pulses } from "./operations/pulse.ts";
import { recovery } from "./operations/recovery.ts";
import { strain } from "./operations/strain.ts";
import { sample } from "./sample.ts";
import { balanceKinds } from "./store.ts";

export { capacityOf, keptFree, quietAt, timeOffShares, type WeeksThere, weeksThere } from "./readers.ts";
export type { Capacity } from "./rules/capacity.ts";
export { dayOffFor, isDayOffFor, type Kept, leavesAnHour, type QuietHold, quietHoldAt } from "./rules/quiet.ts";
export { relief } from "./schema.ts";
export { addRelief, lastDayOfWeek, reliefKind } from "./store.ts";

export const balanceSystem = system({
  name: "balance",
  place: 5,
  operations: { balance, pulse: pulses, strain, hours, boundaries, recovery },
  kinds: balanceKinds,
  agenda: agendaItems,
  measures: [
    { key: "balance.recovery", label: "Times recovered", unit: "times", values: timesRecovered },
    { key: "balance.pulses", label: "Pulses logged", unit: "pulses", values: pulsesLogged },
    // Not `hours`, which would count as time given to the career.
    { key: "balance.work-hours", label: "Hours worked", unit: "hours of work", values: hoursWorked },
    { key: "balance.career-hours", label: "Career effort that nothing else counts", unit: "hours", values: careerHours },
  ],
  happened,
  reviewParts,
  answered,
  asks,
  signals,
  facts,
  formats,
  sample,
});
