// The operations of one noun as a frame needs them: `api.wins`, `api.stories`.
import type { ProcedureUtils } from "@orpc/tanstack-query";
import { useMutation } from "@tanstack/react-query";
import type { RecordFields } from "../../core/record.ts";
import type { CallContext } from "../client.ts";
import { t } from "./text.ts";

export type Asked<I, O, E> = ProcedureUtils<CallContext, I, O, E>;

interface Saying {
  context: CallContext;
}

/** Calls an operation. */
export interface Called<I, O = unknown> {
  call: (input: I, saying: Saying) => Promise<O>;
}

/** What every record shows of itself. */
export type Shown = Pick<RecordFields, "id" | "revision" | "employerSensitive">;

export type Removed = Called<{ id: string }>;

/** Moves a record to the bin; the toast says `said` and offers the undo. */
export const useRemoval = (remove: Removed | undefined, said?: string) => {
  return useMutation({
    mutationFn: async (id: string) => remove?.call({ id }, { context: { said: said ?? t("movedToBin") } }),
  });
};
