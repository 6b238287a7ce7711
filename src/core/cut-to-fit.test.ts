import { expect, test } from "vitest";
import { z } from "zod";
import { cutToFit } from "./cut-to-fit.ts";

const shape = z.object({
  name: z.string().max(5),
  lines: z.array(z.string().max(4)).max(2).optional(),
  day: z.iso.date().optional(),
});

test("too long texts and lists are cut, and told where", () => {
  expect(cutToFit(shape, { name: "Mara", lines: ["one"] })).toEqual({ value: { name: "Mara", lines: ["one"] }, cuts: [] });
  expect(cutToFit(shape, { name: "Maranatha", lines: ["one", "three"] })).toEqual({
    value: { name: "Mara…", lines: ["one", "thr…"] },
    cuts: [
      { path: ["name"], most: 5 },
      { path: ["lines", 1], most: 4 },
    ],
  });
  expect(cutToFit(shape, { name: "Mara", lines: ["a", "b", "c"] }).value.lines).toEqual(["a", "b"]);
  expect(cutToFit(shape, { name: "Mar 🙂🙂" }).value.name).toBe("Mar…");
});

test("what does not fit in another way is not made to", () => {
  expect(() => cutToFit(shape, { name: "Mara", day: "soon" })).toThrow();
});
