import { once } from "node:events";
import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refusals, refuse } from "../core/refusal.ts";
import type { DoorContext } from "../operations/operation.ts";
import { eventsIn } from "../web/events.ts";
import { errorBody } from "./answer.ts";
import { answerTelling } from "./told.ts";

/** What is done for the next request. */
let perform: (told: DoorContext) => Promise<unknown> = async () => null;
const server = createServer((_, response) =>
  answerTelling({ response, context: {} as DoorContext, perform: (told) => perform(told), refused: errorBody }),
);
let address = "";

beforeAll(async () => {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const at = server.address();
  address = `http://127.0.0.1:${typeof at === "object" ? at?.port : ""}`;
});
afterAll(() => void server.close());

const taken = { step: "Taking in", done: 3, total: 9 };

/** Goes on until somebody heard of it. */
const long = (end: () => unknown) => {
  let isHeard = () => {};
  const heardOf = new Promise<void>((resolve) => {
    isHeard = resolve;
  });
  perform = async ({ heard, changed }) => {
    heard?.(taken);
    changed?.("a-change");
    await heardOf;
    return end();
  };
  return isHeard;
};

const eventsOf = async (isHeard: () => void) => {
  const response = await fetch(address);
  expect(response.headers.get("content-type")).toContain("text/event-stream");
  const events: unknown[] = [];
  for await (const { event, data } of eventsIn(response.body as ReadableStream<Uint8Array<ArrayBuffer>>)) {
    isHeard();
    events.push([event, JSON.parse(data)]);
  }
  return events;
};

test("what is quick is answered as ever", async () => {
  perform = async ({ heard, changed }) => {
    heard?.(taken);
    changed?.("a-change");
    return { added: 9 };
  };
  const response = await fetch(address);
  expect([response.status, response.headers.get("cairn-change"), await response.json()]).toEqual([200, "a-change", { added: 9 }]);
});

test("what takes long tells how far it is, and answers last", async () => {
  const words = "line one\n\nline two ".repeat(20_000);
  expect(await eventsOf(long(() => ({ words })))).toEqual([
    ["progress", taken],
    ["answer", { status: 200, change: "a-change", body: { words } }],
  ]);
});

test("a refusal is the same early and late", async () => {
  const refused = () => refuse(refusals.emptyFile, { name: "people.csv" });
  const [, late] = (await eventsOf(long(refused))) as [unknown, [string, { status: number; body: unknown }]];
  perform = async () => refused();
  const early = await fetch(address);
  expect(late).toEqual(["answer", { status: early.status, body: await early.json() }]);
});
