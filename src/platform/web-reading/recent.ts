// What was read a moment ago, so that whoever looks before they follow asks the address once, not twice.
import type { App } from "../../operations/context.ts";
import { type Visit, type Visited, visit } from "./visit.ts";

const keptFor = 10 * 60_000;
const mostKept = 8;

const kept = new WeakMap<App, Map<string, { at: number; came: Visited }>>();

/** As `visit`, with what came of the same visit in the last ten minutes where it could be read. */
export const visitRecent = async (app: App, asked: Visit): Promise<Visited> => {
  const recent = kept.get(app) ?? new Map<string, { at: number; came: Visited }>();
  kept.set(app, recent);
  const now = Date.parse(app.now());
  const key = `${asked.address} ${asked.post ?? ""}`;
  const known = recent.get(key);
  if (known && now - known.at < keptFor) return known.came;
  const came = await visit(app.readWeb, asked);
  recent.delete(key);
  if (came.kind === "read") recent.set(key, { at: now, came });
  for (const oldest of [...recent.keys()].slice(0, -mostKept)) recent.delete(oldest);
  return came;
};
