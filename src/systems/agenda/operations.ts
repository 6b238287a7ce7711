// Today and the week ahead; done, snooze and dismiss in place; tasks of one's own; the calendar feed.
import { z } from "zod";
import { addDays, weekOf } from "../../core/day.ts";
import { day } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { page, pageInput, pageOf } from "../../core/page.ts";
import { editFields, recordChoices } from "../../core/record.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import type { RecordQuery } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { removal } from "../../operations/removal.ts";
import { readAim } from "./aim.ts";
import { welcomeBack } from "./begin-again.ts";
import { calendarText } from "./calendar.ts";
import { gather, offeredItems } from "./lines.ts";
import { sayToday, sayWeek } from "./present.ts";
import { tellLighterWeek } from "./present-welcome.ts";
import type { OfferedItem } from "./rules.ts";
import { choresOfWeek, layOutToday, nextSittings, ruleOf, weekAhead } from "./rules.ts";
import { agendaMark, type TodayAnswer, task, taskFields, todayAnswer, weekDay } from "./schema.ts";
import { addMark, feedKind, feedOf, markKind, marksSince, newSecret, taskKind } from "./store.ts";
import type { Welcome } from "./welcome.ts";

const agendaRefusals = {
  ...refusing(404, {
    lineMissing: "Today has no line with the key {key}. It may be done already: look at `agenda today` again.",
  }),
  ...refusing(409, { notTickedHere: "“{title}” cannot be ticked here: open its record to do it." }),
  ...refusing(400, { notLater: "Put it off until a day after today; {until} is not." }),
};

const key = z.string().min(1).max(300).describe("The line's key, as Today shows it.");

const itemWith = async (context: Context, asked: string): Promise<OfferedItem> =>
  (await offeredItems(context)).find((item) => item.key === asked) ?? refuse(agendaRefusals.lineMissing, { key: asked });

/** What a lighter week would move waits for the answer to the welcome. */
const heldBackBy = (welcome: Welcome | null): Set<string> =>
  new Set(welcome?.moves.flatMap(({ line }) => line.sittings.map(({ key }) => key)));

export const readToday = async (context: Context): Promise<TodayAnswer> => {
  const { lines, chores, waits, putOff, minutesAWeek, spentOn, left, mode, emphasis, isOff, dayOff, welcome } =
    await gather(context);
  const heldBack = heldBackBy(welcome);
  const asked = nextSittings(lines);
  const { later, ...laidOut } = layOutToday(
    asked.filter(({ key }) => !heldBack.has(key)),
    left,
    context.today,
    isOff,
  );
  return {
    day: context.today,
    welcome: welcome && { since: welcome.since, ...tellLighterWeek(welcome) },
    mode: mode && { title: "Job-loss mode", said: mode.said, record: mode.record },
    ...laidOut,
    later: [...later, ...asked.filter(({ key }) => heldBack.has(key))],
    chores: choresOfWeek(chores),
    waits: nextSittings(waits),
    putOff,
    week: { minutes: minutesAWeek, spent: [...spentOn.values()].reduce((sum, minutes) => sum + minutes, 0), left },
    aim: await readAim(context),
    rule: ruleOf(emphasis),
    dayOff,
  };
};

const today = operation.read("agenda.today", {
  summary: "The next right actions over everything, each with its reason",
  output: todayAnswer,
  command: "today",
  handle: (_, context) => readToday(context),
  present: sayToday,
});

const week = operation.read("agenda.week", {
  summary: "This week, day by day: time spent and what is laid on each day",
  output: z.object({ from: day("Monday of the week."), days: z.array(weekDay) }),
  handle: async (_, context) => {
    const { lines, left, spentOn, isOff, welcome } = await gather(context);
    const heldBack = heldBackBy(welcome);
    const asked = lines.filter(({ key }) => !heldBack.has(key));
    return { from: weekOf(context.today), days: weekAhead(asked, left, spentOn, context.today, isOff) };
  },
  present: ({ days }) => sayWeek(days),
});

