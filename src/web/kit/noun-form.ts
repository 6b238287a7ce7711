// The form of a record of one noun: what is added by it and what it changes.
import type { z } from "zod";
import { t } from "../text.ts";
import type { Called, Shown } from "./noun.ts";
import { type RecordFormState, useRecordForm } from "./use-record-form.tsx";

export interface NounToWrite<V, R> {
  add: Called<V, R>;
  update: Called<V & { id: string; revision?: number | undefined }>;
}

export interface NounFormOptions<S extends z.ZodObject, V, R> {
  schema: S;
  /** The record that is edited; none for a new one. */
  record?: (Partial<z.input<S>> & Pick<Shown, "id" | "revision">) | undefined;
  /** Where a new one begins otherwise than its schema says. */
  initial?: Partial<z.input<S>>;
  /** What is sent, where that is more than the fields, or other. */
  send?: (values: z.output<S>) => V;
  /** What the toast says of a new one, and of a changed one. */
  added?: string;
  saved?: string;
  onAdded?: ((added: R) => void) | undefined;
  /** After it was saved, and the way out without. */
  onEnd?: (() => void) | undefined;
}

export const useNounForm = <S extends z.ZodObject, R, V = z.output<S>>(
  noun: NounToWrite<V, R>,
  { schema, record, initial, send = (values) => values as V, added, saved, onAdded, onEnd }: NounFormOptions<S, V, R>,
): RecordFormState<S> => {
  return useRecordForm({
    schema,
    initial: record ?? initial ?? {},
    revision: record?.revision,
    save: async (values, revision) => {
      const sent = send(values);
      if (record) return noun.update.call({ ...sent, id: record.id, revision }, { context: { said: saved ?? t("saved") } });
      const made = await noun.add.call(sent, { context: { said: added ?? t("saved") } });
      onAdded?.(made);
      return made;
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
};
