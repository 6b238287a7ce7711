// How an event stands: before it, after it, and to whom one has not written yet.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import { dayOfMonth, listed, sayCount, shortNearDay } from "../../../core/say.ts";
import type { Gathering, GatheringSort, Someone } from "../schema/gathering.ts";

type Dated = Pick<Gathering, "day" | "lastDay">;

export const endsOn = ({ day, lastDay }: Dated): Day => lastDay ?? day;

/** Whoever was met is to be written to within so many days. */
export const daysToWrite = 2;

/** Who was met and not written to, as far as the event itself says. */
export const openFollowUps = ({ people, went }: Pick<Gathering, "people" | "went">): Someone[] =>
  went === "no" ? [] : people.filter(({ met, followUp }) => met && followUp === "open");

/** From which day on somebody is to be written to; null where nobody is. */
export const writeFrom = (one: Dated & Pick<Gathering, "people" | "went">): Day | null =>
  openFollowUps(one).length > 0 ? endsOn(one) : null;

/** The same without those with whom a talk was kept after the event; `talks` is the last talk with each, by the id of the person. */
export const toWriteTo = (one: Dated & Pick<Gathering, "people" | "went">, talks: ReadonlyMap<string, Day | null>): Someone[] =>
  openFollowUps(one).filter(({ person }) => (person ? (talks.get(person.id) ?? "") : "") <= endsOn(one));

export const kindWords: Readonly<Record<GatheringSort, string>> = {
  conference: "Conference",
  meetup: "Meetup",
  workshop: "Workshop",
  course: "Course evening",
  fair: "Fair",
  other: "Event",
};

type Standing = Dated & Pick<Gathering, "people" | "went" | "want">;

const ahead = ({ people }: Standing): string => {
  const names = people.filter(({ met }) => !met).map(({ name }) => name);
  return names.length > 0
    ? ` To meet: ${listed(names.slice(0, 4))}${names.length > 4 ? ` and ${names.length - 4} more` : ""}.`
    : "";
};

/** How it stands in a sentence or two; `open` is how many are still to be written to. */
export const sayStanding = (one: Standing, open: number, today: Day): string => {
  const { day, went } = one;
  const met = one.people.filter((each) => each.met).length;
  const when = one.lastDay ? `${shortNearDay(day, today)} to ${shortNearDay(one.lastDay, today)}` : shortNearDay(day, today);
  if (went === "no") return `${when}. You did not go.`;
  if (day > today) {
    const days = daysBetween(today, day);
    return `${when}, ${days === 1 ? "tomorrow" : `in ${days} days`}.${ahead(one)}`;
  }
  if (went === null && endsOn(one) < today && met === 0) return `${when}. Not said yet whether you went.`;
  const write = open > 0 ? ` To write to: ${open}.` : "";
  return `${when}.${endsOn(one) >= today ? " It is on now." : ""} ${met === 0 ? "Nobody is noted whom you met." : `You met ${sayCount(met, "person", "people")}.`}${write}`;
};

/** By when those who were met are to be written to. */
export const writeBy = (one: Dated): Day => addDays(endsOn(one), daysToWrite);

export const sayWhere = ({ day, place }: Pick<Gathering, "day" | "place">): string =>
  `${dayOfMonth(day)}${place ? ` in ${place}` : ""}`;
