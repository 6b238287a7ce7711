// Those who are asked: named, invited by a link or a page in a file, reminded once; and their answers, by link or as a text that they sent back.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { id } from "../../../core/id.ts";
import { refuse } from "../../../core/refusal.ts";
import type { Owned } from "../../../database/records.ts";
import type { Context } from "../../../operations/context.ts";
import { operation } from "../../../operations/operation.ts";
import { listVerb, recordVerbs } from "../../../operations/record-verbs.ts";
import { contactNamed } from "../../network/index.ts";
import { takeAnswer, takeBack } from "../answering.ts";
import { answerPage } from "../formats/answer-page.ts";
import { pastedText } from "../formats/pasted.ts";
import { feedbackRefusals } from "../refusals.ts";
import { askWords, remindWords } from "../rules/ask.ts";
import { answerLine, type Rater, type Request, raterFields, shownRater } from "../schema/request.ts";
import { newSecret, opened, traceOf } from "../seal.ts";
import { raterKind, raterList, requestKind } from "../store/requests.ts";

const noun = { kind: raterKind, one: "person to ask", many: "people you ask" };

const states = { "not-asked": "not asked yet", asked: "asked", answered: "answered" } as const;
const present = ({ name, relation, state }: Pick<Rater, "name" | "relation" | "state">): string =>
  `${name} (${relation}): ${states[state]}`;

const list = listVerb("raters", {
  ...noun,
  summary: "Whom you asked for feedback, and who answered",
  listing: raterList,
  item: shownRater,
  empty: 'Nobody yet. Name somebody: cairn raters add "Ana Lopez" --request-id ID --relation peer',
  line: (one) => `${one.id}  ${present(one)}`,
});

const { get, add, update, remove } = recordVerbs("raters", {
  ...noun,
  fields: raterFields,
  adding: { requestId: id("The request in which you ask them.") },
  positional: ["name"],
  output: shownRater,
  summaries: { add: "Name somebody whom you ask for feedback" },
  present,
  check: async (given, before, { records }) => {
    if (before) return given;
    const { requestId = "", name = "" } = given;
    await records.get(requestKind, requestId);
    const person = await contactNamed(records, name);
    return { ...given, person, state: "not-asked" as const, invitedOn: null, remindedOn: null, token: null };
  },
});

const invitation = z.object({
  rater: shownRater,
  link: z.string().nullable().describe("A link that works once, where this Cairn has a public address; else nothing."),
  words: z.string().describe("What to write to them."),
  page: z.object({
    name: z.string().describe("Name for the file."),
    text: z.string().describe("The page itself, to send as a file: it works on a phone without a network."),
  }),
});

/** A fresh link and page for somebody; an earlier one opens nothing any more. */
const invite = async (
  context: Context,
  rater: Owned<Rater>,
  request: Request,
  isReminder: boolean,
): Promise<z.infer<typeof invitation>> => {
  const { records, today, app } = context;
  const secret = newSecret(records.personId);
  const after = await records.update(raterKind, rater, {
    state: "asked",
    token: traceOf(secret),
    ...(isReminder ? { remindedOn: today } : { invitedOn: today }),
  });
  const link = app.address && `${app.address}/answer/${secret}`;
  const words = (isReminder ? remindWords : askWords)(request, rater, link);
  return {
    rater: after,
    link,
    words,
    page: { name: "feedback.html", text: answerPage({ request, secret, by: "file" }) },
  };
};

const stillOpen = async ({ records, today }: Context, of: string): Promise<{ rater: Owned<Rater>; request: Owned<Request> }> => {
  const rater = await records.get(raterKind, of);
  const request = await records.get(requestKind, rater.requestId);
  if (rater.state === "answered") refuse(feedbackRefusals.raterAnswered, { name: rater.name });
  if (request.closesOn < today) refuse(feedbackRefusals.requestClosed, { title: request.title, day: sayDay(request.closesOn) });
  return { rater, request };
};

const sayInvitation = ({ words, link }: z.infer<typeof invitation>): string =>
  [words, ...(link ? [] : ["", "The page to send along: give --json and save page.text as feedback.html."])].join("\n");

