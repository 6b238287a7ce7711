// Reminders: what waits, what is held and why, handing over what is due once, and when and of what one wants to be reminded.
import { z } from "zod";
import { sayInstant, timeOf } from "../../core/day.ts";
import { instant, ownZone } from "../../core/day-fields.ts";
import { id } from "../../core/id.ts";
import { page, pageInput, pageOf } from "../../core/page.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { removal } from "../../operations/removal.ts";
import { type Gate, mayRemind } from "./reminder-gate.ts";
import { holdFields, reminderStates, remindersToShow, stateOf } from "./reminder-rules.ts";
import {
  bookkeeping,
  inState,
  openReminders,
  reminderKind,
  reminderSettingsOf,
  remindersOf,
  unseen,
  waiting,
  writeReminderSettings,
} from "./reminder-store.ts";
import { type Reminder, reminder, reminderSettingsFields } from "./schema.ts";

const reminderRefusals = refusing(422, { noSuchSystem: "Nothing called “{name}” reminds you. Silence one or more of: {names}." });

const withState = reminder.extend({
  state: z
    .enum(reminderStates)
    .describe("Delivered; held back; waiting until a browser or `cairn reminders` takes it; or settled before that."),
});
type WithState = z.infer<typeof withState>;

/** What is held now is held by what closes the gate now, whatever held it first. */
const stated = (one: Reminder, gate: Gate): WithState => {
  const state = stateOf(one, gate);
  return { ...one, ...(state === "held" && holdFields(gate)), state };
};

const gateAnswer = z.object({
  heldUntil: instant("Nothing reminds until then; null where the gate is open.").nullable(),
  heldBecause: z.string().nullable().describe("Quiet hours, a day off or time off."),
});

const sayGate = (gate: Gate) => ({
  heldUntil: gate.open ? null : gate.until,
  heldBecause: gate.open ? null : gate.why,
});

const sayReminder = (
  { title, reason, state, heldBecause, heldUntil, deliveredAt, at }: WithState,
  clock: (at: string) => string,
): string => {
  const became = {
    delivered: `delivered ${clock(deliveredAt ?? at)}`,
    held: `held${heldUntil ? ` until ${clock(heldUntil)}` : ""}${heldBecause ? ` (${heldBecause})` : ""}`,
    waiting: "not delivered yet",
    settled: "settled before it was delivered",
  }[state];
  return `${clock(at)}  ${title}: ${became}\n    ${reason}`;
};

const list = operation.read("reminders.list", {
  summary: "Reminders of the last sixty days: delivered, held until when and why, and not delivered yet",
  input: z.object({
    state: z.enum(reminderStates).optional().describe("Only delivered, held, waiting or settled ones."),
    ...pageInput,
  }),
  output: pageOf(withState).extend({
    gate: gateAnswer.describe("Whether anything may remind now."),
    timezone: ownZone,
  }),
  handle: async ({ state, ...asked }, context) => {
    const gate = await mayRemind(context, context.now);
    const where = inState(state, gate);
    const found = await remindersOf(context.records, where, asked);
    const shown = found.map((one) => stated(one, gate));
    const total = await context.records.count(reminderKind, where);
    return { ...page(shown, total, asked), gate: sayGate(gate), timezone: context.timezone };
  },
  present: ({ items, timezone }) =>
    items.length === 0 ? "No reminders yet." : items.map((one) => sayReminder(one, (at) => sayInstant(at, timezone))).join("\n"),
});

const due = operation.read("reminders.due", {
  summary: "What waits to be handed over now, and how many delivered reminders were not looked at",
  output: z.object({
    ready: z.array(reminder).describe("May be handed over now: none inside quiet hours, on a day off or in time off."),
    unseen: z.number().int().describe("Delivered and not looked at."),
    gate: gateAnswer,
  }),
  handle: async (_, context) => {
    const gate = await mayRemind(context, context.now);
    return {
      ready: remindersToShow(await remindersOf(context.records, waiting), gate),
      unseen: await context.records.count(reminderKind, unseen),
      gate: sayGate(gate),
    };
  },
  present: ({ ready, unseen }) => `${ready.length} to be handed over, ${unseen} not looked at.`,
});

const handOver = async (context: Context): Promise<{ taken: Reminder[]; held: number; gate: Gate }> => {
  const records = bookkeeping(context, "reminders.take");
  const gate = await mayRemind(context, context.now);
  const open = await openReminders(records, context.today);
  const taken: Reminder[] = [];
  for (const one of remindersToShow(open, gate)) {
    const found = await records.get(reminderKind, one.id);
    taken.push(await records.update(reminderKind, found, { deliveredAt: context.now }));
  }
  return { taken, held: open.filter((one) => stateOf(one, gate) === "held").length, gate };
};

