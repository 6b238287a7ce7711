// What somebody without an account sees behind their link: the page to answer on, or to take an answer back.
import type { Context } from "../../operations/context.ts";
import type { GuestPage } from "../../operations/contributions.ts";
import { askedBy } from "./answering.ts";
import { answerPage, takeBackPage } from "./formats/answer-page.ts";
import { ownerOfSecret, traceOf } from "./seal.ts";
import { answerByTicket, requestKind } from "./store/requests.ts";

const page = async (context: Context, secret: string): Promise<string | undefined> => {
  const asked = await askedBy(context, secret);
  if (asked) return answerPage({ request: asked.request, secret, by: "link" });
  const { records, today } = context;
  const given = await answerByTicket(records, traceOf(secret));
  if (!given) return undefined;
  if ("waiting" in given) return takeBackPage();
  const request = await records.find(requestKind, given.named.requestId);
  return request && request.closesOn >= today ? takeBackPage() : undefined;
};

export const guest: GuestPage<Context> = { personOf: ownerOfSecret, page, operation: "raters.answer" };
