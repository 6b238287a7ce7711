import { expect, test } from "vitest";
import { z } from "zod";
import { sayIssue } from "./issue.ts";
import { onlyKnownFields } from "./known-fields.ts";

const loose = z.object({
  title: z.string().describe("What it is called."),
  day: z.string().nullable().default(null),
  people: z.array(z.object({ name: z.string(), part: z.string().optional() })).default([]),
  measure: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("number"), target: z.number() }),
      z.object({ kind: z.literal("yes-no") }),
    ])
    .nullish(),
  scores: z.record(z.string(), z.object({ level: z.number() })).optional(),
  pair: z.tuple([z.object({ low: z.number() })]).optional(),
  cell: z.preprocess((given) => given, z.object({ row: z.number() }).optional()),
  open: z.looseObject({ own: z.object({ label: z.string() }).optional() }).optional(),
});

const shape = onlyKnownFields(loose);

const said = (given: object): string[] =>
  (shape.safeParse({ title: "x", ...given }).error?.issues ?? []).map((issue) => sayIssue(issue));

const known = "title, day, people, measure, scores, pair, cell, open";

test.each([
  [{ titel: "y" }, "“titel” is not known here; did you mean “title”?"],
  [{ colour: "red" }, `“colour” is not known here: there is ${known}.`],
  [
    { titel: "y", colour: "red" },
    `“titel” is not known here; did you mean “title”? “colour” is not known here: there is ${known}.`,
  ],
  [{ one: 1, two: 2 }, `“one”, “two” are not known here: there is ${known}.`],
  [{ people: [{ name: "a" }, { name: "b", prt: "" }] }, "“people.1.prt” is not known here; did you mean “people.1.part”?"],
  [{ people: [{ name: "a", zzz: 1 }] }, "“people.0.zzz” is not known here: “people.0” has name, part."],
  [{ measure: { kind: "number", target: 1, targt: 2 } }, "“measure.targt” is not known here; did you mean “measure.target”?"],
  [{ scores: { sql: { level: 1, levle: 2 } } }, "“scores.sql.levle” is not known here; did you mean “scores.sql.level”?"],
  [{ pair: [{ low: 1, lo: 1 }] }, "“pair.0.lo” is not known here; did you mean “pair.0.low”?"],
  [{ open: { own: { label: "a", labl: "b" } } }, "“open.own.labl” is not known here; did you mean “open.own.label”?"],
])("%j is refused: %s", (given, sentence) => {
  expect(said(given)).toEqual([sentence]);
});

test("what is known is read as before, and an object that says what else it takes still takes it", () => {
  const given = {
    title: "x",
    people: [{ name: "a" }],
    measure: { kind: "yes-no" },
    scores: { sql: { level: 1 } },
    open: { own: { label: "a" }, other: 1 },
  };
  expect(shape.parse(given)).toEqual(loose.parse(given));
});

test("all faults are told at once", () => {
  const faults = shape.safeParse({ titel: "y", day: 7 }).error?.issues.map(sayIssue);
  expect(faults).toEqual(["“title” is missing.", "“day” must be text.", "“titel” is not known here; did you mean “title”?"]);
});

test("an operation that asks for nothing says so", () => {
  const { error } = onlyKnownFields(z.object({})).safeParse({ all: true });
  expect(error?.issues.map(sayIssue)).toEqual(["“all” is not known here: there is nothing to fill in."]);
});

test("a shape's own words and checks stay", () => {
  const own = onlyKnownFields(
    z.object({ from: z.number(), to: z.number() }, "Give both ends.").refine(({ from, to }) => from < to, "The end is first."),
  );
  expect(own.safeParse("no").error?.issues[0]?.message).toBe("Give both ends.");
  expect(own.safeParse({ from: 2, to: 1 }).error?.issues[0]?.message).toBe("The end is first.");
});

test("the description for programs closes each object, and says the rest as before", () => {
  const described = z.toJSONSchema(shape, { io: "input", unrepresentable: "any" });
  expect(described).toMatchObject({
    additionalProperties: false,
    properties: { title: { description: "What it is called." }, people: { items: { additionalProperties: false } } },
  });
  expect(JSON.parse(JSON.stringify(described).replaceAll(',"additionalProperties":false', ""))).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(loose, { io: "input", unrepresentable: "any" }))),
  );
});

test("the shape that it was made from is left as it was", () => {
  expect(loose.parse({ title: "x", titel: "y" })).not.toHaveProperty("titel");
});
