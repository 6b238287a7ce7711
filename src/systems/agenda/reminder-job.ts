// The job that writes reminders: every five minutes the lines of Today that are due, held back where the person keeps free, caught up after sleep.

import { timeOf } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import type { Job } from "../../operations/contributions.ts";
import { readJobLossMode } from "../job-loss/index.ts";
import { emphasisOf, offeredItems } from "./lines.ts";
import { mayRemind } from "./reminder-gate.ts";
import { holdFields, isWaiting, linesThatRemind, withoutReminder } from "./reminder-rules.ts";
import { bookkeeping, forgetOldReminders, openReminders, reminderKind, reminderSettingsOf } from "./reminder-store.ts";
import { isHidden, latestMarks, waitsOnPurpose } from "./rules.ts";
import { marksSince } from "./store.ts";

const name = "reminders";

const collect = async (context: Context): Promise<void> => {
  const { today, now } = context;
  const records = bookkeeping(context, name);
  const { at, silenced } = await reminderSettingsOf(records);
  const open = await openReminders(records, today);
  const isTime = timeOf(now, context.timezone) >= at;
  if (!isTime && !open.some(isWaiting)) return;
  const standing = latestMarks(await marksSince(records, today));
  const emphasis = emphasisOf(await readJobLossMode(context));
  const items = (await offeredItems(context)).filter(
    (item) => !isHidden(standing.get(item.key), today) && !waitsOnPurpose(item, today, emphasis),
  );
  const gate = await mayRemind(context, now);

  // A line that was done while its reminder was held needs no reminder any more.
  const offered = new Set(items.map(({ key }) => key));
  for (const waiting of open.filter(isWaiting))
    if (!offered.has(waiting.key)) await records.update(reminderKind, waiting, { seenAt: now });
    else if (!gate.open && waiting.heldUntil !== gate.until) await records.update(reminderKind, waiting, holdFields(gate));

  if (isTime)
    for (const { key, system, title, reason } of withoutReminder(linesThatRemind(items, today, silenced), open, today))
      await records.create(reminderKind, {
        key,
        system,
        day: today,
        title,
        reason,
        at: now,
        ...holdFields(gate),
        deliveredAt: null,
        seenAt: null,
      });
  await forgetOldReminders(records, today);
};

export const reminderJob: Job<Context> = {
  name,
  purpose: "Reminders of what is due, held back in your quiet hours, days off and time off",
  pattern: "*/5 * * * *",
  run: collect,
};
