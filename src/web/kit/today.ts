// The calendar day where the person is, for screens; rules take it as a value.
import { type Day, dayOf } from "../../core/day.ts";

export const timezone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export const today = (): Day => dayOf(new Date().toISOString(), timezone());
