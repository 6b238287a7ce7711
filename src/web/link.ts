// The way to the server: what is asked in one moment goes in one request, and each answer is handed on as soon as it comes.

import { fetchAsEntered } from "./entered.ts";
import { eventsIn } from "./events.ts";
import { underway } from "./underway.tsx";

export interface Answer {
  status: number;
  json: unknown;
  /** The change that a write has made. */
  change: string | null;
}

interface Question {
  path: string;
  input: unknown;
  signal: AbortSignal | undefined;
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** As many as the server takes at once. */
export const mostTogether = 32;

const waiting: Question[] = [];

export const ask = (path: string, input: unknown, signal?: AbortSignal): Promise<Answer> =>
  new Promise((resolve, reject) => {
    if (waiting.length === 0) setTimeout(sendWaiting);
    waiting.push({ path, input, signal, resolve, reject });
  });

const sendWaiting = (): void => {
  const questions = waiting.splice(0, mostTogether);
  if (waiting.length > 0) setTimeout(sendWaiting);
  const [only, ...others] = questions;
  if (!only) return;
  const sent = others.length > 0 ? askTogether(questions) : askAlone(only);
  sent.catch((error) => {
    for (const { reject } of questions) reject(error);
  });
};

const post = (path: string, body: unknown, headers: Record<string, string> = {}, signal?: AbortSignal): Promise<Response> =>
  fetchAsEntered(path, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
    signal: signal ?? null,
  });

/** Asks so that what takes its time is heard of meanwhile; the body is what the door answers in the end. */
export const askTelling = async (
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<{ status: number; body: unknown; change: string | null }> => {
  const response = await post(path, body, { "cairn-tell": "1" }, signal);
  const isTold = response.headers.get("content-type")?.startsWith("text/event-stream");
  if (!isTold || !response.body)
    return { status: response.status, body: await response.json(), change: response.headers.get("cairn-change") };
  const { heard, end } = underway();
  try {
    for await (const { event, data } of eventsIn(response.body)) {
      if (event === "answer") return { change: null, ...JSON.parse(data) };
      heard(JSON.parse(data));
    }
  } finally {
    end();
  }
  throw new TypeError("The answer broke off.");
};

const wholeAnswer = async (response: Response): Promise<Answer> => {
  const { json } = await response.json();
  return { status: response.status, json, change: response.headers.get("cairn-change") };
};

const askAlone = async ({ path, input, signal, resolve }: Question): Promise<void> => {
  const { status, body, change } = await askTelling(`/rpc/${path}`, { json: input }, signal);
  resolve({ status, json: Object(body).json, change });
};

const askTogether = async (questions: readonly Question[]): Promise<void> => {
  const body = questions.map(({ path, input }) => ({ url: `${window.location.origin}/rpc/${path}`, body: { json: input } }));
  const response = await post("/rpc/__batch__", body, { "x-orpc-batch": "streaming" });
  if (!response.ok || !response.body) {
    const answer = await wholeAnswer(response);
    for (const { resolve } of questions) resolve(answer);
    return;
  }
  for await (const { event, data } of eventsIn(response.body)) {
    if (event !== "message") continue;
    const { index, status = response.status, headers, body }: Event = JSON.parse(data);
    questions[index]?.resolve({ status, json: body.json, change: headers?.["cairn-change"] ?? null });
  }
  for (const { reject } of questions) reject(new TypeError("The answer broke off."));
};

interface Event {
  index: number;
  status?: number;
  headers?: Record<string, string>;
  body: { json: unknown };
}
