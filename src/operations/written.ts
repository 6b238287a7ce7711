// Calls an operation of another room in the present write, and tells the record that it wrote.
import type { RecordRef } from "../core/record.ts";
import { changesSoFar, writtenSince } from "../database/written-since.ts";
import type { Context } from "./context.ts";
import type { OperationCall } from "./contributions.ts";

/** The record that it answers with, where it wrote several; null where it wrote none. */
export const written = async (context: Context, call: OperationCall): Promise<RecordRef | null> => {
  const passed = await changesSoFar(context.records);
  const answer = await context.app.perform(context, call);
  const wrote = await writtenSince(context.records, context.app.kinds, passed);
  const answered: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "id") : undefined;
  return wrote.find(({ id }) => id === answered) ?? wrote[0] ?? null;
};
