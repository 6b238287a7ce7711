// Names of months and weekdays in German, French and Spanish, turned into the English ones that the calendar parser knows.
import { addDays, type Day } from "../core/day.ts";
import { monthOfName, otherMonthNames } from "./months.ts";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const weekdays: Record<string, string> = {
  Mon: "montag lundi lunes",
  Tue: "dienstag mardi martes",
  Wed: "mittwoch mercredi miércoles miercoles",
  Thu: "donnerstag jeudi jueves",
  Fri: "freitag vendredi viernes",
  Sat: "samstag sonnabend samedi sábado sabado",
  Sun: "sonntag dimanche domingo",
};

const alone: Record<number, string> = {
  [-2]: "vorgestern avant-hier anteayer",
  [-1]: "gestern hier ayer",
  0: "heute aujourd'hui hoy",
  1: "morgen demain mañana",
  2: "übermorgen après-demain",
};

const turned = (names: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(names).flatMap(([short, all]) => all.split(" ").map((name) => [name, short] as const)));

const weekdayOf = turned(weekdays);
const daysFromToday = turned(alone);

/** The names of weekdays in German, French and Spanish, as the source of a pattern. */
export const otherWeekdayNames = [...weekdayOf.keys()].join("|");

/** Months only beside figures: mars, mayo and Julio are words and names besides. */
const namedDays = new RegExp(
  [
    `(?<=\\d)(?:\\.|er|º)? ?(?:de )?(?<month>${otherMonthNames})(?!\\p{L})(?<year>\\.? del? (?=\\d{4}))?`,
    `(?<!\\p{L})(?<first>${otherMonthNames})(?:\\.? del?)?(?= \\d{4}(?!\\d))`,
    `(?<!\\p{L})(?<weekday>${otherWeekdayNames})(?!\\p{L})`,
  ].join("|"),
  "giu",
);

/** A text with the names of its days in English. */
export interface EnglishDays {
  english: string;
  /** Where a span of the English text lies in the text as it was written. */
  placeOf: (start: number, end: number) => { start: number; end: number };
}

export const inEnglishDays = (text: string): EnglishDays => {
  const starts: number[] = [];
  const ends: number[] = [];
  let english = "";
  let done = 0;
  const keep = (until: number) => {
    for (; done < until; done++) {
      english += text[done];
      starts.push(done);
      ends.push(done + 1);
    }
  };
  for (const found of text.matchAll(namedDays)) {
    const { month, first, weekday, year } = found.groups ?? {};
    const name = weekday ? weekdayOf.get(weekday.toLowerCase()) : months[monthOfName(month ?? first ?? "") - 1];
    const said = `${month ? " " : ""}${name}${year ? " " : ""}`;
    keep(found.index);
    done = found.index + found[0].length;
    for (const letter of said) {
      english += letter;
      starts.push(found.index);
      ends.push(done);
    }
  }
  keep(text.length);
  return { english, placeOf: (start, end) => ({ start: starts[start] ?? text.length, end: ends[end - 1] ?? 0 }) };
};

/** The day of a cell that is one word such as heute, demain or ayer; in a sentence such a word may mean something else. */
export const dayOfWord = (word: string, today: Day, leaning: "back" | "ahead"): Day | null => {
  const days = Number(daysFromToday.get(word.trim().toLowerCase()) ?? Number.NaN);
  return Number.isNaN(days) || (leaning === "back" && days > 0) ? null : addDays(today, days);
};
