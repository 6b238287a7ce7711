// When a membership renews, and how it stands.
import { addMonths, type Day, sayDay } from "../../../core/day.ts";
import { sayMoney } from "../../../core/money.ts";
import { shortNearDay } from "../../../core/say.ts";
import type { DuesTime, MemberRole, Membership } from "../schema/membership.ts";

const months: Readonly<Record<DuesTime, number>> = { month: 1, quarter: 3, year: 12 };

/** The day on which it renews after the one that stands, by the time of its dues; by the year where none is said. */
export const nextRenewal = (renewsOn: Day, per: DuesTime | null): Day => addMonths(renewsOn, months[per ?? "year"]);

export const roleWords: Readonly<Record<MemberRole, string>> = {
  member: "Member",
  board: "On the board",
  speaker: "Speaker",
  volunteer: "Volunteer",
  other: "Another part",
};

export const sayDues = ({ dues, currency, per }: Pick<Membership, "dues" | "currency" | "per">): string | null =>
  dues === null || currency === null ? null : `${sayMoney({ amount: dues, currency })}${per ? ` a ${per}` : ""}`;

export const sayMembership = (one: Membership, today: Day): string => {
  const since = one.since ? ` since ${sayDay(one.since)}` : "";
  const dues = sayDues(one);
  if (one.leftOn) return `${roleWords[one.role]}${since}, until ${sayDay(one.leftOn)}.`;
  const renews = one.renewsOn
    ? ` ${one.renewsOn < today ? "It was to be renewed" : "It renews"} on ${shortNearDay(one.renewsOn, today)}.`
    : "";
  return `${roleWords[one.role]}${since}${dues ? `, ${dues}` : ""}.${renews}`;
};
