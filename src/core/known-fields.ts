// What an operation takes and nothing beside it: a field that is not known is refused by its name, never dropped in silence.
import { z } from "zod";
import { type Issue, pathOf, sayUnknownFields, unknownFieldsOf } from "./issue.ts";
import { type Definition, definitionOf, partsWith, rememberedFor, type Schema } from "./schema-parts.ts";

interface ObjectDefinition extends Definition {
  catchall?: Schema;
  error?: (issue: Issue) => unknown;
}

const strictly = rememberedFor((schema) => {
  const definition: ObjectDefinition = definitionOf(schema);
  const change = changeOf(definition);
  if (!change || Object.entries(change).every(([name, part]) => part === definition[name as keyof Definition])) return schema;
  const copy = z.core.clone(schema, { ...definition, ...change } as typeof schema._zod.def);
  const said = z.globalRegistry.get(schema);
  if (said) z.globalRegistry.add(copy, said);
  return copy;
});

/** The same schema, but objects in it, however deep, refuse fields that they do not know. An object that says what else it takes stays as it is. */
export const onlyKnownFields = <S extends Schema>(schema: S): S => strictly(schema) as S;

/** What of a schema must be another one. Of a pipe only what goes in is written by somebody. */
const changeOf = (definition: ObjectDefinition): Partial<ObjectDefinition> | undefined => {
  const { type, shape, in: from } = definition;
  if (type === "pipe" && from) return { in: strictly(from) };
  const parts = partsWith(definition, strictly);
  return type === "object" && shape ? { ...parts, ...closing(definition, Object.keys(shape)) } : parts;
};

/** Refuses other fields than the known ones; nothing where an object says itself what else it takes. */
const closing = ({ catchall, error }: ObjectDefinition, known: readonly string[]): Partial<ObjectDefinition> =>
  catchall && catchall._zod.def.type !== "never"
    ? {}
    : {
        catchall: z.never(),
        error: (issue) =>
          issue.code === "unrecognized_keys" ? sayUnknownFields(pathOf(issue), unknownFieldsOf(issue), known) : error?.(issue),
      };
