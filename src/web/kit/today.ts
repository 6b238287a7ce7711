// The calendar day where the person's days are counted, for screens; rules take it as a value.
import { type Day, dayOf } from "../../core/day.ts";
import { shortNearDay } from "../../core/say.ts";

/** Where the browser is: what the person can take over, not where their days are counted. */
export const zoneOfBrowser = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

let counted: string | undefined;

/** The server's word on where this person's days begin and end (IANA name); said with every answer about their profile. */
export const countDaysIn = (zone: string): void => {
  counted = zone;
};

/** Where this person's days begin and end: the browser's zone only until the server has said it. */
export const timezone = (): string => counted ?? zoneOfBrowser();

export const today = (): Day => dayOf(new Date().toISOString(), timezone());

/** "3 Dec", with its year where it is not the present one. */
export const sayShortDay = (day: Day): string => shortNearDay(day, today());
