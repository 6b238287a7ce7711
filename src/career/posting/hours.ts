// How many hours a week a posting asks for: “38,5 Std./Woche”, “30-40 hours per week”, “35h par semaine”.
import { fold } from "../../core/fold.ts";

const weekly =
  /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|–|to|bis|a|oder|or) ?(\d{1,2}(?:[.,]\d{1,2})?))?\+? ?(?:h|hrs?|hours?|std\.?|stunden|heures|horas)(?:(?: of work)? ?(?:per|a|an|each|\/|pro|in der|die|par|por|a la|la|of|hebdo) ?(?:week|wk|woche|semaine|semana|weekly)|[ /]?(?:weekly|wochentlich|hebdomadaires?|semanales|hebdo))/;
const germanWeek = /(?<![\d.,])(\d{1,2}(?:[.,]\d{1,2})?)(?:()) ?-?(?:stunden-?woche|hour week)/;

/** The most that the first such line says; null where none does. */
export const hoursIn = (lines: readonly string[]): number | null => {
  for (const line of lines) {
    if (!/\d/.test(line)) continue;
    const text = fold(line.slice(0, 3000));
    const found = weekly.exec(text) ?? germanWeek.exec(text);
    const hours = Number((found?.[2] || found?.[1] || "").replace(",", "."));
    if (hours > 0 && hours <= 100) return hours;
  }
  return null;
};
