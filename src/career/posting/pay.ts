// What a posting says of pay: exact amounts with their currency and the time they are paid for.

import { fold } from "../../core/fold.ts";
import { decimalsOf } from "../../core/money.ts";
import { readFigure } from "../../language/figures.ts";

export const payPeriods = ["hour", "day", "week", "month", "year"] as const;
export type PayPeriod = (typeof payPeriods)[number];

export interface Pay {
  /** In minor units; null where only the other end is said. */
  least: number | null;
  most: number | null;
  /** ISO 4217. */
  currency: string;
  /** Null where nothing says what time it is for. */
  period: PayPeriod | null;
}

const signs: Record<string, string> = {
  ...{ "€": "EUR", $: "USD", "£": "GBP", "¥": "JPY", "₹": "INR", zl: "PLN", eur: "EUR", euro: "EUR", euros: "EUR", gbp: "GBP" },
  ...{
    usd: "USD",
    usd$: "USD",
    us$: "USD",
    cad$: "CAD",
    ca$: "CAD",
    c$: "CAD",
    cad: "CAD",
    aud: "AUD",
    aud$: "AUD",
    a$: "AUD",
    au$: "AUD",
  },
  ...{
    nz$: "NZD",
    nzd: "NZD",
    s$: "SGD",
    sgd: "SGD",
    hk$: "HKD",
    r$: "BRL",
    mx$: "MXN",
    mxn: "MXN",
    chf: "CHF",
    sek: "SEK",
    dkk: "DKK",
  },
  ...{ nok: "NOK", pln: "PLN", inr: "INR", jpy: "JPY", zar: "ZAR" },
};

const sign =
  "(?:[a-z]{2,3} ?\\$|[a-z]\\$|[€$£¥₹]|(?<![a-z])(?:eur|euros?|gbp|usd|cad|aud|nzd|sgd|mxn|chf|sek|dkk|nok|pln|zl|inr|jpy|zar)(?![a-z]))";
const figure =
  "(?<![\\d.,])\\d{1,3}(?:[.,'’ ]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|(?<![\\d.,])\\d{1,9}(?:[.,]\\d{1,2})?(?![\\d])";
const said = "(?: ?(?:per|an?|/) ?(?:hour|hr|day|week|month|year|annum))?";
const between = "(?:-|–|—|to|bis|und|and|a|et|y)";
const leading = `(?<lead>${sign}) ?(?<a1>${figure}) ?(?<k1>k(?![a-z]))?(?:${said} ?${between} ?(?:${sign})? ?(?<b1>${figure}) ?(?<kb1>k(?![a-z]))?)?`;
const trailing = `(?<a2>${figure}) ?(?<k2>k(?![a-z]))?(?: ?(?:${sign})? ?${between} ?(?<b2>${figure}) ?(?<kb2>k(?![a-z]))?)? ?(?<trail>${sign})`;
const amounts = new RegExp(`${leading}|${trailing}`, "giu");

const periods: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    "hour",
    /(?<![a-z])(?:hourly|(?:per|an|a|\/|pro|die|par|de l'|por|la|each) ?(?:hour|hr|stunde|std|heure|hora)|\/ ?h|stundenlohn|brutto\/h|p\.?h\.?)\b/,
  ],
  ["day", /(?<![a-z])(?:daily rate|day rate|(?:per|a|\/|pro|par|por|al) ?(?:day|tag|jour|dia)|tagessatz)\b/],
  ["week", /(?<![a-z])(?:weekly|(?:per|a|\/|pro|par|por|a la) ?(?:week|woche|semaine|semana))\b/],
  [
    "month",
    /(?<![a-z])(?:monthly|monatlich|mensuels?|mensual(?:es)?|(?:per|a|\/|pro|im|par|por|al) ?(?:month|monat|mois|mes)|p\.m\.)/,
  ],
  [
    "year",
    /(?<![a-z])(?:yearly|annual(?:ly|ized|es)?|annuels?|jahrlich|jahresgehalt|(?:per|a|\/|pro|im|par|por|al) ?(?:year|yr|annum|jahr|an|ano)\b|p\.a\.|pa\b)/,
  ],
];

const saysPay =
  /\b(?:salary|salaries|pay|paid|pays|wage|wages|compensation|remuneration|rate|hourly|ote|earnings|earn|gehalt|vergutung|lohn|verdienst|entgelt|tvod|salaire|remuneration|brut|sueldo|salario|retribucion|bruto|brutto)\b/;
