import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day } from "../../core/day-fields.ts";
import { fieldFacts, labelOf, withoutEmpty } from "./record-schema.ts";

const schema = z.object({
  title: z.string().min(1).max(120).describe("What you want to reach."),
  note: z.string().max(2000).describe("Anything else.").optional(),
  hoursPerWeek: z.number().min(0).max(60).default(5),
  state: z.enum(["open", "paused"]),
  due: day("When it should be done.").nullable(),
  public: z.boolean().optional(),
  labels: z.array(z.string()),
  measure: z.object({ target: z.number().describe("The number to reach.") }),
});

describe("fieldFacts", () => {
  it("takes label, help and bounds from the schema, through its wrappers", () => {
    expect(fieldFacts(schema, "title")).toMatchObject({
      kind: "text",
      label: "Title",
      help: "What you want to reach.",
      required: true,
      longest: 120,
    });
    expect(fieldFacts(schema, "note")).toMatchObject({ kind: "long", help: "Anything else.", required: false });
    expect(fieldFacts(schema, "hoursPerWeek")).toMatchObject({
      kind: "number",
      label: "Hours per week",
      lowest: 0,
      highest: 60,
      required: false,
    });
    expect(fieldFacts(schema, "state")).toMatchObject({ kind: "choice", choices: ["open", "paused"] });
    expect(fieldFacts(schema, "due")).toMatchObject({ kind: "day", help: "When it should be done.", nullable: true });
    expect(fieldFacts(schema, "public").kind).toBe("switch");
    expect(fieldFacts(schema, "labels").kind).toBe("tags");
  });

  it("finds a field inside another", () => {
    expect(fieldFacts(schema, "measure.target")).toMatchObject({ kind: "number", label: "Target", help: "The number to reach." });
  });

  it("names the field that a schema does not have", () => {
    expect(() => fieldFacts(schema, "colour")).toThrow("colour");
  });
});

it("writes names as people do", () => {
  expect(labelOf("targetRoleId")).toBe("Target role id");
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
