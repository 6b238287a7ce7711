// Openings in the words of the screens.
import { sayShortDay } from "../../../web/kit/today.ts";
import type { Tone } from "../../../web/theme.ts";
import { isEnding, kindLabels } from "../rules/stages.ts";
import { type OpeningKind, type OpeningLine, openingKinds, type Way, ways } from "../schema/opening.ts";

export const wayLabels: Readonly<Record<Way, string>> = {
  board: "On a board or website",
  mail: "By mail",
  phone: "By phone",
  form: "With a form",
  "walk-in": "By walking in",
  person: "Through somebody",
};

export const kindChoices = openingKinds.map((kind): [OpeningKind, string] => [kind, kindLabels[kind]]);
export const wayChoices = ways.map((way): [Way, string] => [way, wayLabels[way]]);

export const toneOf = (stage: OpeningLine["stage"]): Tone => {
  if (isEnding(stage)) return "stone";
  if (stage === "offer") return "gold";
  return stage === "accepted" ? "moss" : "sky";
};

/** What is next and from when, then where and how. */
export const sayLine = ({ next, since, place, pay }: OpeningLine): string =>
  [next ? `${next.what} (${sayShortDay(next.on)})` : sayShortDay(since), place, pay].filter(Boolean).join(" · ");