const done = operation.write("agenda.done", {
  summary: "Tick a line of Today: what it stands for is written, and the time counts",
  input: z.object({ key }),
  output: agendaMark,
  refusals: [agendaRefusals.lineMissing, agendaRefusals.notTickedHere],
  positional: ["key"],
  handle: async (asked, context) => {
    const item = await itemWith(context, asked.key);
    if (!item.done) return refuse(agendaRefusals.notTickedHere, { title: item.title, records: item.records });
    await context.app.perform(context, item.done);
    return addMark(context, item, "done", null, item.logsTime ? 0 : Math.round(item.minutes));
  },
  present: ({ title }) => `Done: ${title}`,
});

const snooze = operation.write("agenda.snooze", {
  summary: "Put a line off on purpose until a day",
  input: z.object({ key, until: day("Comes back on this day; without it, tomorrow.").optional() }),
  output: agendaMark,
  refusals: [agendaRefusals.lineMissing, agendaRefusals.notLater],
  positional: ["key", "until"],
  handle: async (asked, context) => {
    const until = asked.until ?? addDays(context.today, 1);
    if (until <= context.today) refuse(agendaRefusals.notLater, { until });
    return addMark(context, await itemWith(context, asked.key), "snoozed", until);
  },
  present: ({ title, until }) => `Put off until ${until}: ${title}`,
});

const dismiss = operation.write("agenda.dismiss", {
  summary: "Never show a line again",
  input: z.object({ key }),
  output: agendaMark,
  refusals: [agendaRefusals.lineMissing],
  positional: ["key"],
  handle: async (asked, context) => addMark(context, await itemWith(context, asked.key), "dismissed"),
  present: ({ title }) => `Dismissed: ${title}`,
});

const bringBack = operation.write("agenda.bringBack", {
  summary: "Bring a line back that was put off or dismissed",
  input: z.object({ key }),
  output: z.object({ key, marks: z.number().int().describe("How many decisions were taken back.") }),
  refusals: [agendaRefusals.lineMissing],
  positional: ["key"],
  handle: async (asked, { records, today: on }) => {
    const marks = (await marksSince(records, on)).filter(
      (standing) => standing.key === asked.key && standing.decision !== "done",
    );
    if (marks.length === 0) refuse(agendaRefusals.lineMissing, { key: asked.key });
    for (const standing of marks) await records.remove(markKind, await records.get(markKind, standing.id));
    return { key: asked.key, marks: marks.length };
  },
  present: () => "It is back on the list.",
});

const calendar = z.object({
  name: z.string().describe("Name for the file."),
  text: z.string().describe("The calendar as iCalendar text (RFC 5545)."),
  events: z.number().int(),
});

const download = operation.read("agenda.calendar", {
  summary: "What is due as a calendar file (.ics)",
  output: calendar,
  portable: { name: "calendar.ics", field: "text" },
  handle: async (_, context) => ({ name: "cairn.ics", ...(await calendarText(context)) }),
  present: ({ text }) => text,
});

const feedAddress = z.object({
  path: z.string().nullable().describe("Path of the feed on this server; null when there is none."),
});
const pathOf = (secret: string): string => `/calendar/${secret}.ics`;

const feed = operation.read("agenda.feed", {
  summary: "The secret address that a calendar program can subscribe to",
  ownerOnly: true,
  output: feedAddress,
  handle: async (_, { records }) => {
    const standing = await feedOf(records);
    return { path: standing ? pathOf(standing.secret) : null };
  },
  present: ({ path }) => path ?? "There is no feed yet. Make one with: cairn agenda open-feed",
});

const openFeed = operation.write("agenda.openFeed", {
  summary: "Make a secret calendar address; an earlier one stops working",
  ownerOnly: true,
  output: feedAddress,
  handle: async (_, { records }) => {
    const secret = newSecret(records.personId);
    const standing = await records.list(feedKind);
    for (const earlier of standing) await records.erase(feedKind, earlier.id);
    await records.create(feedKind, { secret });
    return { path: pathOf(secret) };
  },
  present: ({ path }) => `Subscribe to this path on your server: ${path}`,
});

