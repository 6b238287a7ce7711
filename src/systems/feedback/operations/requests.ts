// Requests for feedback: made, read, closed; what is worked on because of them, and thanks.
import { z } from "zod";
import { addDays, sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import { sayCount } from "../../../core/say.ts";
import type { Owned, Patch } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { release } from "../answering.ts";
import { feedbackRefusals } from "../refusals.ts";
import { thankWords } from "../rules/ask.ts";
import { questionSets, setNames } from "../rules/question-sets.ts";
import { agreementOverall, linesOf, sayHowSure, sayReading, sayWaiting, sumsOf, verdicts } from "../rules/reading.ts";
import { sayPeople } from "../rules/themes.ts";
import { relation } from "../schema/note.ts";
import { leastThreshold, type Question, type Request, requestFields, shownRequest } from "../schema/request.ts";
import { newSeal } from "../seal.ts";
import { raterKind, ratersOf, requestKind, requestList, resultsOf, waitingKind } from "../store/requests.ts";
import { answersIn, focus, thank, themesIn } from "./what-follows.ts";

const noun = { kind: requestKind, one: "request for feedback", many: "requests for feedback" };

const present = ({ title, closesOn, questions }: Pick<Request, "title" | "closesOn" | "questions">): string =>
  `${title}: ${sayCount(questions.length, "question")}, open until ${sayDay(closesOn)}`;

const list = listVerb("feedbackRequests", {
  ...noun,
  summary: "Whom you asked for feedback on what, the latest first",
  listing: requestList,
  item: shownRequest,
  empty: 'You asked nobody yet. Begin with: cairn feedback-requests add "My first year as ward manager"',
  line: (one) => `${one.id}  ${present(one)}`,
});

/** Each question by a name of its own, which its answers go by. */
const asQuestions = (questions: readonly Question[]): Question[] =>
  questions.map((one, at) => ({ ...one, id: one.id || `question-${at + 1}` }));

/** What was promised to those who were asked stays. */
const keepPromises = async (given: Patch<Request>, before: Owned<Request>, { records }: Context): Promise<void> => {
  const changed = (["questions", "grouping"] as const).find(
    (name) => given[name] !== undefined && JSON.stringify(given[name]) !== JSON.stringify(before[name]),
  );
  const lower = given.threshold !== undefined && given.threshold < before.threshold;
  if (!changed && !lower) return;
  const asked = await records.count(raterKind, (query) =>
    query.where("requestId", "=", before.id).where("state", "!=", "not-asked"),
  );
  if (asked === 0) return;
  if (changed) refuse(feedbackRefusals.alreadyAsked, { what: changed === "questions" ? "what is asked" : "whose answer it is" });
  refuse(feedbackRefusals.lowerThreshold, { threshold: before.threshold });
};

const openDays = 21;

const verbs = recordVerbs("feedbackRequests", {
  ...noun,
  fields: requestFields,
  adding: {
    set: z
      .enum(setNames)
      .default("general")
      .describe(
        "Which questions, where you write none: general, project (after a project or a shift), lead (for whoever leads).",
      ),
    questions: requestFields.questions.default([]),
    grouping: requestFields.grouping.default("grouped"),
    threshold: requestFields.threshold.default(5),
    closesOn: requestFields.closesOn.optional().describe("The last day on which it can be answered; in three weeks unless said."),
    self: requestFields.self.default([]),
  },
  positional: ["title"],
  output: shownRequest,
  refusals: [feedbackRefusals.alreadyAsked, feedbackRefusals.lowerThreshold, feedbackRefusals.lastDayGone],
  summaries: { add: "Ask others how they see your work: choose what is asked, then whom" },
  present,
  check: async (given, before, context) => {
    const { set, ...patch } = given as Patch<Request> & { set?: (typeof setNames)[number] };
    const { today } = context;
    if (patch.closesOn !== undefined && patch.closesOn < today && patch.closesOn !== before?.closesOn)
      refuse(feedbackRefusals.lastDayGone, { day: sayDay(patch.closesOn) });
    if (patch.questions) patch.questions = asQuestions(patch.questions);
    if (before) {
      await keepPromises(patch, before, context);
      return before.seal ? patch : { ...patch, seal: await newSeal() };
    }
    return {
      ...patch,
      questions: patch.questions?.length ? patch.questions : questionSets[set ?? "general"],
      closesOn: patch.closesOn ?? addDays(today, openDays),
      focus: [],
      seal: await newSeal(),
    };
  },
});

const interval = z
  .object({
    mean: z.number().describe("The mean, 1 to 5."),
    low: z.number().nullable().describe("Lower end of its 95 % interval."),
    high: z.number().nullable().describe("Upper end of its 95 % interval."),
    n: z.number().int().describe("Answers behind it."),
  })
  .nullable();

const reading = z.object({
  said: z.array(z.string()).describe("What it means, in plain words."),
  howSure: z.array(z.string()).describe("How sure that is, with the figures."),
  lines: z.array(
    z.object({
      question: z.string(),
      text: z.string(),
      self: z.number().nullable().describe("Your own answer."),
      others: interval,
      agreement: z.number().nullable().describe("r_wg: 0 as scattered as by chance, 1 all the same; from three answers on."),
      verdict: z.enum(verdicts).describe("Named only where the difference is clear."),
    }),
  ),
  comments: z.array(
    z.object({
      question: z.string(),
      text: z.string(),
      words: z.array(z.object({ words: z.string(), name: z.string().nullable().describe("Who, where it stands with a name.") })),
    }),
  ),
  themes: z
    .array(
      z.object({
        key: z.string().describe("What it is called here."),
        label: z.string().describe("What it is about."),
        people: z.number().int().describe("As many people as say it for certain."),
        said: z.string().describe("How many say it, in words."),
        question: z.string().describe("The question under which most of it stands."),
        comments: z
          .array(z.object({ words: z.string(), name: z.string().nullable() }))
          .describe("Their words, as they wrote them."),
      }),
    )
    .describe("What at least two of them say, in whatever words, what most say first."),
  shown: z
    .array(z.object({ name: z.string().nullable(), relation: relation.nullable(), n: z.number().int() }))
    .describe("Whose answers are in it: a name, a group, or several small groups together."),
  waiting: z.string().nullable().describe("What is hidden and why."),
  asked: z.number().int().describe("How many you asked."),
  answered: z.number().int().describe("How many of them answered."),
  thanks: z.string().describe("A thank-you to send to all of them."),
  thankWhom: z.array(z.string()).describe("Whom to send it to: all who were asked and answered."),
});

const readAnswers = async (context: Context, requestId: string): Promise<z.infer<typeof reading>> => {
  const { records, today } = context;
  const request = await records.get(requestKind, requestId);
  const results = await resultsOf(records, requestId);
  const raters = await ratersOf(records, requestId);
  const waiting = await records.count(waitingKind, (query) => query.where("requestId", "=", requestId));
  const lines = linesOf(request.questions, request.self, results);
  const answers = answersIn(results);
  const overall = agreementOverall(sumsOf(request.questions, results));
  return {
    said: sayReading(lines, answers),
    howSure: sayHowSure(lines, overall, answers),
    lines,
    comments: request.questions.flatMap(({ id: of, text }) => {
      const words = results.flatMap(({ name, comments }) =>
        comments.filter(({ question }) => question === of).map((one) => ({ words: one.words, name })),
      );
      return words.length > 0 ? [{ question: of, text, words }] : [];
    }),
    themes: themesIn(results).map((theme) => ({
      ...theme,
      said: sayPeople(theme, answers),
      comments: theme.comments.map(({ words, name }) => ({ words, name })),
    })),
    shown: results.map(({ name, relation: of, n }) => ({ name, relation: of, n })),
    waiting: sayWaiting(waiting, Math.max(request.threshold, leastThreshold), request.closesOn < today),
    asked: raters.filter(({ state }) => state !== "not-asked").length,
    answered: raters.filter(({ state }) => state === "answered").length,
    thanks: thankWords(request),
    thankWhom: raters.filter(({ state }) => state === "answered").map(({ name }) => name),
  };
};

const read = operation.read("feedbackRequests.read", {
  summary: "What they answered: you beside the others, how sure that is, and their words",
  input: z.object({ id: id("The request.") }),
  output: reading,
  handle: ({ id: of }, context) => readAnswers(context, of),
  present: ({ said, howSure, lines, themes, comments, waiting, asked, answered }) =>
    [
      `${answered} of ${asked} answered.`,
      ...said,
      ...lines.map(
        ({ text, self, others }) =>
          `${text}  you ${self ?? "–"}, others ${others ? `${others.mean.toFixed(1)}${others.low === null ? "" : ` (${others.low.toFixed(1)} to ${others.high?.toFixed(1)})`}, n = ${others.n}` : "–"}`,
      ),
      ...themes.map(({ key, label, said: many }) => `${label}: ${many} say it (--theme ${key})`),
      ...comments.flatMap(({ text, words }) => [
        text,
        ...words.map((one) => `  “${one.words}”${one.name ? ` (${one.name})` : ""}`),
      ]),
      ...(waiting ? [waiting] : []),
      ...howSure,
    ].join("\n"),
});

const close = operation.write("feedbackRequests.close", {
  summary: "Close a request now: no more answers are taken, and what can be shown is shown",
  input: z.object({ id: id("The request.") }),
  output: z.object({ shown: z.number().int().describe("Grouped answers that opened.") }),
  handle: async ({ id: of }, context) => {
    const { records, today } = context;
    const before = await records.get(requestKind, of);
    const yesterday = addDays(today, -1);
    const closed = before.closesOn > yesterday ? await records.update(requestKind, before, { closesOn: yesterday }) : before;
    return { shown: await release(context, closed, true) };
  },
  present: ({ shown }) =>
    `Closed. ${shown === 0 ? "No further answers opened." : `${sayCount(shown, "grouped answer")} opened.`}`,
});

export const feedbackRequests = { list, ...verbs, read, close, focus, thank };