const inviteOne = operation.write("raters.invite", {
  summary: "Make the link and the page for somebody you ask; an earlier one opens nothing any more",
  input: z.object({ id: id("Whom you ask.") }),
  output: invitation,
  refusals: [feedbackRefusals.raterAnswered, feedbackRefusals.requestClosed],
  handle: async ({ id: of }, context) => {
    const { rater, request } = await stillOpen(context, of);
    return invite(context, rater, request, false);
  },
  present: sayInvitation,
});

const remind = operation.write("raters.remind", {
  summary: "Remind somebody once, with a fresh link and page",
  input: z.object({ id: id("Whom you asked.") }),
  output: invitation,
  refusals: [feedbackRefusals.raterAnswered, feedbackRefusals.requestClosed, feedbackRefusals.remindedOnce],
  handle: async ({ id: of }, context) => {
    const { rater, request } = await stillOpen(context, of);
    if (rater.remindedOn) refuse(feedbackRefusals.remindedOnce, { name: rater.name });
    return invite(context, rater, request, true);
  },
  present: sayInvitation,
});

const received = z.object({ said: z.string().describe("What became of it, in a sentence.") });

const kept = "Your answer is kept. Thank you.";
const gone = "Taken back: nothing of it is kept.";

const answer = operation.write("raters.answer", {
  summary: "Answer a request for feedback by the secret of its link, as the page behind the link does; or take the answer back",
  input: z.object({
    secret: z.string().min(1).max(300).describe("The last part of the link."),
    answers: z.array(answerLine).max(12).default([]).describe("The answers, each with its question."),
    named: z.boolean().default(false).describe("Puts the name to it, where that is offered."),
    receipt: z.string().min(20).max(300).optional().describe("A long random text that takes the answer back later."),
    back: z.boolean().default(false).describe("Takes the answer of this receipt back instead."),
  }),
  output: received,
  refusals: [feedbackRefusals.linkClosed, feedbackRefusals.nothingAnswered, feedbackRefusals.badAnswer],
  handle: async ({ secret, answers, named, receipt, back }, context) => {
    if (!back) await takeAnswer(context, { secret, answers, named, receipt: receipt ?? newSecret(context.records.personId) });
    else if (!(await takeBack(context, secret))) refuse(feedbackRefusals.linkClosed);
    return { said: back ? gone : kept };
  },
  present: ({ said }) => said,
});

const sent = z.object({
  secret: z.string().max(300),
  answers: z.array(answerLine).max(12).default([]),
  named: z.boolean().default(false),
  receipt: z.string().min(20).max(300),
  back: z.boolean().default(false),
});

const take = operation.write("feedback.take", {
  summary: "Take in the text that somebody you asked sent back from their page",
  input: z.object({
    text: z.string().min(1, "Paste the text.").max(200_000).describe("Their message, from CAIRN to the last bracket."),
  }),
  output: received,
  refusals: [
    feedbackRefusals.noSeal,
    feedbackRefusals.otherSeal,
    feedbackRefusals.linkClosed,
    feedbackRefusals.nothingAnswered,
    feedbackRefusals.badAnswer,
  ],
  positional: ["text"],
  handle: async ({ text }, context) => {
    const { requestId, content, isSealed } = pastedText(text) ?? refuse(feedbackRefusals.noSeal);
    const request = (await context.records.find(requestKind, requestId)) ?? refuse(feedbackRefusals.otherSeal);
    const plain = isSealed ? request.seal && (await opened(request.seal, content)) : Buffer.from(content, "base64url").toString();
    const read = sent.safeParse(parsed(plain ?? ""));
    if (!read.success) return refuse(feedbackRefusals.otherSeal);
    const given = read.data;
    if (given.back) {
      if (!(await takeBack(context, given.receipt))) refuse(feedbackRefusals.linkClosed);
      return { said: "Their answer was taken back: nothing of it is kept." };
    }
    const { named } = await takeAnswer(context, given);
    return {
      said: named
        ? "An answer with a name came in."
        : "A grouped answer came in. It stays hidden until its group is large enough.",
    };
  },
  present: ({ said }) => said,
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

export const raters = { list, get, add, update, remove, invite: inviteOne, remind, answer };
export { take };
