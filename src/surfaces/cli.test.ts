import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { call } from "@orpc/server";
import { expect, test } from "vitest";
import { Refusal, refusals } from "../core/refusal.ts";
import { newOwner, onBothDatabases } from "../database/testing.ts";
import { kebab, nounOf } from "../operations/operation.ts";
import { operationsOf } from "../operations/operations-of.ts";
import { router } from "../router.ts";
import { testApp } from "../testing.ts";
import { runCommand } from "./cli.ts";
import { nouns } from "./nouns.ts";

onBothDatabases("a command", (database) => {
  const declared = operationsOf(router);
  const terminal = () => {
    const app = testApp(database());
    const actor = newOwner();
    return async (...argv: string[]) => {
      let output = "";
      let errors = "";
      const exitCode = await runCommand(argv, {
        version: "1.2.3",
        operations: declared.map(({ meta }) => meta),
        perform: (meta, input) => {
          const operation = declared.find((one) => one.meta === meta);
          if (!operation) throw new Error("The command performs what it was declared for.");
          return call(operation.procedure, input, { context: { app, actor } });
        },
        write: (text) => {
          output += text;
        },
        writeError: (text) => {
          errors += text;
        },
        writeBytes: (bytes) => {
          output += Buffer.from(bytes).toString("latin1");
        },
        readStandardInput: async () => new TextEncoder().encode("Skills: copywriting\n"),
        today: () => "2026-11-24",
      });
      return { exitCode, output, errors };
    };
  };

  test("takes money as people say it, and says the currency", async () => {
    const cairn = terminal();
    const { output } = await cairn("job-loss", "start", "--savings", "12000", "--costs-low", "1800", "--costs-high", "2000.50");
    expect(output).toContain("€12,000.00 to live on");
    expect(output).toContain("€1,800.00 to €2,000.50 a month");
    expect((await cairn("job-loss", "start", "--help")).output).not.toContain("minor units");
    const refused = await cairn("job-loss", "start", "--savings", "12,000");
    expect(refused).toMatchObject({ exitCode: 2, errors: "--savings: “12,000” can be read in two ways; write 12000 or 12.00." });
    expect(await cairn("job-loss", "start", "--savings", "much")).toMatchObject({
      exitCode: 2,
      errors: "--savings takes an amount such as 12000 or 12000.50, not “much”.",
    });
    const activity = JSON.parse(
      (await cairn("activities", "add", "A course", "--hours", "3", "--cost", "12.50 EUR", "--json")).output,
    );
    expect(activity.cost).toEqual({ amount: 1250, currency: "EUR" });
  });

  test("takes days as people write them, and asks about one that can be two", async () => {
    const cairn = terminal();
    const dueOf = async (typed: string) =>
      JSON.parse((await cairn("tasks", "add", "Call the bank", "--due", typed, "--json")).output).due;
    expect(await dueOf("Friday")).toBe("2026-11-27");
    expect(await dueOf("31.03.2027")).toBe("2027-03-31");
    expect(await dueOf("20. Mai 2027")).toBe("2027-05-20");
    expect(await dueOf("2027-03-31")).toBe("2027-03-31");
    expect(await cairn("tasks", "add", "Call the bank", "--due", "03/04/2027")).toMatchObject({
      exitCode: 2,
      errors: "--due: “03/04/2027” can be read in two ways; write 2027-04-03 or 2027-03-04.",
    });
    expect(await cairn("tasks", "add", "Call the bank", "--due", "soon")).toMatchObject({
      exitCode: 2,
      errors: "“due”: “soon” cannot be read: write a day as year-month-day, such as 2026-11-24.",
    });
  });

  test("says the shape of an option that takes JSON, where it is asked for and where it is typed wrongly", async () => {
    const cairn = terminal();
    expect((await cairn("wins", "add", "--help")).output.replace(/\s+/g, " ")).toContain(
      `Who had a part in it. For example: '[{"name":"name"}]'`,
    );
    expect((await cairn("wins", "add", "It worked", "--number", "five")).errors).toMatch(
      /^--number takes JSON such as '\{"what":"what".*\}'; “five” is none\.$/,
    );
  });

  test("takes a choice however its capitals are typed, and a day of another year is said with it", async () => {
    const cairn = terminal();
    const kept = await cairn("setbacks", "log", "No from Acme", "--kind", "Rejection", "--json");
    expect(JSON.parse(kept.output)).toMatchObject({ kind: "rejection" });
    expect((await cairn("setbacks", "log", "No from Acme", "--kind", "Refusal")).errors).toContain(
      "“kind” must be one of: rejection",
    );
    await cairn("tasks", "add", "Send the slides", "--due", "2020-01-01");
    await cairn("tasks", "add", "Send the notes", "--due", "2026-11-20");
    const { output } = await cairn("today");
    expect(output).toContain(", waits since 1 Jan 2020)");
    expect(output).toContain(", waits since 20 Nov)");
  });

  test("says beside an export what stayed out of it, so that the file stays clean", async () => {
    const cairn = terminal();
    await cairn("win", "Secret deal", "--employer-sensitive");
    const { output, errors } = await cairn("wins", "export");
    expect(output.split("\r\n")).toHaveLength(1);
    expect(errors).toBe("Left out as employer-sensitive: 1. To take them along: --sensitive\n");
    expect((await cairn("wins", "export", "--sensitive")).errors).toBe("");
  });

  test("takes words without quotes, options of all kinds, and answers for people or as JSON", async () => {
    const cairn = terminal();
    expect(
      await cairn("tasks", "add", "Write", "the", "letter", "--minutes", "20", "--due", "2026-11-30", "--employer-sensitive"),
    ).toEqual({
      exitCode: 0,
      output: "Written down: Write the letter\n",
      errors: "",
    });
    const { output } = await cairn("tasks", "list", "--json");
    expect(JSON.parse(output).items).toMatchObject([
      { title: "Write the letter", minutes: 20, due: "2026-11-30", employerSensitive: true },
    ]);
    const [{ id }] = JSON.parse(output).items;
    await cairn("tasks", "update", id, "--due", "null", "--no-employer-sensitive");
    expect(JSON.parse((await cairn("tasks", "get", id, "--json")).output)).toMatchObject({ due: null, employerSensitive: false });
  });

  test("has short names, also where a noun does something by itself", async () => {
    const cairn = terminal();
    await cairn("tasks", "add", "Find the old portfolio");
    const short = await cairn("search", "portfolio", "--json");
    const long = await cairn("search", "find", "--text", "portfolio", "--json");
    expect(JSON.parse(short.output).total).toBe(1);
    expect(long.output).toBe(short.output);
    expect((await cairn("undo")).output).toMatch(/^Undone: .*tasks\.add.*“Find the old portfolio”/);
  });

  test("reads files and standard input", async () => {
    const cairn = terminal();
    expect((await cairn("import", "-", "--preview")).output).toMatch(/^Preview of typed lines: 1 skill\./);
    expect(await cairn("import", "no-such-file.json")).toEqual({
      exitCode: 2,
      output: "",
      errors: "no-such-file.json: There is no such file.",
    });
    expect((await cairn("import", "src")).errors).toBe("src: It is a folder; a file is needed.");
  });

  test("says in one sentence what is wrong with it, and as JSON when asked", async () => {
    const cairn = terminal();
    expect(await cairn("tasks", "add", "Tea", "--minutes", "soon")).toEqual({
      exitCode: 2,
      output: "",
      errors: "--minutes takes a number, not “soon”.",
    });
    expect((await cairn("tasks", "ad")).errors).toMatch(/^Unknown command 'ad'/);
    expect((await cairn("tasks", "add", "--colour", "red")).errors).toMatch(/^Unknown option '--colour'/);
    expect((await cairn("tasks", "add", "--colour", "red")).errors).not.toContain("after --");
    expect((await cairn("tasks", "add", "-€300 a month")).errors).toMatch(
      /Words that begin with a hyphen stand after -- alone\./,
    );
    expect((await cairn("tasks", "add", "--", "-€300 a month")).exitCode).toBe(0);
    const { errors, exitCode } = await cairn("tasks", "get", "nobody", "--json");
    expect([exitCode, JSON.parse(errors)]).toEqual([
      2,
      {
        error: {
          code: "NOT_FOUND",
          message: expect.stringContaining("no task with the id nobody"),
          details: { what: "task", id: "nobody" },
        },
      },
    ]);
  });

  test("says its version", async () => {
    expect(await terminal()("--version")).toEqual({ exitCode: 0, output: "1.2.3\n", errors: "" });
  });

  test("writes an answer that is a file where it is told, and never over another file", async () => {
    const cairn = terminal();
    const folder = mkdtempSync(join(tmpdir(), "cairn-cli-"));
    writeFileSync(join(folder, "times.csv"), "day,minutes\n2026-11-02,40\n");
    const { id } = JSON.parse((await cairn("attach", join(folder, "times.csv"), "--note", "From the tool", "--json")).output);
    const saved = join(folder, "copy.csv");
    expect(await cairn("attachments", "read", id, "--to", saved)).toMatchObject({ exitCode: 0, output: `Saved: ${saved}\n` });
    expect(readFileSync(saved, "utf8")).toBe("day,minutes\n2026-11-02,40\n");
    expect((await cairn("attachments", "read", id, "--to", "-")).output).toBe("day,minutes\n2026-11-02,40\n");
    const again = await cairn("attachments", "read", id, "--to", folder);
    expect([again.exitCode, again.errors]).toEqual([
      2,
      expect.stringMatching(/times\.csv: There is a file of this name already\./),
    ]);
    const nowhere = await cairn("attachments", "read", id, "--to", join(folder, "no", "where.csv"));
    expect([nowhere.exitCode, nowhere.errors]).toEqual([2, expect.stringContaining("There is no such folder.")]);
    rmSync(folder, { recursive: true });
  });
});