const saysOther =
  /\b(?:bonus|stipend|allowance|raised|raise|series|funding|valuation|revenue|arr|budget|million|billion|mio|milliarden|reimburs\w{1,10}|match|pension|referral|discount|voucher|gutschein|zuschuss|insurance|deposit|fee|sign-on|tickets?|invested|customers|learning|wellness|commuter|program|engagements?)\b/;

interface Found {
  pay: Pay;
  weight: number;
}

/** The pay of a posting, from the line that most plainly says it; null where none does. Lines are looked at by themselves, each in one pass. */
export const payIn = (lines: readonly string[]): Pay | null => {
  let best: Found | null = null;
  lines.forEach((line, at) => {
    if (!/\d/.test(line) || !/[€$£¥₹]|eur|usd|gbp|cad|aud|nzd|sgd|mxn|chf|sek|dkk|nok|pln|inr|jpy|zar|zł/i.test(line)) return;
    const found = bestIn(fold(line.slice(0, 3000).replace(/[\u00a0\u202f]/g, " ")), fold((lines[at - 1] ?? "").slice(0, 80)));
    if (found && found.weight > (best?.weight ?? 1)) best = found;
  });
  return (best as Found | null)?.pay ?? null;
};

const bestIn = (line: string, above: string): Found | null => {
  let best: Found | null = null;
  for (const match of line.matchAll(amounts)) {
    const pay = payOf(match, line);
    if (!pay) continue;
    const [before, after] = [line.slice(Math.max(0, match.index - 90), match.index), behind(line, match)];
    const weight =
      (saysPay.test(before) || saysPay.test(after) || saysPay.test(above) ? 2 : 0) +
      (pay.period ? 2 : 0) +
      (pay.least !== null && pay.most !== null && pay.least !== pay.most ? 1 : 0) -
      (saysOther.test(before.slice(-45)) || saysOther.test(after.slice(0, 35)) ? 3 : 0);
    if (weight > (best?.weight ?? 0)) best = { pay, weight };
  }
  return best;
};

const behind = (line: string, match: RegExpExecArray): string => {
  const end = match.index + match[0].length;
  return line.slice(end, end + 60);
};

const payOf = (match: RegExpExecArray, line: string): Pay | null => {
  const { lead, a1, k1, b1, kb1, a2, k2, b2, kb2, trail } = match.groups ?? {};
  const currency = signs[(lead ?? trail ?? "").replaceAll(" ", "")] ?? (lead?.endsWith("$") ? "USD" : null);
  if (!currency || /^ ?(?:m|mn|mm|bn|b|million|billion|mio|%)\b/.test(behind(line, match))) return null;
  const [written, upTo] = [a1 ?? a2 ?? "", b1 ?? b2];
  const isThousand = k1 ?? k2 ?? kb1 ?? kb2;
  const first = minorUnits(written, isThousand !== undefined, currency);
  const second = upTo === undefined ? first : minorUnits(upTo, (kb1 ?? kb2) !== undefined, currency);
  if (first === null || second === null || first === 0 || second < first) return null;
  const period = periodAround(line, match);
  const before = line.slice(Math.max(0, match.index - 12), match.index);
  if (upTo === undefined && /\b(?:from|ab|des|a partir de|desde|at least|starting at|min\.?) ?$/.test(before))
    return { least: first, most: null, currency, period };
  if (upTo === undefined && /\b(?:up to|bis zu|jusqu'a|hasta) ?$/.test(before))
    return { least: null, most: first, currency, period };
  return { least: first, most: second, currency, period };
};

/** Money has two decimals at most: a mark before three figures is for thousands. */
const minorUnits = (written: string, isThousand: boolean, currency: string): number | null => {
  const read = readFigure(written.trim());
  const value = "value" in read ? read.value : read.fault === "two-ways" ? read.readings[1] : null;
  if (value === null) return null;
  return Math.round(value * (isThousand ? 1000 : 1) * 10 ** decimalsOf(currency));
};

const periodAround = (line: string, match: RegExpExecArray): PayPeriod | null => {
  const after = behind(line, match);
  if (/^ ?(?:per|a|an|\/) ?credit/.test(after)) return null;
  const before = line.slice(Math.max(0, match.index - 60), match.index);
  const near = periods.map(([period, pattern]) => ({ period, at: after.search(pattern) })).filter(({ at }) => at >= 0);
  const [next] = near.sort((a, b) => a.at - b.at);
  return next?.period ?? periods.find(([, pattern]) => pattern.test(before))?.[0] ?? null;
};
