// Offers in the words of the screens.
import type { Offer } from "../schema.ts";
import { t } from "./text.ts";

export const decisionLabels = (): Record<Offer["decision"], string> => ({
  open: t("decidedOpen"),
  accepted: t("decidedAccepted"),
  declined: t("decidedDeclined"),
  lapsed: t("decidedLapsed"),
});

export const periodLabels = (): Record<Offer["basePer"], string> => ({
  year: t("perYear"),
  month: t("perMonth"),
  week: t("perWeek"),
  hour: t("perHour"),
});
