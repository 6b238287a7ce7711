// Time off out of a calendar file: its all-day events to choose from, each taken in once and changed by a later file of the same calendar.
import { z } from "zod";
import { addDays, type Day, dayOf, daysBetween, sayDay } from "../../../core/day.ts";
import { day } from "../../../core/day-fields.ts";
import { type FileInput, fileInput, textGiven } from "../../../core/file-input.ts";
import { readGivenOutside } from "../../../core/outside-file.ts";
import { refusals, refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import { operation } from "../../../operations/operation.ts";
import type { CalendarDays, ReadCalendar } from "../formats/calendar-file.ts";
import type readFile from "../formats/read-calendar.ts";
import { balanceRefusals } from "../refusals.ts";
import type { TimeOff } from "../schema.ts";
import { keptPrivate, timeOffKind, timesOffOf } from "../store.ts";

/** So many days ahead repetitions are laid out, and so long a time off may be. */
export const mostDays = 731;

const standings = ["new", "changed", "known", "cancelled"] as const;

const candidate = z.object({
  id: z.string().describe("Names it for `choose`; the same in a later file of this calendar."),
  from: day("The first day."),
  to: day("The last day."),
  label: z.string(),
  standing: z
    .enum(standings)
    .describe("New, standing already with other days or another name, known as it is, or taken back by the calendar."),
});
type Candidate = z.infer<typeof candidate>;

const says = ({ from, to, label, standing }: Candidate): string =>
  `${standing.padEnd(9)} ${label}: ${sayDay(from)}${to === from ? "" : ` to ${sayDay(to)}`}`;

/** Read before it is known whose day it is: a day more on either side. */
const read = (given: { text?: string | undefined; file?: FileInput | undefined }, now: string): Promise<ReadCalendar> => {
  const text = textGiven(given);
  if (text === undefined) return refuse(refusals.nothingToRead);
  const name = given.file?.name ?? "The text";
  const today = dayOf(now, "UTC");
  const asked = { name, text, since: addDays(today, -1), until: addDays(today, mostDays + 1) };
  return readGivenOutside<typeof readFile>(new URL("../formats/read-calendar.ts", import.meta.url), asked, name);
};

const within = (file: ReadCalendar, today: Day): ReadCalendar => {
  const days = file.days.filter(({ from, to }) => to >= today && from <= addDays(today, mostDays));
  return { ...file, days, outside: file.outside + file.days.length - days.length };
};

/** The time off that came from the same event, or says the same by itself. */
const standsAs = (one: CalendarDays, held: readonly Owned<TimeOff>[]): Owned<TimeOff> | undefined =>
  held.find(({ sourceId }) => sourceId === one.id) ?? held.find((off) => off.sourceId === null && isSame(one, off));

const isSame = (one: CalendarDays, off: TimeOff): boolean =>
  off.from === one.from && off.to === one.to && off.label === one.label;

const standingOf = (one: CalendarDays, off: TimeOff | undefined): Candidate["standing"] | null => {
  if (one.cancelled) return off ? "cancelled" : null;
  if (!off) return "new";
  return isSame(one, off) ? "known" : "changed";
};

export const importCalendar = operation.write("boundaries.importCalendar", {
  summary:
    "Take time off in from a calendar file (.ics), such as public holidays or your leave: its all-day events of the next two years",
  input: z.object({
    file: fileInput("A calendar file (.ics).").optional(),
    text: z.string().max(2_000_000).optional().describe("The calendar as iCalendar text."),
    choose: z
      .array(z.string().max(300))
      .max(2000)
      .optional()
      .describe("Only these, by their ids as the preview shows them; without it all."),
    preview: z.boolean().default(false).describe("Shows what would happen and writes nothing."),
  }),
  output: z.object({
    candidates: z.array(candidate).describe("All-day events that are not over, the earliest first."),
    added: z.array(z.string()).describe("What is new, by its name."),
    changed: z.array(z.string()).describe("What took other days or another name over, or was taken back, by its name."),
    known: z.number().int().describe("How many stood already."),
    timed: z.number().int().describe("Events with a time of day: they take no day off."),
    outside: z.number().int().describe("All-day events that are over, or begin in more than two years."),
    bad: z
      .array(z.object({ line: z.number().int(), problem: z.string() }))
      .describe("Events that were kept out, each with what is wrong."),
    written: z.boolean().describe("False for a preview."),
  }),
  refusals: [refusals.nothingToRead, refusals.tooTangled, balanceRefusals.unreadableFile, balanceRefusals.noSuchEvent],
  positional: ["file"],
  previews: ({ preview }) => preview,
  before: ({ file, text }, app) => read({ file, text }, app.now()),
  handle: async ({ choose, preview }, { records, today }, file) => {
    const { days, timed, outside, bad } = within(file, today);
    const held = await timesOffOf(records);
    const tooLong = days.filter(({ from, to }) => daysBetween(from, to) > mostDays);
    const candidates = new Map<string, { candidate: Candidate; off: Owned<TimeOff> | undefined }>();
    for (const one of days) {
      const off = standsAs(one, held);
      const standing = standingOf(one, off);
      const { id, from, to, label } = one;
      if (standing && !tooLong.includes(one)) candidates.set(id, { candidate: { id, from, to, label, standing }, off });
    }
    const unknown = choose?.find((id) => !candidates.has(id));
    if (unknown !== undefined) refuse(balanceRefusals.noSuchEvent, { id: unknown });
    const ordered = [...candidates.values()].sort((a, b) => a.candidate.from.localeCompare(b.candidate.from));
    const taken = ordered.filter(({ candidate: { id } }) => !choose || choose.includes(id));
    for (const { candidate: one, off } of preview ? [] : taken) {
      const { id, from, to, label, standing } = one;
      if (!off) await records.create(timeOffKind, { from, to, label, sourceId: id, ...keptPrivate });
      else if (standing === "cancelled") await records.remove(timeOffKind, off);
      else await records.update(timeOffKind, off, { from, to, label, sourceId: id });
    }
    const named = (...of: Candidate["standing"][]) =>
      taken.flatMap(({ candidate: { label, standing } }) => (of.includes(standing) ? [label] : []));
    return {
      candidates: ordered.map(({ candidate: one }) => one),
      added: named("new"),
      changed: named("changed", "cancelled"),
      known: named("known").length,
      timed,
      outside,
      bad: [...bad, ...tooLong.map(({ line, label }) => ({ line, problem: `“${label}” is longer than two years` }))],
      written: !preview,
    };
  },
  present: ({ candidates, added, changed, known, timed, outside, bad, written }) =>
    [
      ...(written ? [] : candidates.map(says)),
      `${written ? "" : "Preview, nothing written: "}${added.length} added, ${changed.length} changed, ${known} known already, ${timed} with a time of day and ${outside} that are over or far ahead left out, ${bad.length} kept out.`,
      ...bad.map(({ line, problem }) => `line ${line}: ${problem}`),
    ].join("\n"),
});
