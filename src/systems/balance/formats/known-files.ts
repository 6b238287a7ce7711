// The files that balance reads by itself when they are given to `import`: spreadsheets known by their headings, and calendars.
import type { ImportFormat } from "../../../core/contributions.ts";
import { columnsInFile, headingsOf } from "../../../core/csv.ts";

const hasColumns = (needed: readonly string[]) =>
  columnsInFile((text) => {
    const headings = headingsOf(text);
    return Number(needed.every((name) => headings.includes(name)));
  });

const format = (label: string, needed: readonly string[], operation: string): ImportFormat => ({
  label,
  recognises: hasColumns(needed),
  call: (file, preview) => ({ operation, input: { file, preview } }),
});

export const formats: readonly ImportFormat[] = [
  format("pulses as CSV", ["day", "energy", "load", "sleep", "meaning"], "pulse.import"),
  format("strain checks as CSV", ["day", "answer 1", "answer 6"], "strain.import"),
  format("hours as CSV", ["day", "hours", "span", "sort"], "hours.import"),
  {
    label: "time off as a calendar (.ics)",
    recognises: ({ content }) =>
      /^(?:\uFEFF)?\s*BEGIN:VCALENDAR/i.test(Buffer.from(content.slice(0, 400), "base64").toString("utf8")),
    call: (file, preview) => ({ operation: "boundaries.importCalendar", input: { file, preview } }),
  },
  format("time off as CSV", ["from", "to", "label"], "boundaries.importTimeOff"),
];
