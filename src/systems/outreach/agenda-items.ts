// What talks to learn from ask of Today: the next thing of each, with the reason.
import { addDays, type Day } from "../../core/day.ts";
import { dayOfMonth } from "../../core/say.ts";
import { call } from "../../operations/call.ts";
import type { Context } from "../../operations/context.ts";
import type { AgendaItem } from "../../operations/contributions.ts";
import { type NextMove, nextMove } from "./rules/standing.ts";
import type { Inquiry, Move } from "./schema.ts";
import { inquiryRef, waitingBy } from "./store.ts";

const most = 4;
const mostWished = 1;

type Line = Pick<AgendaItem, "title" | "reason" | "minutes" | "goalWeight" | "costOfDelay"> & Partial<AgendaItem>;

const note = (one: Inquiry, patch: Partial<Pick<Inquiry, "askedOn" | "thankedOn" | "keptOn">>) =>
  call("inquiries.update", { id: one.id, ...patch });

const lines: Readonly<Record<Move, (one: Inquiry, next: NextMove, today: Day) => Line>> = {
  find: ({ about }) => ({
    title: `Find one person to ask about ${about}`,
    reason: "You want to learn about it from somebody inside. Its page shows who among your people could lead you there.",
    minutes: 15,
    goalWeight: 0.5,
    costOfDelay: 0.3,
  }),
  ask: (one, _, today) => ({
    title: `Ask ${one.name} for twenty minutes about ${one.about}`,
    reason: "You named them and have not asked yet. The words are drafted; a no costs nothing.",
    minutes: 10,
    goalWeight: 0.6,
    costOfDelay: 0.3,
    done: note(one, { askedOn: today }),
  }),
  again: (one, _, today) => ({
    title: `Ask ${one.name ?? "them"} once more, or let it be`,
    reason: `You asked on ${dayOfMonth(one.askedOn ?? today)} and noted no answer. Two lines are enough.`,
    minutes: 5,
    goalWeight: 0.4,
    costOfDelay: 0.3,
  }),
  day: (one) => ({
    title: `Set a day for the talk with ${one.name ?? "them"}`,
    reason: `They said yes to a talk about ${one.about}. A yes cools within a week.`,
    minutes: 5,
    goalWeight: 0.6,
    costOfDelay: 0.7,
    promised: true,
  }),
  prepare: (one, { due }, today) =>
    due !== null && due < today
      ? {
          title: `Did you talk with ${one.name ?? "them"} about ${one.about}?`,
          reason: `It was set for ${dayOfMonth(due)}. Write down what you heard while you know it.`,
          minutes: 10,
          goalWeight: 0.6,
          costOfDelay: 0.7,
        }
      : {
          title: `Prepare the talk with ${one.name ?? "them"} about ${one.about}`,
          reason: `It is on ${dayOfMonth(due ?? today)}. ${one.questions.length} questions stand there: choose the three that count.`,
          due,
          minutes: 15,
          goalWeight: 0.7,
          costOfDelay: 0.7,
          promised: true,
        },
  thank: (one, { due }, today) => ({
    title: `Thank ${one.name ?? "them"} for the talk`,
    reason: `You talked about ${one.about} on ${dayOfMonth(one.heldOn ?? today)}. Within a day it is remembered best.`,
    due,
    minutes: 5,
    goalWeight: 0.5,
    costOfDelay: 0.7,
    done: note(one, { thankedOn: today }),
  }),
  promise: (one, { due }, today) => ({
    title: `${one.promised} for ${one.name ?? "them"}`,
    reason: `You promised it on ${dayOfMonth(one.heldOn ?? today)}.`,
    due,
    minutes: 20,
    goalWeight: 0.5,
    costOfDelay: 0.6,
    promised: true,
    done: note(one, { keptOn: today }),
  }),
  report: (one, _, today) => ({
    title: `Tell ${one.name ?? "them"} what you did with the advice`,
    reason: `You talked about ${one.about} on ${dayOfMonth(one.heldOn ?? today)}. Who hears what came of it helps again.`,
    minutes: 15,
    goalWeight: 0.4,
    costOfDelay: 0.3,
  }),
};

export const agendaItems = async ({ records, today }: Context): Promise<AgendaItem[]> =>
  (await waitingBy(records, today, most, mostWished)).flatMap((one) => {
    const next = nextMove(one);
    if (!next) return [];
    const line = lines[next.move](one, next, today);
    return [{ key: `outreach:${next.move}:${one.id}`, records: [inquiryRef(one)], ...line }];
  });

/** What is open by a day, for a review; what was not begun is none of it. */
export const openBy = async ({ records }: Pick<Context, "records">, by: Day, limit: number) =>
  (await waitingBy(records, addDays(by, -1), limit, 0)).flatMap((one) => {
    const next = nextMove(one);
    return next ? [{ one, ...lines[next.move](one, next, by) }] : [];
  });
