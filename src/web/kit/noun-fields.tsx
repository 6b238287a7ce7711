// The form of a noun whose fields need no arrangement of their own, as a new room begins with: one below the other in the order of its schema.
import type { ReactNode } from "react";
import { z } from "zod";
import { Field } from "./field.tsx";
import { type NounFormOptions, type NounToWrite, useNounForm } from "./noun-form.ts";
import { RecordForm } from "./use-record-form.tsx";

interface NounFieldsProps<F extends z.ZodRawShape, R>
  extends Omit<NounFormOptions<z.ZodObject<F>, z.output<z.ZodObject<F>>, R>, "schema"> {
  noun: NounToWrite<z.output<z.ZodObject<F>>, R>;
  fields: F;
  /** The button of a new one. */
  add: string;
}

export function NounFields<F extends z.ZodRawShape, R>({ noun, fields, add, ...options }: NounFieldsProps<F, R>): ReactNode {
  const form = useNounForm<z.ZodObject<F>, R>(noun, { schema: z.object(fields), ...options });
  return (
    <RecordForm form={form} add={add}>
      {Object.keys(fields).map((name, at) => (
        <Field key={name} form={form} name={name as never} autoFocus={at === 0} />
      ))}
    </RecordForm>
  );
}
