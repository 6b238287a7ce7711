// Whether somebody agreed to speak for the person, in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import type { Reference } from "../schema.ts";
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
