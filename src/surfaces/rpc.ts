// The door for our own pages: every operation as a typed call.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type AnyRouter, ORPCError } from "@orpc/server";
import { RPCHandler } from "@orpc/server/node";
import { BatchHandlerPlugin } from "@orpc/server/plugins";
import type { DoorContext } from "../operations/operation.ts";
import { type Answer, answerTo } from "./answer.ts";

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
  return async (request, response, context) => (await handler.handle(request, response, { prefix: "/rpc", context })).matched;
};

/** An answer from before the operation, as the typed client reads it. */
export const rpcErrorBody = ({ code, status, message, details }: Answer) => ({
  json: { defined: false, code, status, message, data: details },
  meta: [],
});
