// What the rest of the house may use of the guard: its operations, and its line for Today.

import { dayOfMonth } from "../../core/say.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { system } from "../../operations/system.ts";
import { facts } from "./facts.ts";
import { guard } from "./operations.ts";
import { guardWeeks } from "./weeks.ts";

/** One line where the guard proposes something; what moves is agreed on its page. */
const agendaItems = async (context: Context): Promise<AgendaItem[]> => {
  const week = (await guardWeeks(context)).find(({ proposal }) => proposal);
  if (!week?.proposal) return [];
  return [
    {
      key: `balance:guard:${week.week}:${week.proposal.need}`,
      due: week.week > context.today ? week.week : context.today,
      title: `The week of ${dayOfMonth(week.week)}: look at what could move`,
      reason: `${week.reason} ${week.proposal.said}`,
      records: [{ kind: "relief", id: week.week, label: "The hours there are" }],
      minutes: 3,
      goalWeight: 0.9,
      costOfDelay: 0.9,
    },
  ];
};

export const guardSystem = system({
  name: "guard",
  place: 3,
  buildsOn: ["balance"],
  operations: { guard },
  kinds: [],
  facts,
  agenda: agendaItems,
});
