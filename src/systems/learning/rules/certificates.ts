// Certificates and time: whether one is valid, to be renewed soon, expired or lasting, and what a renewal says.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import type { Certificate, certificateStates } from "../schema.ts";

/** Two months, where the person has not said how early to be reminded. */
export const usualLeadDays = 60;

export const certificateStateOf = (
  { expires, leadDays }: Pick<Certificate, "expires" | "leadDays">,
  today: Day,
): { state: (typeof certificateStates)[number]; daysLeft: number | null } => {
  if (!expires) return { state: "lasting", daysLeft: null };
  const daysLeft = daysBetween(today, expires);
  if (daysLeft < 0) return { state: "expired", daysLeft };
  return { state: daysLeft <= leadDays ? "renew" : "valid", daysLeft };
};

/** The day a renewed certificate expires: as long after the renewal as it was valid before; null where that is not known. */
export const renewedUntil = ({ issued, expires }: Pick<Certificate, "issued" | "expires">, renewed: Day): Day | null =>
  issued && expires ? addDays(renewed, daysBetween(issued, expires)) : null;

/** A certificate past its day is asked about for this long, in days. */
export const askedAfterExpiry = 60;

/** Whether it is time to renew it: within its lead time, or lately expired; never where the lead time is 0, since the person lets it lapse. */
export const asksForRenewal = (one: Pick<Certificate, "expires" | "leadDays">, on: Day): boolean => {
  const { state, daysLeft } = certificateStateOf(one, on);
  return one.leadDays > 0 && daysLeft !== null && (state === "renew" || state === "expired") && daysLeft >= -askedAfterExpiry;
};
