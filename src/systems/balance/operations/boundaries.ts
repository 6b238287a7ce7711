// Boundaries: the most hours, quiet hours, days off and time off, which plans and reminders obey.
import { z } from "zod";
import { daysBetween, sayDay } from "../../../core/day.ts";
import { editFields, recordFields } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Records } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import { removal } from "../../../operations/removal.ts";
import { type Outcome, tableVerbs } from "../../../operations/table-verbs.ts";
import { timeOffTable } from "../formats/csv.ts";
import { balanceRefusals } from "../refusals.ts";
import { leavesAnHour } from "../rules/quiet.ts";
import {
  type Boundaries,
  boundariesFields,
  quietGiven,
  boundaries as shape,
  type TimeOff,
  timeOff,
  timeOffFields,
} from "../schema.ts";
import { boundariesOf, keptPrivate, noBoundaries, timeOffKind, timesOffOf, writeBoundaries } from "../store.ts";
import { importCalendar, mostDays } from "./calendar.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const nameOf = (weekday: number): string => weekdayNames[weekday - 1] ?? "";

const sayQuiet = (quiet: Boundaries["quiet"]): string =>
  quiet.length === 0
    ? "none"
    : quiet
        .map(({ weekday, from, to }) => `${nameOf(weekday)} ${from} to ${to}${from === to ? " on the next day" : ""}`)
        .join(", ");

const sayTimeOff = ({ from, to, label }: Pick<TimeOff, "from" | "to" | "label">): string =>
  from === to ? `${label}: ${sayDay(from)}` : `${label}: ${sayDay(from)} to ${sayDay(to)}`;

const show = operation.read("boundaries.show", {
  summary: "What you keep free: the most hours, quiet hours, days off and time off",
  output: z.object({
    boundaries: shape.nullable().describe("Null until you have said anything."),
    timesOff: z.array(timeOff).describe("Earliest first."),
  }),
  handle: async (_, { records }) => ({
    boundaries: (await boundariesOf(records)) ?? null,
    timesOff: await timesOffOf(records),
  }),
  present: ({ boundaries: mine, timesOff }) =>
    [
      `Most hours a week: ${mine?.hoursInTotal ?? "not said"}; work in a usual week: ${mine?.workHours ?? "not said"}`,
      `Quiet hours: ${sayQuiet(mine?.quiet ?? [])}`,
      `Days off: ${mine && mine.daysOff.length > 0 ? mine.daysOff.map(nameOf).join(", ") : "none"}`,
      ...timesOff.map((one) => `${sayTimeOff(one)}  ${one.id}`),
    ].join("\n"),
});

const save = operation.write("boundaries.save", {
  summary: "Say what you keep free; plans and reminders obey it from now on",
  input: z.object({
    ...z.object(boundariesFields).partial().shape,
    quiet: quietGiven.optional(),
    revision: recordFields.revision.optional(),
  }),
  output: shape,
  refusals: [balanceRefusals.neverOpen],
  handle: async ({ revision, ...patch }, { records }) => {
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    const after = { ...noBoundaries, ...(await boundariesOf(records)), ...given };
    if (!leavesAnHour(after)) refuse(balanceRefusals.neverOpen);
    return writeBoundaries(records, given, revision);
  },
  present: (mine) => `Saved. Quiet hours: ${sayQuiet(mine.quiet)}.`,
});

const checked = <T extends Pick<TimeOff, "from" | "to">>(given: T): T => {
  const said = { from: sayDay(given.from), to: sayDay(given.to) };
  if (given.to < given.from) refuse(balanceRefusals.daysCross, said);
  if (daysBetween(given.from, given.to) > mostDays) refuse(balanceRefusals.tooLong, said);
  return given;
};

const notTwice = async (records: Records, { from, to }: Pick<TimeOff, "from" | "to">, own?: string): Promise<void> => {
  const same = (await timesOffOf(records)).find((one) => one.id !== own && one.from === from && one.to === to);
  if (same) refuse(balanceRefusals.sameDaysOff, { label: same.label });
};

const noLabel = "Time off";

const addTimeOff = operation.write("boundaries.addTimeOff", {
  summary: "Say when you are off: nothing is planned and nothing reminds",
  input: z.object({
    from: timeOffFields.from,
    to: timeOffFields.to.optional().describe("The last day off; the first one unless said."),
    label: timeOffFields.label.default(noLabel),
  }),
  output: timeOff,
  refusals: [balanceRefusals.daysCross, balanceRefusals.tooLong, balanceRefusals.sameDaysOff],
  positional: ["from", "to", "label"],
  handle: async ({ from, to, label }, { records }) => {
    const days = checked({ from, to: to ?? from });
    await notTwice(records, days);
    return records.create(timeOffKind, { ...days, label, sourceId: null, ...keptPrivate });
  },
  present: (one) => `Kept free. ${sayTimeOff(one)}`,
});

const updateTimeOff = operation.write("boundaries.updateTimeOff", {
  summary: "Change a time off",
  input: z.object({ ...editFields, ...z.object(timeOffFields).partial().shape }),
  output: timeOff,
  refusals: [balanceRefusals.daysCross, balanceRefusals.tooLong, balanceRefusals.sameDaysOff],
  handle: async ({ id, revision, ...patch }, { records }) => {
    const before = await records.get(timeOffKind, id);
    await notTwice(records, checked({ from: patch.from ?? before.from, to: patch.to ?? before.to }), id);
    return records.update(timeOffKind, before, patch, revision);
  },
  present: (one) => `Saved. ${sayTimeOff(one)}`,
});

const removeTimeOff = removal("boundaries.removeTimeOff", timeOffKind, {
  summary: "Delete a time off; it goes to the bin",
  said: "Deleted. It lies in the bin.",
});

const sheet = tableVerbs("boundaries", {
  table: timeOffTable,
  verbs: { export: "exportTimeOff", import: "importTimeOff" },
  many: "times off",
  known: "such as a list of public holidays",
  all: ({ records }) => timesOffOf(records),
  nameOf: ({ label = noLabel }) => label,
  begin: ({ records }) => timesOffOf(records),
  take: async ({ from, to = from, label = noLabel }, held, { records }): Promise<Outcome> => {
    if (to < from) return { problem: `the last day ${to} is before the first day ${from}` };
    if (daysBetween(from, to) > mostDays) return { problem: "is longer than two years" };
    if (held.some((one) => one.from === from && one.to === to && one.label === label)) return "known";
    held.push(await records.create(timeOffKind, { from, to, label, sourceId: null, ...keptPrivate }));
    return "added";
  },
});

export const boundaries = {
  show,
  save,
  addTimeOff,
  updateTimeOff,
  removeTimeOff,
  exportTimeOff: sheet.export,
  importTimeOff: sheet.import,
  importCalendar,
};