const closeFeed = operation.write("agenda.closeFeed", {
  summary: "Close the calendar feed: its address stops working at once",
  ownerOnly: true,
  output: z.object({ closed: z.number().int() }),
  handle: async (_, { records }) => {
    const standing = await records.list(feedKind);
    for (const earlier of standing) await records.erase(feedKind, earlier.id);
    return { closed: standing.length };
  },
  present: ({ closed }) => (closed === 0 ? "There was no feed." : "The feed is closed."),
});

export const agenda = {
  ...{ today, week, done, snooze, dismiss, bringBack, ...welcomeBack },
  ...{ calendar: download, feed, openFeed, closeFeed },
};

const list = operation.read("tasks.list", {
  summary: "Your own tasks, open ones first",
  input: z.object({ open: z.boolean().optional().describe("Only open ones (true) or only done ones (false)."), ...pageInput }),
  output: pageOf(task),
  handle: async ({ open, ...asked }, { records }) => {
    const where = open === undefined ? undefined : (query: RecordQuery) => query.where("doneAt", open ? "is" : "is not", null);
    const items = await records.list(taskKind, {
      ...(where && { where }),
      orderBy: (query) =>
        query
          .orderBy("doneAt", (order) => order.asc().nullsFirst())
          .orderBy("due", (order) => order.asc().nullsLast())
          .orderBy("id"),
      page: asked,
    });
    return page(items, await records.count(taskKind, where), asked);
  },
  present: ({ items }) =>
    items.length === 0
      ? "No tasks."
      : items.map((one) => `${one.doneAt ? "●" : "○"} ${one.id}  ${one.title}${one.due ? `, due ${one.due}` : ""}`).join("\n"),
});

const get = operation.read("tasks.get", {
  summary: "One task of yours",
  input: z.object({ id: id("The task.") }),
  output: task,
  handle: ({ id: of }, { records }) => records.get(taskKind, of),
  present: (one) => `${one.title}${one.due ? `, due ${one.due}` : ""}${one.note ? `\n${one.note}` : ""}`,
});

const add = operation.write("tasks.add", {
  summary: "Write down something to do",
  input: z.object({
    title: taskFields.shape.title,
    note: taskFields.shape.note.optional(),
    due: taskFields.shape.due.optional(),
    minutes: taskFields.shape.minutes.default(30),
    weight: taskFields.shape.weight.default(0.5),
    ...recordChoices,
  }),
  output: task,
  positional: ["title"],
  handle: ({ note = null, due = null, ...asked }, { records }) => records.create(taskKind, { ...asked, note, due, doneAt: null }),
  present: (one) => `Written down: ${one.title}`,
});

const update = operation.write("tasks.update", {
  summary: "Change a task of yours",
  input: z.object({ ...editFields, ...taskFields.partial().shape, ...recordChoices }),
  output: task,
  handle: async ({ id: of, revision, ...patch }, { records }) =>
    records.update(taskKind, await records.get(taskKind, of), patch, revision),
  present: (one) => `Saved: ${one.title}`,
});

const remove = removal("tasks.remove", taskKind, {
  summary: "Delete a task of yours; it goes to the bin",
});

const complete = operation.write("tasks.complete", {
  summary: "Tick a task of yours",
  input: z.object({ id: editFields.id }),
  output: task,
  handle: async ({ id: of }, { records, now }) => records.update(taskKind, await records.get(taskKind, of), { doneAt: now }),
  present: (one) => `Done: ${one.title}`,
});

const reopen = operation.write("tasks.reopen", {
  summary: "Open a ticked task again",
  input: z.object({ id: editFields.id }),
  output: task,
  handle: async ({ id: of }, { records }) => records.update(taskKind, await records.get(taskKind, of), { doneAt: null }),
  present: (one) => `Open again: ${one.title}`,
});

export const tasks = { list, get, add, update, remove, complete, reopen };
