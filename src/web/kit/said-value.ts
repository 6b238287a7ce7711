// Any value of a record in words, for history and for choosing between versions.
import { sayDay } from "../../core/day.ts";
import { t } from "./text.ts";
import { timezone } from "./today.ts";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** "24 Nov 2026, 14:05" where the person's days are counted. */
export const sayInstant = (at: string): string =>
  new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short", timeZone: timezone() }).format(new Date(at));

export const saidValue = (value: unknown): string => {
  if (value === null || value === undefined || value === "") return t("emptyValue");
  if (typeof value === "boolean") return t(value ? "yes" : "no");
  if (typeof value === "string")
    return dayPattern.test(value) ? sayDay(value) : instantPattern.test(value) ? sayInstant(value) : value;
  if (Array.isArray(value)) return value.length === 0 ? t("emptyValue") : value.map(saidValue).join(", ");
  if (typeof value === "object") {
    const said = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
    return said.map(([name, inner]) => `${name}: ${saidValue(inner)}`).join("; ");
  }
  return String(value);
};
