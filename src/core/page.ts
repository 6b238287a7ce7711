// Paged lists: every list is asked for and answered in the same shape.
import { z } from "zod";

export const pageInput = {
  limit: z.number().int().min(1).max(500).default(50).describe("How many to return, at the most."),
  offset: z.number().int().min(0).default(0).describe("How many to pass over first."),
};

export interface PageInput {
  limit: number;
  offset: number;
}

export interface Page<T> {
  items: T[];
  total: number;
  next: number | null;
}

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({
    items: z.array(item),
    total: z.number().int().describe("How many there are in all."),
    next: z.number().int().nullable().describe("The offset of the next page, or null on the last."),
  });

/** How many records stand in each tab of a list. */
export const countsOf = <N extends string>(tabs: readonly N[]) =>
  z
    .object(Object.fromEntries(tabs.map((tab) => [tab, z.number().int()])) as Record<N, z.ZodNumber>)
    .describe("How many there are by the list's own tabs, whatever else was asked for.");

export const page = <T>(items: T[], total: number, { offset }: { offset: number }): Page<T> => ({
  items,
  total,
  next: offset + items.length < total ? offset + items.length : null,
});
