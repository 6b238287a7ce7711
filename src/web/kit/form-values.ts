// What a form holds: what it begins with, and what of it is sent.
import type { z } from "zod";
import { type Field, fieldsOf } from "../../core/fields.ts";

/** While a person types, any field may be empty or half written. */
export type Values = Record<string, unknown>;

const blankOf = ({ kind, nullable, ...field }: Field): unknown => {
  if (field.default !== undefined) return field.default;
  if (nullable) return null;
  if (kind === "flag") return false;
  return kind === "texts" || kind === "choices" ? [] : kind === "json" ? undefined : "";
};

/** What the form of a new record begins with, as its schema says: defaults, else nothing. */
export const blankValues = (schema: z.ZodObject): Values =>
  Object.fromEntries(fieldsOf(schema).map((field) => [field.name, blankOf(field)]));

/** What a form holds as it should be sent: a field left empty is null where the schema knows null, else absent. */
export const withoutEmpty = (schema: z.ZodObject, values: Values): Values => {
  const isEmpty = (name: string) => values[name] === "" || values[name] === undefined;
  const filled = Object.entries(values).filter(([name]) => !isEmpty(name));
  const emptied = fieldsOf(schema).filter(
    ({ name, nullable, required }) => isEmpty(name) && nullable && (values[name] === "" || required),
  );
  return Object.fromEntries([...emptied.map(({ name }) => [name, null]), ...filled]);
};
