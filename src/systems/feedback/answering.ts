// An answer comes in, is taken back, or is shown together with others; the same for a link and for a text that was pasted.
import { refuse } from "../../core/refusal.ts";
import type { Owned } from "../../database/records.ts";
import type { Context } from "../../operations/context.ts";
import { feedbackRefusals } from "./refusals.ts";
import { asOne, batchesOf } from "./rules/release.ts";
import { type AnswerLine, answerLine, type Rater, type Request } from "./schema/request.ts";
import { opened, sealed, traceOf } from "./seal.ts";
import { answerByTicket, raterByToken, raterKind, requestKind, resultKind, waitingKind, waitingOf } from "./store/requests.ts";

export interface Given {
  secret: string;
  answers: readonly AnswerLine[];
  /** Whether the answer stands with the name, where that is offered. */
  named: boolean;
  /** What takes it back, known to whoever answered alone. */
  receipt: string;
}

/** Who is asked by a link that still opens, and for what; undefined for any other. */
export const askedBy = async (
  { records, today }: Pick<Context, "records" | "today">,
  secret: string,
): Promise<{ rater: Owned<Rater>; request: Owned<Request> } | undefined> => {
  const rater = await raterByToken(records, traceOf(secret));
  const request = rater && (await records.find(requestKind, rater.requestId));
  return rater?.state === "asked" && request && request.closesOn >= today ? { rater, request } : undefined;
};

const checked = ({ questions }: Request, answers: readonly AnswerLine[]): AnswerLine[] => {
  const said = answers.filter(({ value, words }) => value !== null || words?.trim());
  for (const { question, value, words } of said) {
    const asked = questions.find(({ id }) => id === question);
    const fits = asked && (asked.answer === "scale" ? value !== null && !words : value === null);
    if (!fits) refuse(feedbackRefusals.badAnswer, { question });
  }
  if (said.length === 0) refuse(feedbackRefusals.nothingAnswered);
  return said.filter(({ question }, at) => said.findIndex((other) => other.question === question) === at);
};

export const takeAnswer = async (context: Context, given: Given): Promise<{ request: Owned<Request>; named: boolean }> => {
  const { records, today } = context;
  const { rater, request } = (await askedBy(context, given.secret)) ?? refuse(feedbackRefusals.linkClosed);
  const answers = checked(request, given.answers);
  const named = request.grouping === "named" || (request.grouping === "either" && given.named);
  const { id: requestId, questions, seal } = request;
  const ticket = traceOf(given.receipt);
  await records.update(raterKind, rater, { state: "answered", token: null });
  if (named)
    await records.create(resultKind, {
      requestId,
      relation: rater.relation,
      name: rater.name,
      ticket,
      ...asOne(questions, [answers], false),
    });
  else {
    const closed = await sealed(seal?.lock ?? "", JSON.stringify(answers));
    await records.create(waitingKind, { requestId, relation: rater.relation, sealed: closed, ticket });
    await release(context, request, request.closesOn < today);
  }
  return { request, named };
};

/** Whether there was something to be taken back: a grouped answer that nobody saw, or a named one as long as the request is open. */
export const takeBack = async ({ records, today }: Context, receipt: string): Promise<boolean> => {
  const found = await answerByTicket(records, traceOf(receipt));
  if (!found) return false;
  if ("waiting" in found) {
    await records.erase(waitingKind, found.waiting.id);
    return true;
  }
  const request = await records.find(requestKind, found.named.requestId);
  if (!request || request.closesOn < today) return false;
  await records.erase(resultKind, found.named.id);
  return true;
};

const kept = answerLine.array();

/** Shows the answers whose group is large enough: they become one, and what they were by themselves is erased. */
export const release = async ({ records }: Pick<Context, "records">, request: Request, isClosed: boolean): Promise<number> => {
  const { seal } = request;
  if (!seal) return 0;
  let shown = 0;
  for (const { relation, answers } of batchesOf(await waitingOf(records, request.id), request.threshold, isClosed)) {
    const read: AnswerLine[][] = [];
    for (const one of answers) {
      const text = await opened(seal, one.sealed);
      if (text !== undefined) read.push(kept.parse(JSON.parse(text)));
    }
    if (read.length < answers.length) continue;
    await records.create(resultKind, {
      requestId: request.id,
      relation,
      name: null,
      ticket: null,
      ...asOne(request.questions, read, true),
    });
    for (const { id } of answers) await records.erase(waitingKind, id);
    shown += answers.length;
  }
  return shown;
};
