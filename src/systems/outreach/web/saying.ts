// How talks to learn from are said on screens.
import type { Tone } from "../../../web/theme.ts";
import type { InquiryState, Purpose } from "../schema.ts";
import { t } from "./text.ts";

export const purposeLabels = (): Record<Purpose, string> => ({
  role: t("role"),
  organisation: t("organisation"),
  move: t("move"),
  skill: t("skill"),
});

export const answerLabels = () => ({ yes: t("answerYes"), no: t("answerNo"), none: t("answerNone") });

export const stateChip = (state: InquiryState): { label: string; tone: Tone } =>
  ({
    wished: { label: t("stateWished"), tone: "stone" as const },
    asked: { label: t("stateAsked"), tone: "sky" as const },
    agreed: { label: t("stateAgreed"), tone: "sky" as const },
    talked: { label: t("stateTalked"), tone: "moss" as const },
    reported: { label: t("stateReported"), tone: "moss" as const },
    declined: { label: t("stateDeclined"), tone: "stone" as const },
    closed: { label: t("stateClosed"), tone: "stone" as const },
  })[state];
