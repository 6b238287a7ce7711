// What balance keeps, as tables: pulses, strain checks, hours and time off, private always and therefore without columns of who may see them.
import { type Row, table } from "../../../tables/table.ts";
import { pulse, strainCheck, timeOffFields, workedHours } from "../schema.ts";

const { day, energy, load, sleep, meaning, note } = pulse.shape;
const pulseColumns = { day, energy, load, sleep, meaning, note };
const pulseNeeded = ["day", "energy", "load", "sleep", "meaning"] as const;

/** A file without a column of notes leaves the notes as they are; here as in the next two. */
export const pulseTable = table({ columns: pulseColumns, needed: pulseNeeded, clears: ["note"], guarded: false });

const answer = strainCheck.shape.answers.element;
const answers = {
  "answer 1": answer,
  "answer 2": answer,
  "answer 3": answer,
  "answer 4": answer,
  "answer 5": answer,
  "answer 6": answer,
};
const answerNames = ["answer 1", "answer 2", "answer 3", "answer 4", "answer 5", "answer 6"] as const;
const strainColumns = { day: strainCheck.shape.day, ...answers, note };
const strainNeeded = ["day", ...answerNames] as const;

type StrainRow = Row<typeof strainColumns, (typeof strainNeeded)[number]>;
export const strainTable = table({ columns: strainColumns, needed: strainNeeded, clears: ["note"], guarded: false });

export const answersIn = (row: StrainRow): number[] => answerNames.map((name) => row[name]);
export const strainLine = <T extends { answers: number[] }>(check: T) => ({
  ...check,
  ...Object.fromEntries(answerNames.map((name, at) => [name, check.answers[at]])),
});

const { span, sort, hours } = workedHours.shape;
const hoursColumns = { day: workedHours.shape.day, span, sort, hours, note };

export type HoursRow = Row<typeof hoursColumns, "day" | "hours">;
export const hoursTable = table({
  columns: hoursColumns,
  needed: ["day", "hours"],
  clears: ["note"],
  guarded: false,
  isOwn: (has) => has("span") && has("sort"),
});

export const timeOffTable = table({
  columns: timeOffFields,
  needed: ["from"],
  guarded: false,
  leaning: "ahead",
  isOwn: (has) => has("to") && has("label"),
});
