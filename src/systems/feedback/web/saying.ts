// How feedback is said on screens: kinds and relations in words.
import type { Tone as Colour } from "../../../web/theme.ts";
import type { SetName } from "../rules/question-sets.ts";
import { type FeedbackNote, type Relation, relations, type Tone } from "../schema/note.ts";
import type { Grouping } from "../schema/request.ts";
import { t } from "./text.ts";

export const toneLabels = (): Record<Tone, string> => ({ praise: t("praise"), critique: t("critique"), advice: t("advice") });

export const relationLabels = (): Record<Relation, string> => ({
  manager: t("manager"),
  peer: t("peer"),
  report: t("report"),
  client: t("client"),
  other: t("other"),
});

const colours: Record<Tone, Colour> = { praise: "moss", critique: "clay", advice: "sky" };

export const toneChip = ({ tone }: Pick<FeedbackNote, "tone">): { label: string; colour: Colour } | undefined =>
  tone ? { label: toneLabels()[tone], colour: colours[tone] } : undefined;

export const relationChoices = () => relations.map((one) => [one, relationLabels()[one]] as const);

export const groupingLabels = (): Record<Grouping, string> => ({
  grouped: t("grouped"),
  named: t("named"),
  either: t("either"),
});

export const setLabels = (): Record<SetName, string> => ({
  general: t("setGeneral"),
  project: t("setProject"),
  lead: t("setLead"),
});
