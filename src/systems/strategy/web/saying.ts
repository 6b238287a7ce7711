// How the screens name sorts of steps.
import type { Tone } from "../../../web/theme.ts";
import type { StepWay } from "../schema/path.ts";
import { t } from "./text.ts";

export const wayLabel: Readonly<Record<StepWay, string>> = {
  promotion: t("promotion"),
  sideways: t("sideways"),
  "new-field": t("newField"),
};

export const wayTone: Readonly<Record<StepWay, Tone>> = { promotion: "moss", sideways: "sky", "new-field": "gold" };
