// What a batch job is: a shape of line, and what answers it once everything that it needs is opened.
import type { z } from "zod";
import type { Catalogue } from "../catalogue/index.ts";
import type { Day } from "../core/day.ts";

export interface BatchGround {
  catalogue: () => Promise<Catalogue>;
  /** The day that lines without one of their own are read on. */
  today: Day;
}

export interface BatchJob {
  says: string;
  line: z.ZodObject;
  /** Answers lines that fit the shape, one after the other. */
  open: (ground: BatchGround) => Promise<(line: unknown) => Promise<object>>;
}

/** A job whose lines are read by their shape before they are answered. */
export const job = <S extends z.ZodObject>(
  says: string,
  line: S,
  open: (ground: BatchGround) => Promise<(line: z.output<S>) => object | Promise<object>>,
): BatchJob => ({
  says,
  line,
  open: async (ground) => {
    const answer = await open(ground);
    return async (given) => answer(line.parse(given));
  },
});
