// How long something takes, as people say it: 5 min, 1 h 30 min, 2 h.
import { t } from "../text.ts";

/** Whole minutes as a phrase. */
export const sayMinutes = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return t("minutes", { count: rest });
  if (rest === 0) return t("hours", { count: hours });
  return t("hoursMinutes", { hours, minutes: rest });
};

/** Hours with a fraction as a phrase: 1.5 is "1 h 30 min". */
export const sayHours = (hours: number): string => sayMinutes(Math.round(hours * 60));

export function Effort({ minutes }: { minutes: number }) {
  return <span className="effort number">{sayMinutes(minutes)}</span>;
}
