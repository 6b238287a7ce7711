import { describe, expect, it } from "vitest";
import { z } from "zod";
import { day } from "./day-fields.ts";
import { fieldAt, labelOf } from "./fields.ts";

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

describe("fieldAt", () => {
  it("takes words and bounds from the schema, through its wrappers", () => {
    expect(fieldAt(schema, "title")).toMatchObject({
      kind: "text",
      description: "What you want to reach.",
      required: true,
      longest: 120,
    });
    expect(fieldAt(schema, "note")).toMatchObject({ kind: "long", description: "Anything else.", required: false });
    expect(fieldAt(schema, "hoursPerWeek")).toMatchObject({
      kind: "number",
      lowest: 0,
      highest: 60,
      required: false,
    });
    expect(fieldAt(schema, "state")).toMatchObject({ kind: "choice", choices: ["open", "paused"] });
    expect(fieldAt(schema, "due")).toMatchObject({ kind: "day", description: "When it should be done.", nullable: true });
    expect(fieldAt(schema, "public").kind).toBe("flag");
    expect(fieldAt(schema, "labels").kind).toBe("texts");
  });

  it("finds a field inside another", () => {
    expect(fieldAt(schema, "measure.target")).toMatchObject({
      kind: "number",
      name: "measure.target",
      description: "The number to reach.",
    });
  });

  it("names the field that a schema does not have", () => {
    expect(() => fieldAt(schema, "colour")).toThrow("colour");
  });
});

it("writes names as people do", () => {
  expect(["title", "hoursPerWeek", "measure.target", "targetRoleId"].map(labelOf)).toEqual([
    "Title",
    "Hours per week",
    "Target",
    "Target role id",
  ]);
});
