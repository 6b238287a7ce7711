// How events and memberships are said on screens.

import { today } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import type { Gathering, GatheringSort } from "../schema/gathering.ts";
import type { DuesTime, MemberRole } from "../schema/membership.ts";
import { t } from "./text.ts";

export const kindLabels = (): Record<GatheringSort, string> => ({
  conference: t("conference"),
  meetup: t("meetup"),
  workshop: t("workshop"),
  course: t("course"),
  fair: t("fair"),
  other: t("other"),
});

export const roleLabels = (): Record<MemberRole, string> => ({
  member: t("member"),
  board: t("board"),
  speaker: t("speaker"),
  volunteer: t("volunteer"),
  other: t("other"),
});

export const duesLabels = (): Record<DuesTime, string> => ({ month: t("month"), quarter: t("quarter"), year: t("year") });

export const yesOrNo = () => ({ yes: t("yes"), no: t("no") });

export const stateChip = ({ day, went }: Pick<Gathering, "day" | "went">): { label: string; tone: Tone } => {
  if (went === "no") return { label: t("stateMissed"), tone: "stone" };
  if (went === "yes") return { label: t("stateWent"), tone: "moss" };
  return day >= today() ? { label: t("stateAhead"), tone: "sky" } : { label: t("stateUnsaid"), tone: "clay" };
};
