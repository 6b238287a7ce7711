// The lines of wins on Today: whom to thank within the week, and the one young win that a minute would make stronger.

import { addDays, type Day, weekOf } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { within } from "../../database/listing.ts";
import type { Records } from "../../database/records.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { sayNumber } from "./rules/say-number.ts";
import { strengthOf, toMend } from "./rules/strength.ts";
import { type ThanksDue, thanksDue } from "./rules/thank-you.ts";
import type { Win } from "./schema.ts";
import { winKind, winsToThankFor, winToMend, writtenOn } from "./store.ts";

const mostThanks = 3;
const youngDays = 30;

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> => {
  const thanks = thanksDue(await winsToThankFor(records, today, mostThanks), today).slice(0, mostThanks);
  const weak = await winToMend(records, addDays(today, -youngDays));
  return [...thanks.map(thankLine), ...(weak ? strengthenLines(weak) : []), ...(await oneOfThisWeek(records, today))];
};

const oneOfThisWeek = async (records: Records, today: Day): Promise<AgendaItem[]> => {
  const monday = weekOf(today);
  if ((await records.count(winKind, within("day", monday, today))) > 0) return [];
  return [
    {
      key: `wins:keep:${monday}`,
      title: "Write down one thing that went well this week",
      reason: "One line is enough. It is what you will want to remember when you apply or ask for more.",
      records: [{ kind: "wins", id: "new" }],
      minutes: 3,
      goalWeight: 0.2,
      costOfDelay: 0.1,
      spare: true,
    },
  ];
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
  done: call("wins.thank", { id: win.id, name: person.name }),
});

const lowered = (sentence: string): string =>
  (sentence.startsWith("It ") ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence).replace(/\.$/, "");

const strengthenLines = (win: Win): AgendaItem[] => {
  const strength = strengthOf(win, writtenOn(win));
  const finding = toMend(strength);
  if (!finding) return [];
  return [
    {
      key: `wins:strengthen:${win.id}`,
      title: `Strengthen “${win.title}”: ${lowered(finding.message)}`,
      reason: `It happened on ${dayOfMonth(win.day)}, so you still remember; ${strength.met} of ${strength.of} checks hold. ${finding.fix}`,
      records: [refTo(win)],
      minutes: 3,
      goalWeight: 0.3,
      costOfDelay: 0.3,
      chore: true,
    },
  ];
};
