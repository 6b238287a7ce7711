// What is due, as iCalendar text: for a subscribed feed and for a downloaded file.
import ical, { ICalCalendarMethod } from "ical-generator";
import { addDays } from "../../core/day.ts";
import type { Context } from "../../operations/context.ts";
import { offeredItems } from "./lines.ts";
import type { OfferedItem } from "./rules.ts";
import { isHidden, latestMarks } from "./rules.ts";
import { marksSince } from "./store.ts";

/** Employer-sensitive records stand in a calendar only as time taken: a calendar is often shared with colleagues. */
const isSensitive = async ({ app, records }: Context, item: OfferedItem): Promise<boolean> => {
  for (const ref of item.records) {
    const kind = app.kinds.get(ref.kind);
    if (kind && (await records.find(kind, ref.id))?.employerSensitive) return true;
  }
  return false;
};

export const calendarText = async (context: Context): Promise<{ text: string; events: number }> => {
  const { today } = context;
  const standing = latestMarks(await marksSince(context.records, today));
  const items = (await offeredItems(context)).filter((item) => item.due !== null && !isHidden(standing.get(item.key), today));
  const calendar = ical({
    name: "Cairn",
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "cairn", product: "agenda", language: "EN" },
  });
  for (const item of items) {
    const sensitive = await isSensitive(context, item);
    const due = item.due ?? today;
    calendar.createEvent({
      id: `${item.key}@cairn`,
      // Days, not instants: the same date wherever the calendar is read.
      start: due,
      end: addDays(due, 1),
      allDay: true,
      stamp: new Date(context.now),
      summary: sensitive ? "Cairn: reserved" : item.title,
      ...(sensitive ? {} : { description: item.reason }),
    });
  }
  return { text: calendar.toString(), events: items.length };
};