const take = operation.write("reminders.take", {
  summary: "Hand over the reminders that are due, each once; nothing inside quiet hours, on a day off or in time off",
  output: z.object({
    reminders: z.array(reminder).describe("Handed over now."),
    held: z.number().int().describe("How many are held back."),
    gate: gateAnswer,
    timezone: ownZone,
  }),
  command: "reminders",
  handle: async (_, context) => {
    const { taken, held, gate } = await handOver(context);
    return { reminders: taken, held, gate: sayGate(gate), timezone: context.timezone };
  },
  present: ({ reminders: taken, held, gate, timezone }) =>
    [
      ...taken.map(({ title, reason }) => `○ ${title}\n    ${reason}`),
      taken.length === 0 && held === 0 && "Nothing to remind you of.",
      held > 0 && gate.heldUntil && `${held} held until ${sayInstant(gate.heldUntil, timezone)} (${gate.heldBecause}).`,
    ]
      .filter(Boolean)
      .join("\n"),
});

const seen = operation.write("reminders.seen", {
  summary: "Say that delivered reminders were looked at",
  input: z.object({ only: id("Only this reminder; without it all delivered ones.").optional() }),
  output: z.object({ seen: z.number().int() }),
  positional: ["only"],
  handle: async ({ only }, context) => {
    const records = bookkeeping(context, "reminders.seen");
    const found = await remindersOf(records, (query) => (only ? unseen(query).where("id", "=", only) : unseen(query)));
    for (const one of found) await records.update(reminderKind, one, { seenAt: context.now });
    return { seen: found.length };
  },
  present: ({ seen: count }) => `${count} looked at.`,
});

const remove = removal("reminders.remove", reminderKind, {
  summary: "Delete a reminder; it goes to the bin",
});

const settingsAnswer = z.object({
  ...reminderSettingsFields,
  systems: z.array(z.string()).describe("Systems that can remind."),
  timezone: z.string().describe("Your time zone."),
  now: z.string().describe("The time there now."),
});

const systemsThatRemind = ({ app }: Pick<Context, "app">): string[] =>
  app.systems.filter(({ agenda }) => agenda).map(({ name }) => name);

const readSettings = async ({ records, app, timezone, now }: Context): Promise<z.infer<typeof settingsAnswer>> => {
  const { at, silenced } = await reminderSettingsOf(records);
  return { at, silenced, systems: systemsThatRemind({ app }), timezone, now: timeOf(now, timezone) };
};

const settings = operation.read("reminders.settings", {
  summary: "From what time of day and of what you are reminded",
  output: settingsAnswer,
  handle: (_, context) => readSettings(context),
  present: ({ at, silenced, timezone }) =>
    `From ${at} on (${timezone}); ${silenced.length === 0 ? "of everything that is due" : `not of ${silenced.join(", ")}`}.`,
});

const saveSettings = operation.write("reminders.saveSettings", {
  summary: "Say from what time of day and of what you want to be reminded",
  input: z.object(reminderSettingsFields).partial(),
  output: settingsAnswer,
  refusals: Object.values(reminderRefusals),
  handle: async (patch, context) => {
    const names = systemsThatRemind(context);
    const before = (await reminderSettingsOf(context.records)).silenced;
    const unknown = patch.silenced?.find((name) => !names.includes(name) && !before.includes(name));
    if (unknown !== undefined) refuse(reminderRefusals.noSuchSystem, { name: unknown, names: names.join(", ") });
    await writeReminderSettings(context.records, patch);
    return readSettings(context);
  },
  present: ({ at }) => `Saved: from ${at} on.`,
});

export const reminders = { list, due, take, seen, remove, settings, saveSettings };

/** Reminders that nobody took for a day are told on the health page, so that none fails silently. */
export const reminderWarnings = async (context: Context): Promise<string[]> => {
  const gate = await mayRemind(context, context.now);
  const dayAgo = new Date(Date.parse(context.now) - 24 * 60 * 60 * 1000).toISOString();
  const stuck = remindersToShow(await openReminders(context.records, context.today), gate).filter(
    ({ at, heldUntil }) => (heldUntil ?? at) < dayAgo,
  );
  if (stuck.length === 0) return [];
  const [first] = stuck;
  return [
    `${stuck.length === 1 ? "A reminder was" : `${stuck.length} reminders were`} not delivered for over a day, first “${first?.title}”. Reminders come in an open browser window or with: cairn reminders`,
  ];
};
