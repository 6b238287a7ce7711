// How a time one was seen is said on screens.
import type { Tone } from "../../../web/theme.ts";
import { type Appearance, type AppearanceSort, appearanceKinds } from "../schema.ts";
import { t } from "./text.ts";

export const kindLabels = (): Record<AppearanceSort, string> => ({
  meeting: t("meeting"),
  talk: t("talk"),
  discussion: t("discussion"),
  shared: t("shared"),
  wrote: t("wrote"),
  other: t("other"),
});

export const kindChoices = () => appearanceKinds.map((kind) => [kind, kindLabels()[kind]] as const);

export const outcomeLabels = () => ({ something: t("something"), nothing: t("nothing") });

export const outcomeChip = ({ outcome }: Pick<Appearance, "outcome">): { label: string; tone: Tone } | undefined => {
  if (outcome === null) return undefined;
  return outcome === "something" ? { label: t("chipSomething"), tone: "moss" } : { label: t("chipNothing"), tone: "stone" };
};