/** What a command prints, and what is wrong with the input that it would perform. */
const tried = async (...argv: string[]) => {
  const printed: string[] = [];
  const wrong: unknown[] = [];
  const exitCode = await runCommand(argv, {
    version: "1.2.3",
    operations: operationsOf(router).map(({ meta }) => meta),
    perform: async (meta, input) => {
      wrong.push(...(meta.input.safeParse(input).error?.issues ?? []));
      throw new Refusal(refusals.badInput, { sentence: "It is only tried." });
    },
    write: (text) => void printed.push(text),
    writeError: (text) => void printed.push(text),
    writeBytes: () => undefined,
    readStandardInput: async () => new Uint8Array(),
    today: () => "2026-11-24",
  });
  return { exitCode, printed: printed.join(""), wrong };
};

test("every noun of the command line says what it is for", () => {
  const declared = new Set(operationsOf(router).map(({ meta }) => kebab(nounOf(meta.name))));
  expect([...declared].filter((noun) => !nouns[noun])).toEqual([]);
});

test.each(Object.entries(nouns))("%s says what it is for, with an example that is a command", async (noun, { says, example }) => {
  const help = await tried(noun, "--help");
  expect(help.printed).toContain(says);
  expect(help.printed).toContain(`For example: cairn ${example}`);
  const words = [...example.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const argv = words.map((word) => (/\.(?:csv|pdf)$/.test(word) ? "README.md" : word));
  expect(await tried(...argv)).toMatchObject({ printed: "It is only tried.", wrong: [] });
});

test("alone, cairn and a noun say how they are used", async () => {
  expect(await tried()).toMatchObject({ exitCode: 0, printed: expect.stringContaining("Begin with: cairn plan") });
  expect(await tried("goals")).toMatchObject({ exitCode: 0, printed: expect.stringContaining("check-in") });
});
