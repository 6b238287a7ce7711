// How mentoring is said on screens: roles, areas and states in words.
import type { Tone } from "../../../web/theme.ts";
import type { Area, Fit, MentorRole, MentorState } from "../schema/mentor.ts";
import type { SessionState } from "../schema/session.ts";
import type { Outcome } from "../schema/sponsorship.ts";
import { t } from "./text.ts";

export const roleLabels = (): Record<MentorRole, string> => ({
  mentor: t("roleMentor"),
  sponsor: t("roleSponsor"),
  coach: t("roleCoach"),
  peer: t("rolePeer"),
  mentee: t("roleMentee"),
});

export const areaLabels = (): Record<Area, string> => ({
  craft: t("craft"),
  politics: t("politics"),
  industry: t("industry"),
  life: t("life"),
});

export const fitLabels = (): Record<Fit, string> => ({ good: t("fitGood"), unsure: t("fitUnsure"), poor: t("fitPoor") });

export const outcomeLabels = (): Record<Outcome, string> => ({
  yes: t("outcomeYes"),
  no: t("outcomeNo"),
  later: t("outcomeLater"),
});

export const stateChip = (state: MentorState): { label: string; tone: Tone } =>
  ({
    wished: { label: t("stateWished"), tone: "stone" as const },
    asked: { label: t("stateAsked"), tone: "sky" as const },
    active: { label: t("stateActive"), tone: "moss" as const },
    declined: { label: t("stateDeclined"), tone: "stone" as const },
    closed: { label: t("stateClosed"), tone: "stone" as const },
  })[state];

export const sessionChip = (state: SessionState): { label: string; tone: Tone } =>
  ({
    planned: { label: t("sessionAhead"), tone: "sky" as const },
    held: { label: t("sessionHeld"), tone: "moss" as const },
    off: { label: t("sessionOff"), tone: "stone" as const },
  })[state];
