// Walks a router: every operation in it with its declaration, whatever door asks.
import { type AnyProcedure, type AnyRouter, isProcedure } from "@orpc/server";
import { mustBeNamed, type OperationMeta, scopeOf } from "./operation.ts";

export interface DeclaredOperation {
  meta: OperationMeta;
  procedure: AnyProcedure;
}

export const operationsOf = (router: AnyRouter): DeclaredOperation[] => {
  if (isProcedure(router)) return [{ meta: router["~orpc"].meta as OperationMeta, procedure: router }];
  return Object.values(router as Record<string, AnyRouter>).flatMap(operationsOf);
};

/**
 * What an assistant on this machine may do: everything but what must be named, and what only the owner does in person. `named` was, when it was started;
 * `only` are the nouns (`goals`, or `goals:read`) that it was kept to.
 */
export const assistantScopes = (named: readonly string[], only: readonly string[] = ["*"]): string[] =>
  [...only, ...named].map((noun) => (noun.includes(":") ? noun : `${noun}:write`));

/** The nouns that an assistant gets only where they are named: how the person is doing, and erasing for good. */
export const toBeNamed = (operations: readonly DeclaredOperation[]): string[] => [
  ...new Set(operations.filter(({ meta }) => mustBeNamed(meta) && !meta.ownerOnly).map(({ meta }) => nounOfScope(meta))),
];

export const nounOfScope = (meta: OperationMeta): string => scopeOf(meta).split(":")[0] ?? "";
