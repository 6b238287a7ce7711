// How pay is said on screens.
import { sayMoney } from "../../../core/money.ts";
import type { PayFact, PayTime } from "../schema.ts";
import { t } from "./text.ts";

export const payLabels = (): Record<PayTime, string> => ({
  year: t("perYear"),
  month: t("perMonth"),
  week: t("perWeek"),
  hour: t("perHour"),
  once: t("perOnce"),
});

export const sayPay = ({ amount, currency, per }: Pick<PayFact, "amount" | "currency" | "per">): string =>
  `${sayMoney({ amount, currency })} · ${payLabels()[per]}`;
