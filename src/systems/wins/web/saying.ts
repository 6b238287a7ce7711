// Kinds, parts, checks and lengths in the words of the screens.
import type { PersonInWin, StrengthRule, WinKind } from "../schema.ts";
import { t } from "./text.ts";

export const sayKind = (kind: WinKind): string => t(kind);

export const partWords: Record<PersonInWin["part"], string> = {
  helped: t("partHelped"),
  witnessed: t("partWitnessed"),
  decided: t("partDecided"),
  thanked: t("partThanked"),
};

export const lackWords: Record<StrengthRule, string> = {
  number: t("lackNumber"),
  agrees: t("lackAgrees"),
  baseline: t("lackBaseline"),
  result: t("lackResult"),
  action: t("lackAction"),
  verbs: t("lackVerbs"),
  proof: t("lackProof"),
  witness: t("lackWitness"),
  skill: t("lackSkill"),
  day: t("lackDay"),
};

export const sayTime = (seconds: number): string =>
  seconds < 60
    ? t("seconds", { count: seconds })
    : t("minutesSeconds", { minutes: Math.floor(seconds / 60), seconds: seconds % 60 });
