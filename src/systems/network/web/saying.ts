// People, talks and who speaks for the person, in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import type { ContactLine, channelKinds, Tier } from "../schema/contact.ts";
import type { Channel, HelpWay } from "../schema/conversation.ts";
import type { Reference } from "../schema/reference.ts";
import { t } from "./text.ts";

export const sayPermission = ({ permission, askedOn }: Reference): { said: string; tone: Tone } => {
  if (permission === "yes") return { said: t("agreed"), tone: "moss" };
  if (permission === "no") return { said: t("declined"), tone: "stone" };
  if (permission === "asked") return { said: askedOn ? t("asked", { day: sayShortDay(askedOn) }) : t("askedShort"), tone: "sky" };
  return { said: t("notAsked"), tone: "clay" };
};

export const permissionLabels = () => ({
  "not-asked": t("notAsked"),
  asked: t("askedShort"),
  yes: t("agreed"),
  no: t("declined"),
});

export const sayTier = (tier: Tier): string => t(tier);

export const tierLabels = (): Record<Tier, string> => ({
  inner: t("tierInner"),
  active: t("tierActive"),
  wide: t("tierWide"),
  bench: t("tierBench"),
});

export const channelLabels = (): Record<Channel, string> => ({
  coffee: t("coffee"),
  call: t("call"),
  event: t("event"),
  message: t("message"),
  interview: t("interview"),
  other: t("other"),
});

export const reachLabels = (): Record<(typeof channelKinds)[number], string> => ({
  email: t("kindEmail"),
  phone: t("kindPhone"),
  link: t("kindLink"),
  other: t("kindOther"),
});

export const helpLabels = (): Record<HelpWay, string> => ({
  given: t("given"),
  received: t("received"),
  offered: t("offered"),
  asked: t("asked_help"),
});

/** Days beyond the day of the next talk; nothing while there is time. */
export const sayOver = ({ over }: Pick<ContactLine, "over">): string | undefined =>
  over > 0 ? t("over", { count: over }) : undefined;
