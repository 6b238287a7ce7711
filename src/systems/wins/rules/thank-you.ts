// Thanking those who had a part in a win: who waits for it, until when, and words to begin with.
import { callName } from "../../../career/call-name.ts";
import { addDays, type Day } from "../../../core/day.ts";
import { dayOfMonth } from "../../../core/say.ts";
import type { PersonInWin, Win } from "../schema.ts";
import { sayNumber } from "./say-number.ts";

export interface ThanksDue {
  win: Win;
  person: PersonInWin;
  due: Day;
}

/** A thank-you is worth most within a week of the win, or of writing it down. */
const daysToThank = 7;
/** After these it is not asked for any more. */
export const daysAsked = 30;

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

const unthanked = ({ people }: Pick<Win, "people">): PersonInWin[] =>
  people.filter((person) => (person.part === "helped" || person.part === "decided") && person.thankedOn === null);

/** The day from which thanks are asked for; null where nobody waits for them. */
export const thanksFrom = (win: Pick<Win, "day" | "createdAt" | "confirmation" | "people">): Day | null =>
  win.confirmation === "withdrawn" || unthanked(win).length === 0 ? null : laterOf(win.day, win.createdAt.slice(0, 10));

/** Helpers and deciders who were not thanked yet, the first due first. */
export const thanksDue = (wins: readonly Win[], today: Day): ThanksDue[] =>
  wins
    .flatMap((win) => {
      const begun = thanksFrom(win);
      if (begun === null || addDays(begun, daysAsked) < today) return [];
      return unthanked(win).map((person) => ({ win, person, due: addDays(begun, daysToThank) }));
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.person.name.localeCompare(b.person.name));

const because: Record<PersonInWin["part"], string> = {
  helped: "thank you for your help",
  witnessed: "thank you for being there",
  decided: "thank you for deciding as you did",
  thanked: "thank you for your kind words",
};

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

const withUnit = (value: number, unit: string): string => sayNumber({ what: "", value, unit, baseline: null, direction: "up" });

/** The number as one would tell it; empty where the words say figures already. */
const inNumbers = ({ number, title, result }: Told): string => {
  if (!number || /\d/.test(`${title} ${result ?? ""}`)) return "";
  const { what, value, unit, baseline } = number;
  if (baseline === null) return `In numbers: ${sentence(sayNumber(number))}`;
  return `In numbers: ${what ? `${what} went ` : ""}from ${withUnit(baseline, unit)} to ${withUnit(value, unit)}.`;
};

type Told = Pick<Win, "title" | "day" | "result" | "number">;

/** Words to begin a thank-you with; every fact in them is the win's own. */
export const draftThanks = (win: Told, person: PersonInWin): string => {
  const on = dayOfMonth(win.day);
  const brought = [win.result && sentence(win.result), inNumbers(win)].filter(Boolean).join(" ");
  return [
    `Hello ${callName(person.name)},`,
    `${because[person.part]} on ${on}. I wrote it down among the things that went well: ${sentence(win.title)}`,
    ...(brought ? [brought] : []),
    "Your part in it mattered, and I wanted you to know.",
  ].join("\n\n");
};

/** The same people with one of them thanked on a day; the first of that name who was not yet, else the first of that name. */
export const thanked = (people: readonly PersonInWin[], name: string, on: Day): PersonInWin[] | null => {
  const plain = name.trim().toLowerCase();
  const isNamed = (person: PersonInWin) => person.name.toLowerCase() === plain;
  const waiting = people.findIndex((person) => isNamed(person) && person.thankedOn === null);
  const at = waiting >= 0 ? waiting : people.findIndex(isNamed);
  return at < 0 ? null : people.map((person, place) => (place === at ? { ...person, thankedOn: on } : person));
};
