// The way to the server: what is asked in one moment goes in one request, and each answer is handed on as soon as it comes.

import { fetchAsEntered } from "./entered.ts";

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

const wholeAnswer = async (response: Response): Promise<Answer> => {
  const { json } = await response.json();
  return { status: response.status, json, change: response.headers.get("cairn-change") };
};

const askAlone = async ({ path, input, signal, resolve }: Question): Promise<void> =>
  resolve(await wholeAnswer(await post(`/rpc/${path}`, { json: input }, {}, signal)));

const askTogether = async (questions: readonly Question[]): Promise<void> => {
  const body = questions.map(({ path, input }) => ({ url: `${window.location.origin}/rpc/${path}`, body: { json: input } }));
  const response = await post("/rpc/__batch__", body, { "x-orpc-batch": "streaming" });
  if (!response.ok || !response.body) {
    const answer = await wholeAnswer(response);
    for (const { resolve } of questions) resolve(answer);
    return;
  }
  for await (const { index, status = response.status, headers, body } of eventsOf(response.body))
    questions[index]?.resolve({ status, json: body.json, change: headers?.["cairn-change"] ?? null });
  for (const { reject } of questions) reject(new TypeError("The answer broke off."));
};

interface Event {
  index: number;
  status?: number;
  headers?: Record<string, string>;
  body: { json: unknown };
}

/** Reads server-sent events, one answer in each. */
async function* eventsOf(body: ReadableStream<Uint8Array<ArrayBuffer>>): AsyncGenerator<Event> {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (text + part.value).split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const data = /^event: message\ndata: (.*)$/m.exec(event)?.[1];
      if (data) yield JSON.parse(data);
    }
  }
}
