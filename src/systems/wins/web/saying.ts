// Kinds, parts, checks and lengths in the words of the screens.
import { say } from "../../../web/words.ts";
import type { PersonInWin, StrengthRule, WinKind } from "../schema.ts";
import { text } from "./text.ts";

export const sayKind = (kind: WinKind): string => say(text, kind);

export const partWords: Record<PersonInWin["part"], string> = {
  helped: say(text, "partHelped"),
  witnessed: say(text, "partWitnessed"),
  decided: say(text, "partDecided"),
  thanked: say(text, "partThanked"),
};

export const lackWords: Record<StrengthRule, string> = {
  number: say(text, "lackNumber"),
  agrees: say(text, "lackAgrees"),
  baseline: say(text, "lackBaseline"),
  result: say(text, "lackResult"),
  action: say(text, "lackAction"),
  verbs: say(text, "lackVerbs"),
  proof: say(text, "lackProof"),
  witness: say(text, "lackWitness"),
  skill: say(text, "lackSkill"),
  day: say(text, "lackDay"),
};

export const sayTime = (seconds: number): string =>
  seconds < 60
    ? say(text, "seconds", { count: seconds })
    : say(text, "minutesSeconds", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
