// When to look again at one part of the course: after events, and when growth has stopped by the facts of half a year.

import { addDays, addMonths, type Day, daysBetween, sayDay } from "../../../core/day.ts";
import type { Signal } from "../../../operations/contributions.ts";
import type { CareerEvent, EventKind, SignalMark } from "../schema/event.ts";
import type { SignalLine, SystemHappening } from "../schema/review.ts";

interface Consequence {
  /** What is due, in a sentence for the reason. */
  because: string;
  opens: Signal["opens"];
}

/** What each event makes due, and only that. */
const consequences: Record<EventKind, Consequence> = {
  "new-manager": {
    because: "A new manager does not know what you did and what you want: have your wins of the last year at hand.",
    opens: { label: "Your wins of the last year", place: "wins" },
  },
  reorganisation: {
    because: "Goals that leaned on the old structure may not hold: see which ones still do.",
    opens: { label: "Your goals", place: "goals" },
  },
  offer: {
    because: "Before you answer: write down the options, what you expect, and how sure you are.",
    opens: { label: "Write the decision down", place: "new-decision" },
  },
  "role-change": {
    because: "What you write about yourself and what the role asks of you have changed.",
    opens: { label: "Your resume", place: "resume" },
  },
  "layoff-rumours": {
    because: "Nothing may come of it; an up-to-date resume costs an hour and calms.",
    opens: { label: "Your resume", place: "resume" },
  },
  "pay-decision": {
    because: "Look at what you had to show for it, and what was missing, while it is fresh.",
    opens: { label: "Your wins", place: "wins" },
  },
  "life-change": {
    because: "Hours, place and what matters may be others than when you set your course.",
    opens: { label: "What matters to you", place: "assessment" },
  },
  "skill-demand": {
    because: "See how far your plans lean on that skill, and which level of it you still want.",
    opens: { label: "The gap to the role you aim for", place: "gap" },
  },
  other: {
    because: "See whether your goals still fit.",
    opens: { label: "Your goals", place: "goals" },
  },
};

const names: Record<EventKind, string> = {
  "new-manager": "A new manager",
  reorganisation: "A reorganisation",
  offer: "An offer",
  "role-change": "Another role",
  "layoff-rumours": "Rumours of layoffs",
  "pay-decision": "A decision on pay",
  "life-change": "A change in life",
  "skill-demand": "A skill of yours is asked for less",
  other: "Something changed",
};

export const sayEvent = ({ what, title }: Pick<CareerEvent, "what" | "title">): string => title ?? names[what];

/** The part that an event makes due: of a skill that it names, that skill alone. */
const openedBy = ({ what, records }: Pick<CareerEvent, "what" | "records">): Signal["opens"] => {
  const skill = what === "skill-demand" ? records.find(({ kind }) => kind === "skill") : undefined;
  return skill ? { label: `Your skill: ${skill.label ?? "look at it"}`, record: skill } : consequences[what].opens;
};

/** An event calls for a second look for so many days; what was not looked at by then has settled. */
export const eventStandsFor = 120;

export const eventSignals = (events: readonly CareerEvent[], today: Day): Signal[] =>
  events
    .filter(({ day }) => day <= today && daysBetween(day, today) <= eventStandsFor)
    .map((event) => ({
      key: `reviews:event:${event.id}`,
      about: "event",
      title: sayEvent(event),
      reason: `${names[event.what]}, ${sayDay(event.day)}. ${consequences[event.what].because}`,
      since: event.day,
      records: [{ kind: "career-event", id: event.id, label: sayEvent(event) }, ...event.records],
      opens: openedBy(event),
    }));

/** Growth is looked for in so many months, and only in a record that reaches back twice as far. */
export const growthMonths = 6;

/** So much must have been written down in that time, in so many of its months, before silence is taken for standstill. */
const fewest = { happenings: 12, months: 4 } as const;

/**
 * Half a year in which things happened but nothing was learned and nothing reached. Silent where too little was written down, since
 * an empty record says nothing about a life. `first` is the day of the first thing ever written.
 */
export const growthStopped = (happenings: readonly SystemHappening[], first: Day | null, today: Day): Signal[] => {
  const from = addMonths(today, -growthMonths);
  if (first === null || first > addMonths(from, -growthMonths)) return [];
  const inside = happenings.filter(({ day }) => day > from && day <= today);
  const months = new Set(inside.map(({ day }) => day.slice(0, 7))).size;
  if (inside.length < fewest.happenings || months < fewest.months) return [];
  const grown = inside.filter(({ kind }) => kind === "learned" || kind === "reached");
  if (grown.length > 0) return [];
  const before = happenings.filter(
    ({ day, kind }) => day > addMonths(from, -growthMonths) && day <= from && (kind === "learned" || kind === "reached"),
  ).length;
  const won = inside.filter(({ kind }) => kind === "won").length;
  const since = addDays(from, 1);
  return [
    {
      key: `reviews:growth:${since.slice(0, 7)}`,
      about: "growth",
      title: "Half a year with nothing learned and nothing reached",
      reason: `Of ${inside.length} things you wrote down since ${sayDay(since)}, ${won} were wins, none was something learned and none a goal reached; in the half year before there were ${before} of these. It may be the work, or what you write down of it.`,
      since,
      records: [],
      opens: { label: "What you could learn next", place: "learning" },
    },
  ];
};

/** Whether Cairn has seen what a signal about growth judges: all of it, or as long as growth is looked at. `first` is the first day that it knows of. */
export const isWatched = ({ about, since }: Pick<Signal, "about" | "since">, first: Day | null, today: Day): boolean =>
  about !== "growth" || (first !== null && (first <= since || first <= addMonths(today, -growthMonths)));

type Decided = Pick<SignalMark, "key" | "until">;

const aboutInOrder = ["event", "growth", "date"] as const satisfies readonly Signal["about"][];

/** Signals with the decision that stands about them; those to look at first, then the newest. */
export const signalLines = (
  signals: readonly (Signal & { system: string })[],
  marks: readonly Decided[],
  today: Day,
): SignalLine[] => {
  const setAsideUntil = (key: string): string | null => {
    const standing = marks.find((mark) => mark.key === key && (mark.until === null || mark.until > today));
    return standing ? (standing.until ?? "") : null;
  };
  return signals
    .map((signal) => ({ ...signal, setAsideUntil: setAsideUntil(signal.key) }))
    .sort((a, b) => aboutInOrder.indexOf(a.about) - aboutInOrder.indexOf(b.about) || (a.since < b.since ? 1 : -1));
};

export const openSignals = (lines: readonly SignalLine[]): SignalLine[] => lines.filter((line) => line.setAsideUntil === null);
