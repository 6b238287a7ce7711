// Which wins a list shows, and in which order.
import { fold, wordsOf } from "../../../core/fold.ts";
import { type StrengthRule, starParts, type Win, type WinKind, type WinWithStrength } from "../schema.ts";

export const winSorts = ["day", "impact", "strength", "changed", "title"] as const;

export interface WinChoice {
  text?: string;
  kind?: WinKind;
  person?: string;
  skill?: string;
  confirmation?: Win["confirmation"];
  lacks?: StrengthRule;
  sort: (typeof winSorts)[number];
}

const allWords = (win: Win): string =>
  fold(
    [win.title, ...starParts.map((part) => win[part]), win.words, win.number?.what, ...win.people.map(({ name }) => name)]
      .filter(Boolean)
      .join("\n"),
  );

const orders: Record<WinChoice["sort"], (a: WinWithStrength, b: WinWithStrength) => number> = {
  day: (a, b) => b.day.localeCompare(a.day),
  impact: (a, b) => (b.impact ?? 0) - (a.impact ?? 0),
  strength: (a, b) => b.strength.met - a.strength.met,
  changed: (a, b) => b.updatedAt.localeCompare(a.updatedAt),
  title: (a, b) => a.title.localeCompare(b.title),
};

/** Filtered by all that is asked for; where the order says nothing, the latest day first. */
export const chosenWins = (wins: readonly WinWithStrength[], asked: WinChoice): WinWithStrength[] => {
  const words = wordsOf(asked.text ?? "");
  const name = fold(asked.person ?? "");
  return wins
    .filter(
      (win) =>
        (!asked.kind || win.kind === asked.kind) &&
        (!asked.confirmation || win.confirmation === asked.confirmation) &&
        (!asked.skill || win.skills.some(({ id }) => id === asked.skill)) &&
        (!name || win.people.some((person) => fold(person.name).includes(name))) &&
        (!asked.lacks || win.strength.findings.some((one) => one.rule === asked.lacks && one.verdict !== "ok")) &&
        (words.length === 0 || words.every((word) => allWords(win).includes(word))),
    )
    .sort((a, b) => orders[asked.sort](a, b) || orders.day(a, b) || b.id.localeCompare(a.id));
};
