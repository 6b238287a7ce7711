// The one way to delete a record: into the bin, from where it comes back.
import { z } from "zod";
import { editFields, type RecordFields } from "../core/record.ts";
import type { Kind } from "../database/kind.ts";
import type { Owned } from "../database/records.ts";
import type { Context } from "./context.ts";
import { operation } from "./operation.ts";

interface Removal<T extends RecordFields> {
  summary: string;
  /** What is told once it lies in the bin; its title unless told. */
  said?: string;
  intimate?: boolean;
  /** What goes with it, or is changed by it; called before. */
  removing?: (record: Owned<T>, context: Context) => void | Promise<void>;
}

export const removal = <T extends RecordFields>(
  name: string,
  kind: Kind<T>,
  { summary, said, intimate = false, removing }: Removal<T>,
) =>
  operation.write(name, {
    summary,
    intimate,
    input: z.object({ id: editFields.id.describe(`The ${kind.label}.`) }),
    output: z.object({ id: z.string(), title: z.string().describe("What it is called.") }),
    handle: async ({ id }, context) => {
      const { records } = context;
      const before = await records.get(kind, id);
      await removing?.(before, context);
      await records.remove(kind, before);
      return { id, title: kind.title(before) };
    },
    present: ({ title }) => said ?? `“${title}” is in the bin.`,
  });
