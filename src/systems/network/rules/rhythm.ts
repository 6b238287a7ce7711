// How often to be in touch with whom, when the next talk is due, and how it stands in a sentence.
import { addDays, type Day, daysBetween } from "../../../core/day.ts";
import { sayCount, shortNearDay } from "../../../core/say.ts";
import type { Contact, Standing, Tier } from "../schema/contact.ts";

/**
 * Days between talks by how near somebody is, after the layers of people one keeps up with (about 5 monthly, 15 more each quarter, 50 twice a year).
 * The bench is kept and asks for nothing.
 */
export const tierDays: Readonly<Record<Tier, number | null>> = { inner: 30, active: 90, wide: 180, bench: null };

/** The day of those who are never due: after all others in every order. */
export const never: Day = "9999-12-31";

/** What the tags of somebody say: how often, and which of them. */
export interface TagHeld {
  tagDays: number | null;
  tagNamed: string | null;
}

type Rhythm = Pick<Contact, "tier" | "cadenceDays"> & TagHeld;

/** Days between talks with somebody by the nearest rule: their own, their tag's, how near they are; null where nobody asks. */
export const cadenceOf = ({ tier, cadenceDays, tagDays }: Rhythm): number | null => cadenceDays ?? tagDays ?? tierDays[tier];

/** How often, and which rule says so. */
export const sayRule = (of: Rhythm): string => {
  const every = cadenceOf(of);
  if (every === null) return "No reminders, as with all on the bench.";
  const whose =
    of.cadenceDays !== null
      ? "as you said for them"
      : of.tagDays !== null
        ? `as for all tagged “${of.tagNamed ?? ""}”`
        : "as with all who are as near";
  return `In touch every ${sayCount(every, "day")}, ${whose}.`;
};

/** When the next talk is due. Whom one never talked to counts from the day they were written down. */
export const dueOn = (contact: Rhythm & Pick<Contact, "snoozedUntil" | "createdAt">, lastTalk: Day | null): Day => {
  const every = cadenceOf(contact);
  if (every === null) return never;
  const due = addDays(lastTalk ?? contact.createdAt.slice(0, 10), every);
  return contact.snoozedUntil && contact.snoozedUntil > due ? contact.snoozedUntil : due;
};

/** What is kept beside a contact, as its list reads it. */
export interface Kept extends TagHeld {
  lastTalk: Day | null;
  nextDue: Day | null;
  talks: number | null;
  openMine: number | null;
  openTheirs: number | null;
}

/** Nobody is due before the rest is over that lasts to `quietUntil`, where reminders rest. */
export const standingOf = (
  { lastTalk, nextDue, talks, openMine, openTheirs }: Omit<Kept, keyof TagHeld>,
  today: Day,
  quietUntil: Day | null = null,
): Standing => {
  const byRule = nextDue === null || nextDue === never ? null : nextDue;
  const due = byRule && quietUntil && byRule <= quietUntil ? addDays(quietUntil, 1) : byRule;
  return {
    lastTalk,
    due,
    over: due && due < today ? daysBetween(due, today) : 0,
    talks: talks ?? 0,
    openMine: openMine ?? 0,
    openTheirs: openTheirs ?? 0,
  };
};

const sayRhythm = (contact: Rhythm): string => {
  const every = cadenceOf(contact);
  return every === null ? "" : `every ${sayCount(every, "day")}`;
};

/** How it stands between the two, with its days and open promises. */
export const sayStanding = (contact: Rhythm, { lastTalk, due, over, openMine, openTheirs }: Standing, today: Day): string => {
  const talked = lastTalk ? `Last talk ${shortNearDay(lastTalk, today)}` : "No talk is written down yet";
  const next =
    due === null
      ? "no reminder"
      : over > 0
        ? `${sayCount(over, "day")} over (${sayRhythm(contact)})`
        : `next by ${shortNearDay(due, today)}`;
  return [
    `${talked}, ${next}.`,
    openMine > 0 && `You owe ${sayCount(openMine, "promise")}.`,
    openTheirs > 0 && `You wait for ${sayCount(openTheirs, "promise")}.`,
  ]
    .filter(Boolean)
    .join(" ");
};
