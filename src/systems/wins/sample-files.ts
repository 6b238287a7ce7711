// The files that the sample career keeps as proof: what somebody measured, as a spreadsheet would have saved it.
import { addDays, type Day } from "../../core/day.ts";

export interface SampleFile {
  /** Title of the win that it proves. */
  of: string;
  name: string;
  note: string;
  /** The file as text, told back from the day of the win. */
  told: (day: Day) => string;
}

const weekly = (day: Day, values: readonly (readonly (number | string)[])[]): string[] =>
  values.map((row, week) => [addDays(day, (week - values.length + 1) * 7), ...row].join(","));

const leads = [210, 245, 228, 290, 335, 348, 372, 372];

export const sampleFiles: readonly SampleFile[] = [
  {
    of: "Report of sign-ups by week, from half a day to 40 minutes",
    name: "report-times.csv",
    note: "How long the weekly report took, before and after the query that Ada and I wrote",
    told: (day) =>
      `${[
        "day,minutes,how",
        ...weekly(day, [
          [240, "by hand"],
          [250, "by hand"],
          [235, "by hand"],
          [95, "first run of the query"],
          [55, "query"],
          [40, "query"],
        ]),
      ].join("\n")}\n`,
  },
  {
    of: "Autumn campaign: 2,400 leads, plan was 2,000",
    name: "autumn-campaign-leads.csv",
    note: "Leads by week against the plan of 250 a week",
    told: (day) =>
      `${[
        "week ending,leads,leads so far,plan so far",
        ...weekly(
          day,
          leads.map((ofWeek, week) => [ofWeek, leads.slice(0, week + 1).reduce((sum, one) => sum + one, 0), (week + 1) * 250]),
        ),
      ].join("\n")}\n`,
  },
];
