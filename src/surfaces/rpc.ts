// The door for our own pages: every operation as a typed call.
import type { IncomingMessage, ServerResponse } from "node:http";
import { json } from "node:stream/consumers";
import { type AnyRouter, call, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/node";
import { BatchHandlerPlugin } from "@orpc/server/plugins";
import { refusals, refuse } from "../core/refusal.ts";
import type { DoorContext } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { type Answer, answerTo } from "./answer.ts";
import { answerTelling, wantsToBeTold } from "./told.ts";

export type OperationDoor = (request: IncomingMessage, response: ServerResponse, context: DoorContext) => Promise<boolean>;

/** Whatever an operation throws leaves it as the answer that all doors give. */
export const answered = async <T>({ next }: { next: () => Promise<T> }): Promise<T> => {
  try {
    return await next();
  } catch (error) {
    const { code, status, message, details } = answerTo(error);
    throw new ORPCError(code, { status, message, data: details });
  }
};

/** How many calls a page may send in one request. */
const mostTogether = 32;

export const rpcDoor = (router: AnyRouter): OperationDoor => {
  const handler = new RPCHandler<DoorContext>(router, {
    plugins: [new BatchHandlerPlugin({ maxSize: mostTogether })],
    // Each of several calls in one request names the change that it made itself.
    rootInterceptors: [
      async ({ next, ...call }) => {
        let change: string | undefined;
        const answer = await next({ ...call, context: { ...call.context, changed: (id) => (change = id) } });
        if (change && answer.matched) answer.response.headers["cairn-change"] = change;
        return answer;
      },
    ],
    clientInterceptors: [answered],
  });
  const procedures = new Map(
    operationsOf(router).map(({ meta, procedure }) => [`/rpc/${meta.name.replace(".", "/")}`, procedure]),
  );
  return async (request, response, context) => {
    const alone = request.method === "POST" && wantsToBeTold(request) ? procedures.get(request.url ?? "") : undefined;
    if (!alone) return (await handler.handle(request, response, { prefix: "/rpc", context })).matched;
    const perform = async (told: DoorContext) => ({ json: await call(alone, await inputOf(request), { context: told }) });
    await answerTelling({ response, context, perform, refused: rpcErrorBody });
    return true;
  };
};

const inputOf = async (request: IncomingMessage): Promise<unknown> => {
  const body: unknown = await json(request).catch(() => refuse(refusals.badInput, { sentence: "Send the input as JSON." }));
  return Object(body).json;
};

/** An answer from before the operation, as the typed client reads it. */
export const rpcErrorBody = ({ code, status, message, details }: Answer) => ({
  json: { defined: false, code, status, message, data: details },
  meta: [],
});
