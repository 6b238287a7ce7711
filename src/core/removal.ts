// The one way to delete a record: into the bin, from where it comes back.
import { z } from "zod";
import type { AnyKind } from "../database/kind.ts";
import { operation } from "./operation.ts";
import { editFields } from "./record.ts";

/** `said` is what is told once it lies in the bin; its title unless told. */
export const removal = (
  name: string,
  kind: AnyKind,
  { summary, said, intimate = false }: { summary: string; said?: string; intimate?: boolean },
) =>
  operation(name, {
    kind: "write",
    summary,
    intimate,
    input: z.object({ id: editFields.id.describe(`The ${kind.label}.`) }),
    output: z.object({ id: z.string(), title: z.string().describe("What it is called.") }),
    positional: ["id"],
    handle: async ({ id }, { records }) => {
      const before = await records.get(kind, id);
      await records.remove(kind, before);
      return { id, title: kind.title(before) };
    },
    present: ({ title }) => said ?? `“${title}” is in the bin.`,
  });
