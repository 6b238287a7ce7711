// The two answers to the welcome after a while away: a lighter week, in one change that one undo takes back, or all as it was.
import { z } from "zod";
import { daysBetween, weekOf } from "../../core/day.ts";
import { refuse, refusing } from "../../core/refusal.ts";
import { sayCount } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import { operation } from "../../operations/operation.ts";
import { addRelief } from "../balance/index.ts";
import { gather } from "./lines.ts";
import { taskOf } from "./own-tasks.ts";
import { sayBegunAgain, tellLighterWeek } from "./present-welcome.ts";
import { agendaMark, lighterWeekAnswer } from "./schema.ts";
import { addMark } from "./store.ts";
import { keyOfWelcome, type Welcome } from "./welcome.ts";

const welcomeRefusals = refusing(409, {
  noWelcome:
    "No welcome stands on Today: it comes after ten days without a change, where a week could be lighter. To make this week lighter all the same: cairn guard relieve",
});

const standing = async (context: Context): Promise<Welcome> =>
  (await gather(context)).welcome ?? refuse(welcomeRefusals.noWelcome);

const answerWith = (context: Context, { since }: Welcome, title: string) =>
  addMark(context, { key: keyOfWelcome(since), title, records: [] }, "done");

const lightenHours = async (context: Context, { since, minutes }: Welcome): Promise<void> => {
  if (!minutes) return;
  const monday = weekOf(context.today);
  for (const system of context.app.systems) {
    const held = await system.lighten?.(context, new Map([[monday, minutes.lighter]]), monday);
    for (const each of held?.calls ?? []) await context.app.perform(context, each);
  }
  const away = sayCount(daysBetween(since, context.today), "day");
  await addRelief(context.records, monday, minutes.usual - minutes.lighter, `You came back after ${away}.`);
};

/** A task of one's own has a new day; any other line is put off until it. */
const putForward = async (context: Context, { moves }: Welcome): Promise<void> => {
  for (const { line, to } of moves)
    for (const sitting of line.sittings) {
      const task = taskOf(sitting);
      if (task) await context.app.perform(context, call("tasks.update", { id: task, due: to }));
      else await addMark(context, sitting, "snoozed", to);
    }
};

const beginAgain = operation.write("agenda.beginAgain", {
  summary: "After a while away: about half of this week's hours, two or three things stay, and the rest of what waits moves on",
  input: z.object({ preview: z.boolean().default(false).describe("Only show what would stay and what would move.") }),
  output: lighterWeekAnswer.extend({ saved: z.boolean().describe("False for a preview: nothing was written.") }),
  refusals: [welcomeRefusals.noWelcome],
  previews: ({ preview }) => preview,
  handle: async ({ preview }, context) => {
    const welcome = await standing(context);
    await lightenHours(context, welcome);
    await putForward(context, welcome);
    await answerWith(context, welcome, "Welcome back: a lighter week");
    return { ...tellLighterWeek(welcome), saved: !preview };
  },
  present: sayBegunAgain,
});

const asItWas = operation.write("agenda.asItWas", {
  summary: "After a while away: leave everything as it was, and let the welcome go",
  output: agendaMark,
  refusals: [welcomeRefusals.noWelcome],
  handle: async (_, context) => answerWith(context, await standing(context), "Welcome back: as it was"),
  present: () => "All stays as it was.",
});

export const welcomeBack = { beginAgain, asItWas };
