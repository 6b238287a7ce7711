// The role that a person is in: when it began, whether it is new enough to celebrate, and how long it has lasted.
import { firstDayOf } from "../../career/partial-day.ts";
import type { NextRole } from "../../career/what-is-next.ts";
import { addMonths, type Day, daysBetween } from "../../core/day.ts";
import type { RecordRef } from "../../core/record.ts";
import { monthAndYear } from "../../core/say.ts";
import type { Happening, Milestone, Signal } from "../../operations/contributions.ts";
import type { Experience } from "./schema.ts";

type Dated = Pick<Experience, "id" | "kind" | "title" | "organisation" | "start" | "end" | "confirmation">;

const nameOf = ({ title, organisation }: Dated): string => [title, organisation].filter(Boolean).join(", ");
const refTo = (one: Dated): RecordRef => ({ kind: "experience", id: one.id, label: nameOf(one) });

/** A day known at least by its month; a year alone says too little for anything that counts days. */
const monthKnown = (partial: string | null): Day | null => (partial && partial.length >= 7 ? firstDayOf(partial) : null);

/** A role that began longer ago is no news, in days. */
const newsFor = 90;

/** A confirmed work experience that lasts and began within the last 90 days. */
export const newRole = (one: Dated, today: Day): Milestone | null => {
  const began = monthKnown(one.start);
  if (one.kind !== "work" || one.end !== null || one.confirmation !== "confirmed" || began === null) return null;
  if (began > today || daysBetween(began, today) > newsFor) return null;
  return { key: `role:${one.id}`, kind: "role", title: nameOf(one), day: began, record: refTo(one) };
};

/** Confirmed work that lasts and begins on a day or later, the earliest first; where only a month is known it begins on its first day. */
export const rolesFrom = (all: readonly Dated[], from: Day): NextRole[] =>
  all
    .filter(({ kind, end, confirmation }) => kind === "work" && end === null && confirmation === "confirmed")
    .flatMap((one) => ({ title: nameOf(one), begins: monthKnown(one.start), record: refTo(one) }))
    .filter((one): one is NextRole => one.begins !== null && one.begins >= from)
    .sort((a, b) => a.begins.localeCompare(b.begins));

/** Confirmed experiences that began or ended from one day to another, both included; what is known by its year alone is left out. */
export const experiencesIn = (all: readonly Dated[], from: Day, to: Day): Happening[] =>
  all
    .filter(({ confirmation }) => confirmation === "confirmed")
    .flatMap((one) => [
      happening(one, monthKnown(one.start), one.kind === "award" || one.kind === "publication" ? "" : "Began: "),
      happening(one, monthKnown(one.end), "Ended: "),
    ])
    .filter((one) => one !== null)
    .filter(({ day }) => day >= from && day <= to)
    .sort((a, b) => a.day.localeCompare(b.day));

const happening = (one: Dated, day: Day | null, verb: string): Happening | null =>
  day === null
    ? null
    : { day, kind: verb === "" ? "reached" : "changed", title: `${verb}${nameOf(one)}`, minutes: null, record: refTo(one) };

/** Months in a role after which it is worth asking what comes next; asked again after as many. */
export const askAfterMonths = 18;

/** The confirmed work that lasts and began last. */
export const presentRole = <T extends Dated>(all: readonly T[]): T | null =>
  all
    .filter((one) => one.kind === "work" && one.end === null && one.confirmation === "confirmed" && monthKnown(one.start))
    .sort((a, b) => (b.start ?? "").localeCompare(a.start ?? ""))[0] ?? null;

/** Whole months from one day to another. */
const monthsBetween = (from: Day, to: Day): number => {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months++;
  return months;
};

/** That the present role has lasted 18 months, or twice that and so on, with the months it has lasted by now; `rises` is how many skill levels rose since it began. */
export const longInRole = (role: Dated, rises: number, today: Day): Signal[] => {
  const began = monthKnown(role.start);
  if (began === null) return [];
  let rounds = 0;
  while (addMonths(began, (rounds + 1) * askAfterMonths) <= today) rounds++;
  if (rounds === 0) return [];
  const since = addMonths(began, rounds * askAfterMonths);
  const months = monthsBetween(began, today);
  const grown =
    rises === 0 ? "no skill level has risen since" : `${rises} skill ${rises === 1 ? "level has" : "levels have"} risen since`;
  return [
    {
      key: `resume:in-role:${role.id}:${rounds * askAfterMonths}`,
      about: rises === 0 ? "growth" : "date",
      title: `${months} months as ${nameOf(role)}`,
      reason: `It began in ${monthAndYear(began)}, and ${grown}. Is it still the right place?`,
      since,
      records: [refTo(role)],
      opens: { label: "The gap to the role you aim for", place: "gap" },
    },
  ];
};
