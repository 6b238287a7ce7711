// The guide: ask in own words, look through the questions, read one answer, file what it ends in.
import { z } from "zod";
import { sayUnknownFields } from "../../core/issue.ts";
import { page, pageOf } from "../../core/page.ts";
import { recordRef } from "../../core/record.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { operation } from "../../operations/operation.ts";
import { written } from "../../operations/written.ts";
import { answers } from "./answers.ts";
import { answerOf, answersTo } from "./ask.ts";
import { filledAnswerOf } from "./filled.ts";
import { presentAnswer } from "./present.ts";
import { guideRefusals } from "./refusals.ts";
import { callOf, missingIn, strangeIn } from "./rules/action.ts";
import { type Answer, answerInput, asked, filledAnswer, listInput, questionLine, topicLabels } from "./schema.ts";

/** Others that may be meant, beside an answer or in place of one. */
const closest = 3;

const lineOf = ({ id, topic, question }: Answer) => ({ id, topic, question });

const ask = operation.read("guide.ask", {
  summary: "Ask a career question in your own words: the answer with your own record in it, and one thing to do",
  input: z.object({ question: asked }),
  output: z.object({
    answer: filledAnswer.nullable().describe("The answer that is meant; null where none is near."),
    others: z.array(questionLine).describe("Others that may be meant, the closest first."),
  }),
  command: "ask",
  positional: ["question"],
  handle: async ({ question }, context) => {
    const found = answersTo(question, closest);
    return { answer: found.meant && (await filledAnswerOf(context, found.meant)), others: found.others.map(lineOf) };
  },
  present: ({ answer, others }) =>
    [
      answer ? presentAnswer(answer) : "The guide has no answer near that question. The closest that it has:",
      ...(answer && others.length > 0 ? ["", "If you meant something else:"] : []),
      ...others.map(({ id, question }) => `- ${question}  cairn guide get ${id}`),
    ].join("\n"),
});

const list = operation.read("guide.list", {
  summary: "The questions that the guide answers, by topic",
  input: z.object(listInput),
  output: pageOf(questionLine),
  handle: async ({ topic, limit, offset }) => {
    const found = answers.filter((one) => topic === undefined || one.topic === topic);
    return page(found.slice(offset, offset + limit).map(lineOf), found.length, { offset });
  },
  present: ({ items, total }) =>
    [...items.map(({ id, topic, question }) => `${id}  ${question}  (${topicLabels[topic]})`), `${total} in all`].join("\n"),
});

const get = operation.read("guide.get", {
  summary: "One answer of the guide, with your own record in it",
  input: z.object(answerInput),
  output: filledAnswer,
  refusals: [guideRefusals.noAnswer],
  handle: ({ id }, context) => filledAnswerOf(context, answerOf(id)),
  present: presentAnswer,
});

const file = operation.write("guide.file", {
  summary: "File the action that an answer ends in, such as a task or a goal; undo takes it back",
  input: z.object({
    ...answerInput,
    input: z
      .record(z.string(), z.string().max(2000))
      .default({})
      .describe("The fields that only you can fill in, by name, as the answer names them; none for most."),
  }),
  output: z.object({
    label: z.string().describe("What was filed."),
    record: recordRef.nullable().describe("The record that was written."),
  }),
  refusals: [guideRefusals.noAnswer, guideRefusals.fieldMissing, refusals.badInput],
  handle: async ({ id, input }, context) => {
    const answer = answerOf(id);
    const strange = strangeIn(answer, input);
    if (strange.length > 0) {
      const known = Object.keys(answer.action.asks ?? {});
      refuse(refusals.badInput, { sentence: sayUnknownFields(["input"], strange, known), unknown: strange });
    }
    const [missing] = missingIn(answer, input);
    if (missing) refuse(guideRefusals.fieldMissing, { field: missing, example: answer.action.asks?.[missing] });
    return { label: answer.action.label, record: await written(context, callOf(answer, input, context.today)) };
  },
  present: ({ label, record }) => (record ? `Filed: ${record.label ?? label}  (${record.kind} ${record.id})` : `Done: ${label}`),
});

export const guide = { ask, list, get, file };
