// The door for forms: what each operation asks for, and running one by its name with the answer as people and programs read it.
import type { IncomingMessage } from "node:http";
import { json } from "node:stream/consumers";
import { type AnyRouter, call } from "@orpc/server";
import { refusals, refuse } from "../core/refusal.ts";
import { type DoorContext, kebab, nounOf, type OperationMeta, verbOf } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { errorBody } from "./answer.ts";
import { type InputField, inputFields } from "./input-fields.ts";
import { toolName } from "./mcp.ts";
import type { OperationDoor } from "./rpc.ts";
import { answerTelling, wantsToBeTold } from "./told.ts";

/** An operation as a form shows it, with its name at every other door. */
export interface OperationForm {
  name: string;
  noun: string;
  summary: string;
  kind: OperationMeta["kind"];
  ownerOnly: boolean;
  /** Beyond undo. */
  final: boolean;
  /** The answer is a file, which is also at `/download/<name>` with the fields as the query. */
  givesFile: boolean;
  /** The REST door. */
  method: string;
  address: string;
  /** Behind `npx cairn`: `goals check-in`. */
  command: string;
  /** The same, shorter, where there is a short name. */
  shortCommand: string | null;
  tool: string;
  /** Fields that the command line takes without their names, in this order. */
  positional: readonly string[];
  fields: InputField[];
}

export interface FormAnswer {
  /** For people. */
  text: string;
  output: unknown;
}

export const formsOf = (router: AnyRouter): OperationForm[] =>
  operationsOf(router)
    .map(({ meta, procedure }) => {
      const { method = "POST", path = "/" } = procedure["~orpc"].route;
      return {
        name: meta.name,
        noun: nounOf(meta.name),
        summary: meta.summary,
        kind: meta.kind,
        ownerOnly: meta.ownerOnly,
        final: meta.final,
        givesFile: meta.givesFile,
        method,
        address: `/api${path}`,
        command: `${kebab(nounOf(meta.name))} ${kebab(verbOf(meta.name))}`,
        shortCommand: meta.command ?? null,
        tool: toolName(meta),
        positional: meta.positional,
        fields: inputFields(meta),
      };
    })
    .sort((one, other) => one.name.localeCompare(other.name));

const inputOf = (request: IncomingMessage): Promise<unknown> =>
  json(request).catch(() => refuse(refusals.badInput, { sentence: "The form could not be read: send its fields as JSON." }));

/** `POST /forms/goals.add` with the fields as JSON answers a `FormAnswer`; a refusal is the same as at every door. */
export const formDoor = (router: AnyRouter): OperationDoor => {
  const declared = new Map(operationsOf(router).map((operation) => [operation.meta.name, operation]));
  return async (request, response, context) => {
    const operation = declared.get((request.url ?? "").replace(/^\/forms\/|\?.*$/g, ""));
    if (!operation || request.method !== "POST") return false;
    if (request.url?.includes("?"))
      refuse(refusals.badInput, { sentence: "A form takes its fields in the body, as JSON, and nothing behind the “?”." });
    const perform = async (told: DoorContext) => {
      const output = await call(operation.procedure, await inputOf(request), { context: told });
      return { text: operation.meta.present(output), output } satisfies FormAnswer;
    };
    if (wantsToBeTold(request)) await answerTelling({ response, context, perform, refused: errorBody });
    else {
      const answer = await perform(context);
      response.setHeader("content-type", "application/json; charset=utf-8");
      response.end(JSON.stringify(answer));
    }
    return true;
  };
};
