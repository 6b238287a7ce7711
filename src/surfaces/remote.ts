// Operations at a Cairn that runs elsewhere, through its REST door, with a key.
import type { AnyProcedure } from "@orpc/server";
import { z } from "zod";
import { Refusal, type RefusalDefinition, refuse, refusing } from "../core/refusal.ts";

const remoteRefusals = refusing(503, {
  serverUnreachable: "{address} does not answer. Check CAIRN_SERVER, and that Cairn runs there.",
  notCairn: "{address} answers, but not as Cairn does. Check CAIRN_SERVER.",
});

const errorShape = z.object({
  error: z.object({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()) }),
});

/** Answers with the operation's output; a refusal there is the same refusal here. */
export const performAt = async (
  { address, key }: { address: string; key: string },
  procedure: AnyProcedure,
  input: Record<string, unknown>,
): Promise<unknown> => {
  const { method = "POST", path = "/" } = procedure["~orpc"].route;
  const rest = { ...input };
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name] ?? ""));
    delete rest[name];
    return value;
  });
  const url = new URL(`${address}/api${filled}`);
  const inQuery = method === "GET";
  if (inQuery) for (const [name, value] of queryOf(rest)) url.searchParams.append(name, value);
  const response = await fetch(url, {
    method,
    headers: { authorization: `Bearer ${key}`, ...(inQuery ? {} : { "content-type": "application/json" }) },
    ...(inQuery ? {} : { body: JSON.stringify(rest) }),
  }).catch(() => refuse(remoteRefusals.serverUnreachable, { address }));
  const body: unknown = await response.json().catch(() => refuse(remoteRefusals.notCairn, { address }));
  if (response.ok) return body;
  const said = errorShape.safeParse(body);
  if (!said.success) return refuse(remoteRefusals.notCairn, { address });
  const { code, message, details } = said.data.error;
  if (response.status >= 500) throw new Error(`${address} answered: ${message}`);
  throw new Refusal({ code, message, status: response.status as RefusalDefinition["status"] }, details);
};

const queryOf = (input: Record<string, unknown>): [string, string][] =>
  Object.entries(input).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return value.map((entry, index) => [`${name}[${index}]`, String(entry)]);
    return [[name, String(value)]];
  });
