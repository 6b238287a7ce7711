// How the screens name plans and ways back.
import { reversalNames } from "../rules/board.ts";
import { plans } from "../schema/scenario.ts";
import { t } from "./scenario-text.ts";

export const planLabels = { A: t("planA"), B: t("planB"), Z: t("planZ"), stay: t("planStay") };

export const planChoices = plans.map((plan) => [plan, planLabels[plan]] as const);

export const reversalLabels: Record<string, string> = { ...reversalNames };
