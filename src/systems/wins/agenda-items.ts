// The lines of wins on Today: whom to thank within the week, and the one young win that a minute would make stronger.
import type { Context } from "../../core/context.ts";
import type { AgendaItem } from "../../core/contributions.ts";
import { addDays } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { sayNumber } from "./rules/say-number.ts";
import { strengthOf } from "./rules/strength.ts";
import { type ThanksDue, thanksDue } from "./rules/thank-you.ts";
import type { StrengthFinding, Win } from "./schema.ts";
import { winsOf } from "./store.ts";

const mostThanks = 3;
const youngDays = 30;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const wins = (await winsOf(records)).filter((win) => win.confirmation !== "withdrawn");
  const weak = winToStrengthen(wins, today);
  return [...thanksDue(wins, today).slice(0, mostThanks).map(thankLine), ...(weak ? [strengthenLine(weak)] : [])];
};

const refTo = ({ id, title }: Win) => ({ kind: "win", id, label: title });

const thankLine = ({ win, person, due }: ThanksDue): AgendaItem => ({
  key: `wins:thank:${win.id}:${person.name}`,
  title: `Thank ${person.name} for “${win.title}”`,
  reason: `${person.name} ${person.part === "decided" ? "decided on it" : "helped"} on ${dayOfMonth(win.day)}${win.number ? ` (${sayNumber(win.number)})` : ""}; no thank-you is noted yet.`,
  records: [refTo(win)],
  due,
  minutes: 5,
  goalWeight: 0.4,
  costOfDelay: 0.4,
  done: { operation: "wins.thank", input: { id: win.id, name: person.name } },
});

interface WeakWin {
  win: Win;
  finding: StrengthFinding;
  met: number;
  of: number;
}

const mendable = new Set(["agrees", "number", "result", "action", "witness"]);

/** Of the wins of the last days the one that mattered most, while it is remembered. */
const winToStrengthen = (wins: readonly Win[], today: string): WeakWin | null => {
  const young = wins
    .filter((win) => win.day > addDays(today, -youngDays))
    .sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0) || b.day.localeCompare(a.day));
  for (const win of young) {
    const { findings, met, of } = strengthOf(win, win.createdAt.slice(0, 10));
    const [finding] = findings;
    if (finding && finding.verdict !== "ok" && mendable.has(finding.rule)) return { win, finding, met, of };
  }
  return null;
};

const lowered = (sentence: string): string =>
  (sentence.startsWith("It ") ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence).replace(/\.$/, "");

const strengthenLine = ({ win, finding, met, of }: WeakWin): AgendaItem => ({
  key: `wins:strengthen:${win.id}`,
  title: `Strengthen “${win.title}”: ${lowered(finding.message)}`,
  reason: `It happened on ${dayOfMonth(win.day)}, so you still remember; ${met} of ${of} checks hold. ${finding.fix}`,
  records: [refTo(win)],
  minutes: 3,
  goalWeight: 0.3,
  costOfDelay: 0.3,
});
