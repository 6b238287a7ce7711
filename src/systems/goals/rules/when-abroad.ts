// Ends of periods and rhythms in German, French and Spanish, as goals name them.
import type { Day } from "../../../core/day.ts";
import { otherMonthNames } from "../../../language/months.ts";
import { numberOfWord, numberWordsAbroad } from "../../../language/number-words.ts";
import type { RatePeriod } from "../schema.ts";
import { after, coming, easter, inMonth, yearOf } from "./period-ends.ts";

const month = `(${otherMonthNames}|april|august|september|november)`;
const count =
  "(\\d{1,3}|einem|einer|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|un|une|deux|trois|quatre|six|huit|dix|douze|una?|dos|tres|cuatro|seis|ocho|diez|doce)";
const unit = "(tag|woche|monat|jahr|jour|semaine|mois|an(?:née)?(?!\\p{L})|día|semana|mes|año)(?:e[ns]?|n|s|es)?(?!\\p{L})";
const units: Record<string, string> = {
  tag: "day",
  jour: "day",
  día: "day",
  woche: "week",
  semaine: "week",
  semana: "week",
  monat: "month",
  mois: "month",
  mes: "month",
};
const unitOf = (word = ""): string => units[word.toLowerCase()] ?? "year";
const countOf = (word = "1"): number => numberWordsAbroad.get(word.toLowerCase()) ?? numberOfWord(word) ?? (Number(word) || 1);

const yearEnd = (today: Day, year: string | undefined, ahead = 0): Day => `${year ?? yearOf(today) + ahead}-12-31`;

const patternOf = (source: string): RegExp => new RegExp(`(?<!\\p{L})${source}(?!\\p{L})`, "giu");

export const readingsAbroad: [RegExp, (match: RegExpExecArray, today: Day) => Day | null][] = [
  [
    patternOf(`(?:bis |vor |zum )?(?:spätestens )?(ende|anfang|mitte) ${month}(?: (20\\d\\d))?`),
    (m, today) => inMonth(m[2], m[3], today, partOf(m[1])),
  ],
  [
    patternOf(`(?:avant |d'ici |à |pour )?(?:la )?(fin|début|mi)[- ](?:de |d')?${month}(?: (20\\d\\d))?`),
    (m, today) => inMonth(m[2], m[3], today, partOf(m[1])),
  ],
  [
    patternOf(
      `(?:antes del? |hasta |para |a )?(?:el )?(finales|fin|final|principios|mediados) de ${month}(?: (?:de |del )?(20\\d\\d))?`,
    ),
    (m, today) => inMonth(m[2], m[3], today, partOf(m[1])),
  ],
  [
    patternOf("(?:bis |vor |zum )?(?:(?:ende|ablauf) (?:des|dieses) jahres|jahresende|ende (20\\d\\d))"),
    (m, today) => yearEnd(today, m[1]),
  ],
  [
    patternOf("(?:avant |d'ici |à )?(?:à )?(?:la )?fin (?:de |d')?(?:l'année|cette année|(20\\d\\d))"),
    (m, today) => yearEnd(today, m[1]),
  ],
  [
    patternOf("(?:antes del? |hasta |para |a )?(?:el )?(?:finales|fin|final) del? (?:este )?(?:año|(20\\d\\d))"),
    (m, today) => yearEnd(today, m[1]),
  ],
  [patternOf("(?:in |noch )?(?:diese[sm]|im laufenden) jahr|cette année|este año"), (_, today) => yearEnd(today, undefined)],
  [
    patternOf("(?:im |in )?(?:nächste[sn]|kommenden) jahr|l'année prochaine|(?:el )?(?:próximo año|año que viene)"),
    (_, today) => yearEnd(today, undefined, 1),
  ],
  [
    patternOf(
      "(?:bis |vor |zu |an |avant |d'ici |à |antes de |hasta |para |en )?(?:weihnachten|noël|(?:la )?navidad)(?: (20\\d\\d))?",
    ),
    (m, today) => coming(today, m[1], (year) => `${year}-12-25`),
  ],
  [
    patternOf("(?:bis |vor |zu |an |avant |d'ici |à |antes de |hasta |para )(?:ostern|pâques|(?:la )?semana santa)"),
    (_, today) => coming(today, undefined, easter),
  ],
  [
    patternOf(
      `(?:in(?:nerhalb von)?|binnen|dans|d'ici|en|dentro de) (?:den nächsten |les prochains |los próximos )?${count} ${unit}`,
    ),
    (m, today) => after(countOf(m[1]), unitOf(m[2]), today),
  ],
  [
    patternOf(`(?:bis|vor|im|ab|d'ici|avant|en|antes de|hasta|para) ${month}(?: (?:de |del )?(20\\d\\d))?(?! ?\\d{1,2}(?!\\d))`),
    (m, today) => inMonth(m[1], m[2], today, /^(?:vor|avant|antes)/i.test(m[0]) ? "start" : undefined),
  ],
];

const partOf = (which = ""): string =>
  /^(?:anfang|début|principios)/i.test(which) ? "start" : /^(?:mitte|mi|mediados)/i.test(which) ? "middle" : "end";

const perUnit = (word: string | undefined, times = 1): [RatePeriod, number] => {
  const said = unitOf(word);
  return said === "day"
    ? ["week", 7 * times]
    : said === "week"
      ? ["week", times]
      : said === "month"
        ? ["month", times]
        : ["quarter", times / 4];
};

const weekday =
  "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)s?";

export const rhythmsAbroad: [RegExp, (match: RegExpExecArray) => [RatePeriod, number]][] = [
  [patternOf(`(?:jede[nsrm]?|pro|chaque|par|cada|al|a la|por) ${unit}`), (m) => perUnit(m[1])],
  [patternOf(`alle ${count} ${unit}`), (m) => perUnit(m[2], 1 / countOf(m[1]))],
  [
    patternOf(`(?:(?:einmal |zweimal |dreimal )?(?:im|in der|am) (?=monat|woche|tag)|tou(?:te)?s les |tod[oa]s l[oa]s )${unit}`),
    (m) => perUnit(m[1]),
  ],
  [patternOf(`(?:jeden|chaque|cada|tous les|todos los) ${weekday}`), () => ["week", 1]],
  [patternOf("unter der woche|werktags|en semaine|entre semana"), () => ["week", 5]],
  [patternOf("täglich|quotidiennement|a diario"), () => ["week", 7]],
  [patternOf("wöchentlich"), () => ["week", 1]],
  [patternOf("monatlich|mensuellement"), () => ["month", 1]],
];
