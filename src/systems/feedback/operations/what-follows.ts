// What comes of what they answered: one thing, or what several say, becomes a goal or a task; and they are thanked with what will change.
import { z } from "zod";
import { id } from "../../../core/id.ts";
import type { RecordRef } from "../../../core/record.ts";
import { refuse } from "../../../core/refusal.ts";
import { listed } from "../../../core/say.ts";
import { call } from "../../../operations/call.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { feedbackRefusals } from "../refusals.ts";
import { sayPeople, type Theme, themesOf } from "../rules/themes.ts";
import { type Request, type Result, requestFields, shownRequest } from "../schema/request.ts";
import { requestKind, resultsOf } from "../store/requests.ts";

export const answersIn = (results: readonly Pick<Result, "n">[]): number => results.reduce((total, { n }) => total + n, 0);

export const themesIn = (results: readonly Result[]): Theme[] =>
  themesOf(results.flatMap(({ id: from, name, comments }) => comments.map((one) => ({ ...one, name, from }))));

interface WorkedOn {
  question: string;
  theme: string | null;
  /** What it is about, in words. */
  said: string;
}

const fromTheme = async ({ records }: Context, request: Request, key: string): Promise<WorkedOn> => {
  const results = await resultsOf(records, request.id);
  const theme = themesIn(results).find((one) => one.key === key) ?? refuse(feedbackRefusals.noSuchTheme);
  return { question: theme.question, theme: theme.label, said: `${theme.label}, ${sayPeople(theme, answersIn(results))}` };
};

const fromQuestion = ({ questions }: Request, key: string): WorkedOn => {
  const { text } = questions.find(({ id: of }) => of === key) ?? refuse(feedbackRefusals.noSuchQuestion);
  return { question: key, theme: null, said: text };
};

const becomes = ["goal", "task"] as const;

/** A goal or a task that says which request and what in it it comes from. */
const madeOf = async (
  { app, ...context }: Context,
  request: Request,
  said: string,
  title: string,
  as: (typeof becomes)[number],
) => {
  const why = `Feedback on “${request.title}”: ${said}`.slice(0, 1000);
  const links = [{ kind: requestKind.kind, id: request.id, label: request.title }];
  const added =
    as === "goal" ? call("goals.add", { title, relevant: why, links }) : call("tasks.add", { title, note: why, weight: 0.7 });
  const made = (await app.perform({ app, ...context }, added)) as { id?: string; goal?: { id: string } };
  return { kind: as, id: made.goal?.id ?? made.id ?? "", label: title } satisfies RecordRef;
};

export const focus = operation.write("feedbackRequests.focus", {
  summary: "Work on one thing that they said: it becomes a goal, or a task for Today",
  input: z.object({
    id: id("The request."),
    question: z.string().min(1).max(40).optional().describe("The question that it comes from."),
    title: z.string().trim().min(1, "Say what you will do.").max(300).describe("What you will do, in your words."),
    theme: z.string().min(1).max(80).optional().describe("What several of them say, by its key, in place of a question."),
    as: z.enum(becomes).default("goal").describe("A goal, or a task for one step."),
  }),
  output: shownRequest,
  refusals: [feedbackRefusals.threeAtMost, feedbackRefusals.noSuchQuestion, feedbackRefusals.noSuchTheme],
  positional: ["id", "question", "title"],
  handle: async ({ id: of, question = "", title, theme: key, as }, context) => {
    const { records } = context;
    const request = await records.get(requestKind, of);
    const { said, ...from } = key ? await fromTheme(context, request, key) : fromQuestion(request, question);
    if (request.focus.length >= 3) refuse(feedbackRefusals.threeAtMost);
    const goal = await madeOf(context, request, said, title, as);
    return records.update(requestKind, request, { focus: [...request.focus, { ...from, goal }] });
  },
  present: ({ focus: all }) => `You work on: ${listed(all.map(({ goal }) => goal.label ?? ""))}.`,
});

export const thank = operation.write("feedbackRequests.thank", {
  summary: "Note that you thanked those who answered, and what you told them will change",
  input: z.object({ id: id("The request."), change: requestFields.change.optional() }),
  output: shownRequest,
  handle: async ({ id: of, change }, { records, today }) =>
    records.update(requestKind, await records.get(requestKind, of), {
      thankedOn: today,
      ...(change !== undefined && { change }),
    }),
  present: ({ title }) => `Noted: those who answered on “${title}” were thanked.`,
});
