// What a posting pays, as a page or a job board gives it in fields.
import { type Pay, type PayPeriod, payIn } from "../../../career/posting/pay.ts";
import { fold } from "../../../core/fold.ts";
import { decimalsOf } from "../../../core/money.ts";
import { firstNumber, firstText, type Tree, valueAt } from "./tree.ts";

const sources = ["baseSalary", "estimatedSalary", "salary", "salaryRange", "enrichment", "compensation", ""];
const least = [
  "value.minValue",
  "minValue",
  "min",
  "salary_min",
  "compensation_minimum",
  "joblisting:minimumSalary",
  "value.value",
  "value",
];
const most = [
  "value.maxValue",
  "maxValue",
  "max",
  "salary_max",
  "compensation_maximum",
  "joblisting:maximumSalary",
  "value.value",
  "value",
];
const currencies = [
  "currency",
  "salary_currency",
  "compensation_currency",
  "joblisting:salaryCurrency",
  "value.currency",
  "salaryCurrency",
];
const periodNames = [
  "value.unitText",
  "unitText",
  "period",
  "interval",
  "salary_period",
  "compensation_frequency",
  "joblisting:salaryInterval",
];

/** Amounts in minor units of their currency; null where no field says them. */
export const payOf = (fields: Tree): Pay | null => {
  for (const path of sources) {
    const one = path === "" ? fields : valueAt(fields, path);
    const plain = typeof one === "string" || typeof one === "number" ? { value: one } : one;
    const currency = (firstText(plain, currencies) ?? firstText(fields, ["salaryCurrency"]))?.toUpperCase();
    const [from, to] = [firstNumber(plain, least), firstNumber(plain, most)];
    if (currency && /^[A-Z]{3}$/.test(currency) && ((from ?? 0) > 0 || (to ?? 0) > 0)) {
      const minor = (amount: number | null) =>
        amount === null || amount <= 0 ? null : Math.round(amount * 10 ** decimalsOf(currency));
      return { least: minor(from), most: minor(to), currency, period: periodOf(firstText(plain, periodNames)) };
    }
  }
  const said = firstText(fields, [
    "compensation.compensationTierSummary",
    "compensation.scrapeableCompensationSalarySummary",
    "compensation",
    "salaryDescriptionPlain",
    "incentiveCompensation",
  ]);
  return said ? payIn(["Pay", said]) : null;
};

const periodOf = (said: string | null): PayPeriod | null => {
  const word = fold(said ?? "");
  return (
    (["hour", "day", "week", "month", "year"] as const).find((period) => word.includes(period)) ??
    (/annu/.test(word) ? "year" : null)
  );
};
