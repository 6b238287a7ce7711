import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { inputKinds } from "../../core/fields.ts";
import { refusals, refuse } from "../../core/refusal.ts";
import { operationsOf } from "../../operations/operations-of.ts";
import { router } from "../../router.ts";
import { runCommand } from "../../surfaces/cli.ts";
import { formsOf, type OperationForm } from "../../surfaces/form-door.ts";
import type { InputField } from "../../surfaces/input-fields.ts";
import { randomInput } from "../../surfaces/random-input.testing.ts";
import { canBeEmptied, commandFor, type Draft, filledIn } from "./operation-input.ts";

const declared = operationsOf(router);
const forms = formsOf(router);
const metaOf = (form: OperationForm) => {
  const found = declared.find(({ meta }) => meta.name === form.name);
  if (!found) throw new Error(`${form.name} is not declared.`);
  return found.meta;
};

const field = (rest: Partial<InputField>): InputField => ({
  name: "due",
  option: "due",
  description: "",
  required: false,
  kind: "text",
  nullable: false,
  ...rest,
});

describe("what was filled in", () => {
  test("is sent where it says more than the default; an empty field is left out", () => {
    const fields = [
      field({ name: "title", required: true }),
      field({ name: "limit", kind: "number", default: 50 }),
      field({ name: "tags", kind: "texts" }),
    ];
    expect(filledIn(fields, { title: "", limit: 50, tags: [] })).toEqual({ input: {}, unclear: {} });
    expect(filledIn(fields, { title: "Tea", limit: 5, tags: ["a"] }).input).toEqual({ title: "Tea", limit: 5, tags: ["a"] });
  });

  test("is null where nothing must be said, or was said on purpose", () => {
    const fields = [field({ name: "due", nullable: true }), field({ name: "cost", nullable: true, required: true })];
    expect(filledIn(fields, {}).input).toEqual({ cost: null });
    expect(filledIn(fields, { due: null }).input).toEqual({ due: null, cost: null });
    expect(filledIn([field({ name: "tags", kind: "texts" })], { tags: null }).input).toEqual({ tags: [] });
  });

  test("of a record that stands is only what was changed; a cleared field is emptied", () => {
    const fields = [
      field({ name: "id", required: true }),
      field({ name: "revision", kind: "number" }),
      field({ name: "evidence", kind: "json" }),
      field({ name: "title" }),
      field({ name: "due", nullable: true }),
      field({ name: "tags", kind: "texts" }),
    ];
    const seen = { id: "1", revision: 3, evidence: '[{ "note": "Won" }]', title: "Tea", due: "2026-11-24", tags: ["a"] };
    expect(filledIn(fields, seen, seen).input).toEqual({ id: "1", revision: 3 });
    expect(filledIn(fields, { ...seen, title: "Coffee", due: "", tags: [] }, seen).input).toEqual({
      id: "1",
      revision: 3,
      title: "Coffee",
      due: null,
      tags: [],
    });
  });

  test("is unclear where a number or JSON is none", () => {
    const fields = [field({ name: "measure", kind: "json" }), field({ name: "hours", kind: "number" })];
    expect(filledIn(fields, { measure: "{", hours: "five" })).toEqual({
      input: {},
      unclear: { measure: "json", hours: "number" },
    });
  });
});

describe("every operation", () => {
  test("asks in its form only for what a form can ask for, in words, with choices and examples that are valid", () => {
    expect(forms.map((form) => form.name).sort()).toEqual(declared.map(({ meta }) => meta.name).sort());
    for (const form of forms)
      for (const asked of form.fields) {
        const where = `${form.name}: ${asked.name}`;
        expect(inputKinds, where).toContain(asked.kind);
        if (asked.kind === "choice" || asked.kind === "choices") expect(asked.choices, where).not.toEqual([]);
        if (asked.kind === "json") {
          const checked = metaOf(form).input.shape[asked.name]?.safeParse(asked.example);
          expect([where, checked?.error?.issues ?? []]).toEqual([where, []]);
        }
      }
  });

  test("is given by its form whatever its input may say", () => {
    for (const form of forms)
      for (const input of fc.sample(randomInput(metaOf(form), ["Copywriting", "it's 5 %"]), { numRuns: 20, seed: 3 })) {
        const said = filledIn(form.fields, asDraft(form.fields, input));
        const whole = (given: Record<string, unknown>) => metaOf(form).input.safeParse(given).data;
        expect([form.name, said.unclear, whole(said.input)]).toEqual([form.name, {}, whole(sayable(form.fields, input))]);
      }
  });
});

