// The files that balance reads by itself when they are given to `import`: its tables, and calendars.
import type { ImportFormat } from "../../../operations/contributions.ts";
import { tableFormat } from "../../../operations/table-verbs.ts";
import { hoursTable, pulseTable, strainTable, timeOffTable } from "./csv.ts";

export const formats: readonly ImportFormat[] = [
  tableFormat("pulses", pulseTable, "pulse.import"),
  tableFormat("strain checks", strainTable, "strain.import"),
  tableFormat("hours", hoursTable, "hours.import"),
  {
    label: "time off as a calendar (.ics)",
    recognises: ({ content }) =>
      /^(?:\uFEFF)?\s*BEGIN:VCALENDAR/i.test(Buffer.from(content.slice(0, 400), "base64").toString("utf8")),
    operation: "boundaries.importCalendar",
  },
  tableFormat("time off", timeOffTable, "boundaries.importTimeOff"),
];
