// The one gate through which everything that reminds goes: closed inside quiet hours, on days off and in time off.
import type { Context } from "../../core/context.ts";
import { holdAt, type Kept, keptFree } from "../balance/index.ts";

export type Gate = { open: true } | { open: false; until: string; why: string };

/** The gate for what a person keeps free, at any instant (UTC). */
export const gateFor =
  (kept: Kept) =>
  (at: string): Gate => {
    const held = holdAt(kept, at);
    return held ? { open: false, ...held } : { open: true };
  };

/** Whether anything may remind the person at an instant; if not, until when and why. */
export const mayRemind = async (context: Pick<Context, "records" | "timezone">, at: string): Promise<Gate> =>
  gateFor(await keptFree(context))(at);
