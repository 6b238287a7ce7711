// An answer to a page that wants to hear how far a long work has come: plain where it is quick, else as events, the answer last.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Heard, onceItTakesLong } from "../core/telling.ts";
import type { DoorContext } from "../operations/operation.ts";
import { type Answer, answerTo } from "./answer.ts";

interface Telling {
  response: ServerResponse;
  context: DoorContext;
  /** Performs the operation, and answers with the body. */
  perform: (context: DoorContext) => Promise<unknown>;
  /** The body of a refusal. */
  refused: (answer: Answer) => unknown;
}

/** What is sent in the end. */
interface ToldAnswer {
  status: number;
  body: unknown;
  /** The change that a write made. */
  change?: string | undefined;
}

export const wantsToBeTold = ({ headers }: IncomingMessage): boolean => headers["cairn-tell"] === "1";

export const answerTelling = async ({ response, context, perform, refused }: Telling): Promise<void> => {
  /** An answer that has begun cannot end in an error: a refusal is an answer too. */
  const whole = async (heard: Heard): Promise<ToldAnswer> => {
    let change: string | undefined;
    const changed = (id: string) => {
      change = id;
    };
    try {
      return { status: 200, body: await perform({ ...context, heard, changed }), change };
    } catch (error) {
      const answer = answerTo(error);
      return { status: answer.status, body: refused(answer) };
    }
  };
  let begun = false;
  const send = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const { heard, end } = onceItTakesLong((progress) => {
    if (!begun) response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8", "x-accel-buffering": "no" });
    begun = true;
    send("progress", progress);
  });
  const { status, body, change } = await whole(heard).finally(end);
  // A body that was too large was answered as it came in.
  if (response.writableEnded) return;
  if (begun) {
    send("answer", { status, change, body });
    return void response.end();
  }
  if (change) response.setHeader("cairn-change", change);
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" });
  response.end(JSON.stringify(body));
};
