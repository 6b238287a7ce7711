// Thanking those who had a part in a win: who waits for it, until when, and words to begin with.
import { addDays, type Day, sayDay } from "../../../core/day.ts";
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
const daysAsked = 30;

const laterOf = (a: Day, b: Day): Day => (a > b ? a : b);

/** Helpers and deciders who were not thanked yet, the first due first. */
export const thanksDue = (wins: readonly Win[], today: Day): ThanksDue[] =>
  wins
    .flatMap((win) => {
      const begun = laterOf(win.day, win.createdAt.slice(0, 10));
      if (win.confirmation === "withdrawn" || addDays(begun, daysAsked) < today) return [];
      return win.people
        .filter((person) => (person.part === "helped" || person.part === "decided") && person.thankedOn === null)
        .map((person) => ({ win, person, due: addDays(begun, daysToThank) }));
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.person.name.localeCompare(b.person.name));

const because: Record<PersonInWin["part"], string> = {
  helped: "thank you for your help with",
  witnessed: "thank you for being part of",
  decided: "thank you for the decision that made this possible:",
  thanked: "thank you for your kind words about",
};

const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** Words to begin a thank-you with; every fact in them is the win's own. */
export const draftThanks = (win: Pick<Win, "title" | "day" | "result" | "number">, person: PersonInWin): string => {
  const first = person.name.split(/[\s,@]/)[0] ?? person.name;
  const brought = win.result ? `What came of it: ${sentence(win.result)}` : win.number ? sentence(sayNumber(win.number)) : "";
  return [
    `Hello ${first},`,
    `${because[person.part]} “${win.title}” on ${sayDay(win.day, { day: "numeric", month: "long" })}.${brought ? ` ${brought}` : ""}`,
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
