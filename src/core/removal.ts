// The one way to delete a record: into the bin, from where it comes back.
import { z } from "zod";
import type { AnyKind } from "../database/kind.ts";
import { operation } from "./operation.ts";
import { editFields } from "./record.ts";

/** `said` is what is told once it lies in the bin. */
export const removal = (
  name: string,
  kind: AnyKind,
  { summary, said, intimate = false }: { summary: string; said: string; intimate?: boolean },
) =>
  operation(name, {
    kind: "write",
    summary,
    intimate,
    input: z.object({ id: editFields.id }),
    output: z.object({ id: z.string() }),
    positional: ["id"],
    handle: async ({ id }, { records }) => {
      await records.remove(kind, await records.get(kind, id));
      return { id };
    },
    present: () => said,
  });
