// What a record says of fields that nobody filled in: nothing where that may be, and a list without members.
import { z } from "zod";

type Blank<S extends z.ZodRawShape> = {
  [K in keyof S as S[K] extends z.ZodNullable | z.ZodArray ? K : never]: S[K] extends z.ZodArray ? never[] : null;
};

export const blankOf = <S extends z.ZodRawShape>({ shape }: z.ZodObject<S>): Blank<S> =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, field]): [string, unknown][] => {
      if (field instanceof z.ZodNullable) return [[name, null]];
      return field instanceof z.ZodArray ? [[name, []]] : [];
    }),
  ) as Blank<S>;
