// Whether somebody agreed to speak for the person, in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import { say } from "../../../web/words.ts";
import type { Reference } from "../schema.ts";
import { text } from "./text.ts";

export const sayPermission = ({ permission, askedOn }: Reference): { said: string; tone: Tone } => {
  if (permission === "yes") return { said: say(text, "agreed"), tone: "moss" };
  if (permission === "no") return { said: say(text, "declined"), tone: "stone" };
  if (permission === "asked")
    return { said: askedOn ? say(text, "asked", { day: sayShortDay(askedOn) }) : say(text, "askedShort"), tone: "sky" };
  return { said: say(text, "notAsked"), tone: "clay" };
};

export const permissionLabels = () => ({
  "not-asked": say(text, "notAsked"),
  asked: say(text, "askedShort"),
  yes: say(text, "agreed"),
  no: say(text, "declined"),
});
