// Walks a router: every operation in it with its declaration, whatever door asks.
import { type AnyProcedure, type AnyRouter, isProcedure } from "@orpc/server";
import type { OperationMeta } from "./operation.ts";

export interface DeclaredOperation {
  meta: OperationMeta;
  procedure: AnyProcedure;
}

export const operationsOf = (router: AnyRouter): DeclaredOperation[] => {
  if (isProcedure(router)) return [{ meta: router["~orpc"].meta as OperationMeta, procedure: router }];
  return Object.values(router as Record<string, AnyRouter>).flatMap(operationsOf);
};
