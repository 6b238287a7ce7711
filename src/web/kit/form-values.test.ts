import { expect, it } from "vitest";
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { blankValues, withoutEmpty } from "./form-values.ts";

const schema = z.object({
  title: z.string().min(1).max(120).describe("What you want to reach."),
  note: z.string().max(2000).describe("Anything else.").optional(),
  hoursPerWeek: z.number().min(0).max(60).default(5),
  state: z.enum(["open", "paused"]),
  due: day("When it should be done.").nullable(),
  public: z.boolean().optional(),
  labels: z.array(z.string()),
});

it("begins with defaults, and with nothing where there is none", () => {
  expect(blankValues(schema)).toEqual({
    title: "",
    note: "",
    hoursPerWeek: 5,
    state: "",
    due: null,
    public: false,
    labels: [],
  });
});

it("sends an emptied field as null where the schema knows null, and not at all elsewhere", () => {
  expect(withoutEmpty(schema, { title: "Lead", note: "", due: "" })).toEqual({ title: "Lead", due: null });
});

it("sends null for a field that was never touched, where the schema asks for it or null", () => {
  expect(withoutEmpty(schema, { title: "Lead" })).toEqual({ title: "Lead", due: null });
  const patch = z.object({ due: day("When.").nullable().optional() });
  expect(withoutEmpty(patch, {})).toEqual({});
  expect(withoutEmpty(patch, { due: "" })).toEqual({ due: null });
});
