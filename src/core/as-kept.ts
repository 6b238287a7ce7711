// An answer as it is checked on its way out: by its shape, and not by what may be written into it today.
import { z } from "zod";
import { definitionOf, partsWith, rememberedFor } from "./schema-parts.ts";

/** The same shape without bounds on texts, numbers and lists. */
export const unbounded = rememberedFor((schema) => {
  const definition = definitionOf(schema);
  if (definition.type === "string") return z.string();
  if (definition.type === "number") return z.number();
  const parts = partsWith(definition, unbounded);
  return parts ? z.core.clone(schema, { ...definition, ...parts, checks: [] } as typeof schema._zod.def) : schema;
});

/**
 * Described as before, checked without bounds: a record that an older version or a file wrote longer than a form takes today is shown, instead of
 * hiding the page of all the others.
 */
export const asKept = <O extends z.ZodType>(output: O): O => {
  const { "~standard": checked } = unbounded(output) as z.ZodType;
  const kept = Object.create(output, {
    "~standard": { value: { ...output["~standard"], validate: checked.validate } },
  }) as O;
  const said = z.globalRegistry.get(output);
  if (said) z.globalRegistry.add(kept, said);
  return kept;
};
