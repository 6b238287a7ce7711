// Time-bound: a day that lies ahead, agrees with itself and with the goal above, and is near enough to steer by.
import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../../core/day.ts";
import { listed } from "../../../../core/say.ts";
import type { SmartFinding } from "../../schema.ts";
import type { When } from "../read-when.ts";
import { deedOf } from "./deed.ts";
import { ok, type Reading, warn } from "./reading.ts";

const aQuarterAhead = (today: Day): Day => addDays(`${addMonths(today, 4).slice(0, 7)}-01`, -1);

export const timeBound = (reading: Reading): SmartFinding => {
  const { text, today, when, fields } = reading;
  const ends = when.days.filter((named) => !named.begins);
  const named = ends.at(-1);
  const due = named?.day ?? fields.due ?? null;
  const offered =
    fields.parentDue && fields.parentDue > today && fields.parentDue < aQuarterAhead(today)
      ? fields.parentDue
      : aQuarterAhead(today);
  const move = (day: Day, label = `End it on ${sayDay(day)}`) => ({
    label,
    title: named
      ? `${text.slice(0, named.start).trimEnd()} by ${sayDay(day)}${text.slice(named.end)}`
      : `${text.trimEnd().replace(/[.!]+$/, "")} by ${sayDay(day)}`,
    fields: { due: day },
  });
  if (deedOf(reading).aim !== "own" && fields.due === undefined && fields.measure === undefined)
    return warn("time-bound", "No day of your own stands in it. Say by when you will have done your part.", move(offered));
  if (when.unclear && fields.due === undefined) return warn("time-bound", sayUnclear(when.unclear), null, when.unclear);
  if (due === null && !when.rhythm && when.event)
    return ok("time-bound", `Ends with “${when.event.said}”. Give its day once you know it.`, when.event);
  if (due === null && !when.rhythm && fields.measure?.kind !== "rate")
    return warn("time-bound", "Says no day. A day makes a pace, and a pace can be seen.", move(offered));
  if (due === null) return ok("time-bound", "Comes round in a rhythm; look at it on its review day.", when.rhythm ?? undefined);
  if (due < today) return warn("time-bound", `${sayDay(due)} has passed.`, move(offered), named);
  const clash = clashOf(reading, due);
  if (clash) return warn("time-bound", clash.message, clash.fix ?? move(clash.day), named);
  const days = daysBetween(today, due);
  if (fields.level === "short-term" && days > 365)
    return warn(
      "time-bound",
      `${sayDay(due)} is more than a year away: too far to steer by. Take the part that fits into a year.`,
      move(addMonths(today, 11)),
      named,
    );
  if ((fields.level === "short-term" || fields.level === "long-term") && days < 7)
    return warn("time-bound", `${sayDay(due)} is less than a week away: that is an action, not a goal.`, move(offered), named);
  const points = fields.checkpoints ?? 0;
  return ok(
    "time-bound",
    points > 0 ? `${sayDay(due)}, ${points === 1 ? "one checkpoint" : `${points} checkpoints`}.` : `${sayDay(due)}.`,
    named,
  );
};

export const sayUnclear = ({ words, readings }: NonNullable<When["unclear"]>): string =>
  `“${words}” can mean ${readings.map((day) => sayDay(day)).join(" or ")}. Write the month as a word.`;

interface Clash {
  message: string;
  day: Day;
  fix?: SmartFinding["fix"];
}

const clashOf = ({ when, fields, text }: Reading, due: Day): Clash | null => {
  const ends = when.days.filter((named) => !named.begins);
  const start = when.days.find((named) => named.begins)?.day ?? fields.startDay;
  if (start && start > due)
    return { message: `It would end on ${sayDay(due)}, before it starts on ${sayDay(start)}.`, day: addMonths(start, 3) };
  const named = ends.at(-1);
  if (named && fields.due && named.day !== fields.due && Math.abs(daysBetween(named.day, fields.due)) > 3)
    return {
      message: `The words say ${sayDay(named.day)}, the due day says ${sayDay(fields.due)}.`,
      day: named.day,
      fix: { label: `Make it due on ${sayDay(named.day)}`, fields: { due: named.day } },
    };
  const deadlines = ends.filter((end) => /^(?:by|before|until|no later)/i.test(text.slice(end.start, end.end)));
  if (deadlines.length > 1 && new Set(deadlines.map((end) => end.day)).size > 1) {
    const days = deadlines.map((end) => sayDay(end.day));
    return { message: `It names two ends: ${listed(days)}. Keep one; make the other a milestone.`, day: due };
  }
  if (fields.parentDue && due > fields.parentDue)
    return {
      message: `It would end on ${sayDay(due)}, after the goal that it serves (${sayDay(fields.parentDue)}).`,
      day: fields.parentDue,
    };
  return null;
};
