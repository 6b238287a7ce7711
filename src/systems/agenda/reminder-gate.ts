// The one gate through which everything that reminds goes: closed inside quiet hours, on days off and in time off.
import type { Context } from "../../operations/context.ts";
import { type Kept, type QuietHold, quietAt, quietHoldAt } from "../balance/index.ts";

export type Gate = { open: true } | { open: false; until: string; why: string };

const gateOf = (held: QuietHold | null): Gate => (held ? { open: false, ...held } : { open: true });

/** The gate for what a person keeps free, at any instant (UTC). */
export const gateFor =
  (kept: Kept) =>
  (at: string): Gate =>
    gateOf(quietHoldAt(kept, at));

/** Whether anything may remind the person at an instant; if not, until when and why. */
export const mayRemind = async (context: Pick<Context, "records" | "timezone" | "today">, at: string): Promise<Gate> =>
  gateOf(await quietAt(context, at));
