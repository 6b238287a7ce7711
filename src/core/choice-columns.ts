// Who may see a record and whether it is employer-sensitive, as two columns of any room's spreadsheet: what goes out guarded comes back guarded.
import { visibilities } from "./record.ts";

export interface Choices {
  visibility: (typeof visibilities)[number];
  employerSensitive: boolean;
}

export const choiceColumns = ["visibility", "employer-sensitive"] as const;

export const choiceCells = ({ visibility, employerSensitive }: Choices): Record<(typeof choiceColumns)[number], string> => ({
  visibility,
  "employer-sensitive": employerSensitive ? "yes" : "no",
});

const yesOrNo: Record<string, boolean> = { yes: true, true: true, "1": true, x: true, no: false, false: false, "0": false };

/** What the cells of a line say of both; nothing where they are empty or missing, and the sentence of what is wrong where they cannot be read. */
export const choicesIn = (cells: Readonly<Record<string, string>>): Partial<Choices> | string => {
  const [seen, guarded] = choiceColumns.map((name) => (cells[name] ?? "").toLowerCase());
  const visibility = visibilities.find((one) => one === seen);
  const employerSensitive = yesOrNo[guarded ?? ""];
  if (seen && !visibility) return `visibility must be one of ${visibilities.join(", ")}`;
  if (guarded && employerSensitive === undefined) return "employer-sensitive must be yes or no";
  return { ...(visibility && { visibility }), ...(employerSensitive !== undefined && { employerSensitive }) };
};
