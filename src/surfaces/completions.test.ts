import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { testApp } from "../testing.ts";
import { type CommandLine, runCommand } from "./cli.ts";
import { shells } from "./completions.ts";

const declared = operationsOf(router);

const terminal =
  (perform: CommandLine["perform"]) =>
  async (...argv: string[]) => {
    let output = "";
    let errors = "";
    const exitCode = await runCommand(argv, {
      version: "1.2.3",
      operations: declared.map(({ meta }) => meta),
      perform,
      write: (text) => {
        output += text;
      },
      writeError: (text) => {
        errors += text;
      },
      writeBytes: () => undefined,
      readStandardInput: async () => new Uint8Array(),
      today: () => "2026-11-24",
    });
    return { exitCode, output, errors };
  };

const nothing = terminal(() => Promise.reject(new Error("Help and completions touch no data.")));

const canRun = (shell: string): boolean => spawnSync(shell, ["-c", "true"]).status === 0;

const offeredByBash = (output: string, line: string): string[] => {
  const words = line.split(" ");
  const script = `${output}\nCOMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")})\nCOMP_CWORD=${words.length - 1}\n_cairn\nprintf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync("bash", ["--norc"], { input: script, encoding: "utf8" });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
};

test.skipIf(!canRun("bash"))("bash offers nouns, verbs, options and the words that an option takes", async () => {
  const { output } = await nothing("completions", "bash");
  expect(offeredByBash(output, "cairn wi")).toEqual(["wins", "win"]);
  expect(offeredByBash(output, "cairn wins ")).toEqual(expect.arrayContaining(["add", "capture", "list", "--help"]));
  expect(offeredByBash(output, "cairn wins add --ki")).toEqual(["--kind"]);
  expect(offeredByBash(output, "cairn wins add --kind l").toSorted()).toEqual(["learned", "led"]);
  expect(offeredByBash(output, "cairn wins add Something --da")).toEqual(["--day"]);
  expect(offeredByBash(output, "cairn completions ")).toEqual(expect.arrayContaining(["bash", "zsh", "fish"]));
});

test.each(shells.filter(canRun))("%s reads its script without a complaint", async (shell) => {
  const { output } = await nothing("completions", shell);
  const folder = mkdtempSync(join(tmpdir(), "cairn-completions-"));
  writeFileSync(join(folder, "script"), output);
  const { status, stderr } = spawnSync(shell, ["-n", join(folder, "script")], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});

test("a shell that has no script is refused with those that have", async () => {
  const { exitCode, errors } = await nothing("completions", "tcsh");
  expect(exitCode).toBe(2);
  expect(errors).toContain("bash, zsh, fish");
});

onBothDatabases("records and entries by name", (database) => {
  const begin = () => {
    const context = { app: testApp(database()), actor: newOwner() };
    return terminal((meta, input) => {
      const one = declared.find((operation) => operation.meta === meta);
      if (!one) throw new Error("The command performs what it was declared for.");
      return call(one.procedure, input, { context });
    });
  };

  test("a person and skills are named one by one, in place of JSON", async () => {
    const cairn = begin();
    await cairn("contacts", "add", "Ana Silva");
    await cairn("skills", "add", "Budgeting");
    await cairn("skills", "add", "Planning");
    const kept = async (...argv: string[]) => {
      const { output, errors } = await cairn(...argv, "--json");
      expect(errors).toBe("");
      return JSON.parse(output);
    };
    const seen = await kept(
      "presence",
      "add",
      "Gave a talk",
      "--person",
      "ana silva",
      "--skill",
      "Budgeting",
      "--skill",
      "Planning",
    );
    expect(seen.people).toMatchObject([{ kind: "contact", label: "Ana Silva" }]);
    expect(seen.skills).toMatchObject([{ label: "Budgeting" }, { label: "Planning" }]);
    const win = await kept(
      "wins",
      "add",
      "Kept the budget",
      "--person",
      "Priya",
      "--person",
      "Ben",
      "--skill",
      "skill:budgeting",
    );
    expect(win.people).toMatchObject([{ name: "Priya", part: "helped" }, { name: "Ben" }]);
    expect(win.skills).toMatchObject([{ kind: "skill", label: "Budgeting" }]);
    const by = await kept("wins", "add", "By its id", "--skill", win.skills[0].id, "--skills", JSON.stringify(win.skills));
    expect(by.skills.length).toBeGreaterThan(0);
  });

  test("a name that nothing or several have is refused with the way out", async () => {
    const cairn = begin();
    await cairn("skills", "add", "Budgeting");
    const unknown = await cairn("wins", "add", "Kept the budget", "--skill", "Budget");
    expect(unknown).toMatchObject({ exitCode: 2, errors: "--skills: nothing is called “Budget”. Name one as skill:Budgeting." });
    await cairn("contacts", "add", "Ana Silva");
    await cairn("contacts", "add", "Ana Silva");
    const several = await cairn("presence", "add", "A talk", "--person", "Ana Silva");
    expect(several.errors).toMatch(/several are called “Ana Silva”\. Name one as contact:[0-9a-f-]+, contact:/);
    expect((await cairn("presence", "add", "--help")).output).toMatch(/--person <name>\s+One by its title/);
  });
});
