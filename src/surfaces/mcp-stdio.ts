// The door for assistants over standard input and output: it ends with its input, once what was asked is answered.
import { once } from "node:events";
import type { Server } from "@modelcontextprotocol/sdk/server/index.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CancelledNotificationSchema,
  isJSONRPCErrorResponse,
  isJSONRPCRequest,
  isJSONRPCResultResponse,
  type RequestId,
} from "@modelcontextprotocol/sdk/types.js";

/** Serves until the input ends and every request that came through it is answered. */
export const serveAssistant = async (server: Server): Promise<void> => {
  const transport = new StdioServerTransport();
  const unanswered = new Set<RequestId>();
  let answered = (): void => undefined;
  await server.connect(transport);

  const hear = transport.onmessage;
  transport.onmessage = (message) => {
    if (isJSONRPCRequest(message)) unanswered.add(message.id);
    const taken = CancelledNotificationSchema.safeParse(message).data?.params.requestId;
    if (taken !== undefined) unanswered.delete(taken);
    hear?.(message);
  };
  const send = transport.send.bind(transport);
  transport.send = async (message) => {
    await send(message);
    if ((isJSONRPCResultResponse(message) || isJSONRPCErrorResponse(message)) && message.id !== undefined)
      unanswered.delete(message.id);
    answered();
  };

  await Promise.race([once(process.stdin, "end"), once(process.stdin, "close")]);
  await new Promise<void>((resolve) => {
    answered = () => void (unanswered.size === 0 && resolve());
    answered();
  });
};
