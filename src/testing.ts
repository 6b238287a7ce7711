// The product as tests use it: every operation through the router, as somebody, on a database and a clock of the test's own.
import { type AnyProcedure, call, type InferRouterInputs, type InferRouterOutputs } from "@orpc/server";
import { buildApp } from "./app.ts";
import type { Database } from "./database/open.ts";
import type { Actor, App } from "./operations/context.ts";
import { type Router, router, systems } from "./router.ts";

export const testApp = (
  database: Database,
  now: () => string = () => "2026-11-24T09:00:00.000Z",
  readWeb: App["readWeb"] = "off",
): App => buildApp({ database, systems, router, timezone: "UTC", now, readWeb });

type Inputs = InferRouterInputs<Router>;
type Outputs = InferRouterOutputs<Router>;

export type Callable = {
  [Noun in keyof Router]: {
    [Verb in keyof Router[Noun]]: Verb extends keyof Inputs[Noun] & keyof Outputs[Noun]
      ? (input: Inputs[Noun][Verb]) => Promise<Outputs[Noun][Verb]>
      : never;
  };
};

/** `as(app, actor).skills.list({})`: the router's operations as plain functions, refusals thrown with their codes. */
export const as = (app: App, actor: Actor): Callable =>
  Object.fromEntries(
    Object.entries(router).map(([noun, verbs]) => [
      noun,
      Object.fromEntries(
        Object.entries(verbs).map(([verb, procedure]) => [
          verb,
          (input: unknown) => call(procedure as AnyProcedure, input, { context: { app, actor } }),
        ]),
      ),
    ]),
  ) as Callable;