/** As the controls hold it. */
const asDraft = (fields: readonly InputField[], input: Record<string, unknown>): Draft =>
  Object.fromEntries(
    fields
      .filter(({ name }) => input[name] !== undefined)
      .map(({ name, kind }) => [name, kind === "json" && input[name] !== null ? JSON.stringify(input[name]) : input[name]]),
  );

/** Null for a field without an own nothing is the same as leaving it out; a needed one is nothing by itself. */
const sayable = (fields: readonly InputField[], input: Record<string, unknown>): Record<string, unknown> => {
  const filled = Object.entries(input).filter(([name, value]) => {
    const asked = fields.find((one) => one.name === name);
    return value !== null || (asked && (canBeEmptied(asked) || asked.required));
  });
  return Object.fromEntries(filled);
};

describe("the command beside a form", () => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-command-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "my file.txt");
  writeFileSync(file, "Skills: copywriting\n");
  const content = Buffer.from("Skills: copywriting\n").toString("base64");

  const formNamed = (name: string): OperationForm => {
    const found = forms.find((form) => form.name === name);
    if (!found) throw new Error(`${name} is not declared.`);
    return found;
  };

  test("reads as a person would write it", () => {
    expect(commandFor(formNamed("tasks.add"), { title: "Call Ana", minutes: 20, due: "2026-11-30" })).toBe(
      "npx cairn tasks add 'Call Ana' --due 2026-11-30 --minutes 20",
    );
    expect(commandFor(formNamed("tasks.update"), { id: "7", revision: 2, due: null })).toBe(
      "npx cairn tasks update 7 --revision 2 --due null",
    );
  });

  test("gives the very input of the form, for every operation, through a shell", async () => {
    const words = ["plain", "two words", "it's $HOME", "-5 %", "--json", 'a "quoted" \\ one', "line\nand line"];
    const cases = forms.flatMap((form) =>
      fc.sample(randomInput(metaOf(form), words), { numRuns: 12, seed: 11 }).map((input) => {
        const withFiles = form.fields.filter((one) => one.kind === "file" && input[one.name] !== undefined);
        const files = Object.fromEntries(withFiles.map((one) => [one.name, { name: file, content }]));
        const given = sayable(form.fields, { ...input, ...files });
        return { form, given, expected: { ...given, ...named(files) } };
      }),
    );
    const script = cases
      .map(({ form, given }) => `${commandFor(form, given).replace(/^npx cairn/, "say")}; printf '\\001'`)
      .join("\n");
    const spoken = execFileSync("sh", ["-s"], { input: `say() { printf '%s\\000' "$@"; }\n${script}\n`, maxBuffer: 1 << 26 });
    const heard = spoken.toString().split("\u0001").slice(0, -1);
    expect(heard).toHaveLength(cases.length);
    for (const [place, { form, expected }] of cases.entries()) {
      let performed: Record<string, unknown> | undefined;
      let error = "";
      await runCommand((heard[place] ?? "").split("\u0000").slice(0, -1), {
        version: "0",
        operations: forms.filter((one) => one.noun === form.noun).map(metaOf),
        perform: async (_, input) => {
          performed = input;
          return refuse(refusals.badInput, { sentence: "Only listened to." });
        },
        write: () => undefined,
        writeError: (said) => {
          error = said;
        },
        writeBytes: () => undefined,
        readStandardInput: async () => new Uint8Array(),
        today: () => "2026-11-24",
      });
      expect([form.name, performed ?? error]).toEqual([form.name, expected]);
    }
  }, 120_000);
});

const named = (files: Record<string, { name: string; content: string }>) =>
  Object.fromEntries(Object.entries(files).map(([name, { content }]) => [name, { name: "my file.txt", content }]));
