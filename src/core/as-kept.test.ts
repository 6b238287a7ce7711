import { expect, test } from "vitest";
import { z } from "zod";
import { asKept } from "./as-kept.ts";

const goal = z.object({
  title: z.string().min(1).max(5),
  hours: z.number().int().max(10).nullable(),
  tags: z.array(z.enum(["a", "b"])).max(1),
  link: z.url().optional(),
});
const long = { title: "longer than five", hours: 10.5, tags: ["a", "b"], link: "none" };

test("what stands beyond the bounds of today is shown, what is of another shape is not", () => {
  const kept = asKept(z.object({ items: z.array(goal) }));
  expect(kept["~standard"].validate({ items: [long] })).toEqual({ value: { items: [long] } });
  expect(kept["~standard"].validate({ items: [{ ...long, title: 3 }] })).toHaveProperty("issues");
  expect(kept["~standard"].validate({ items: [{ ...long, tags: ["c"] }] })).toHaveProperty("issues");
});

test("it is described with its bounds", () => {
  expect(z.toJSONSchema(asKept(goal))).toEqual(z.toJSONSchema(goal));
});
