// The `cairn` command: on the data of this machine, or at a server with a key.
import { buffer } from "node:stream/consumers";
import { type AnyProcedure, call } from "@orpc/server";
import { enterLink, ownerOf } from "./accounts/index.ts";
import { batchCommand } from "./batch/command.ts";
import { openCatalogue } from "./catalogue/index.ts";
import { addressOf, type Config, readConfig } from "./config.ts";
import { dayOf } from "./core/day.ts";
import { log } from "./core/log.ts";
import { nearName } from "./core/near-name.ts";
import { Refusal, refusals } from "./core/refusal.ts";
import { dataCommands, dataRefusals } from "./data-commands.ts";
import { keepDailyCopy } from "./database/copies.ts";
import { type OpenedApp, openApp } from "./open-app.ts";
import type { Actor, App, Door } from "./operations/context.ts";
import type { OperationMeta } from "./operations/operation.ts";
import { assistantScopes, nounOfScope, operationsOf, toBeNamed } from "./operations/operations-of.ts";
import { router } from "./router.ts";
import { runningAt } from "./running.ts";
import { answerTo } from "./surfaces/answer.ts";
import { runCommand } from "./surfaces/cli.ts";
import { progressLine } from "./surfaces/progress-line.ts";
import { performAt } from "./surfaces/remote.ts";
import { version } from "./version.ts";

const declared = operationsOf(router);
const named = toBeNamed(declared);
const nouns = [...new Set(declared.filter(({ meta }) => !meta.ownerOnly).map(({ meta }) => nounOfScope(meta)))];
const procedures = new Map(declared.map(({ meta, procedure }) => [meta.name, procedure]));

const procedureOf = ({ name }: OperationMeta): AnyProcedure => {
  const procedure = procedures.get(name);
  if (!procedure) throw new Error(`${name} is not in the router.`);
  return procedure;
};

const openSaying = async (config: Config): Promise<OpenedApp> => {
  const opened = await openApp(config);
  const { copy } = opened.outcome;
  if (copy) process.stderr.write(`Your data was brought up to date; a copy from before lies in ${copy}\n`);
  return opened;
};

const wordsIn = (given: string): string[] => given.split(/[\s,]+/).filter(Boolean);

const refuseUnknownNouns = (option: string, given: readonly string[]): void => {
  const unknown = given.find((noun) => !nouns.includes(noun));
  if (unknown === undefined) return;
  const meant = nearName(unknown, nouns);
  const wayOut = meant ? `did you mean ${meant}?` : `there are ${nouns.join(", ")}.`;
  throw new Refusal(refusals.badInput, { sentence: `--${option} ${unknown}: ${wayOut}`, field: option });
};

const run = (config: Config): Promise<number> => {
  log.level = config.logLevel;
  // Who reads no further (`cairn wins list | head`) has seen enough.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  let wrote = false;
  let opened: Promise<OpenedApp> | undefined;
  // Opened by the first command that needs it: help answers without touching the data.
  const open = (): Promise<OpenedApp> => {
    opened ??= openSaying(config);
    return opened;
  };
  const progress = () =>
    progressLine({ write: (text) => void process.stderr.write(text), isTerminal: process.stderr.isTTY === true });
  const as = async (door: Door, scopes: Actor["scopes"]) => {
    const { app } = await open();
    return { app, actor: { personId: await ownerOf(app.database), door, scopes } };
  };
  return runCommand(process.argv.slice(2), {
    version,
    operations: declared.map(({ meta }) => meta),
    perform: async (meta, input, heard) => {
      if (config.server) return performAt(config.server, procedureOf(meta), input);
      const output = await call(procedureOf(meta), input, { context: { ...(await as("command", "all")), heard } });
      wrote ||= meta.kind !== "read";
      return output;
    },
    progress,
    write: (text) => void process.stdout.write(text),
    writeBytes: (bytes) => void process.stdout.write(bytes),
    writeError: (text) => void process.stderr.write(`${text}\n`),
    readStandardInput: () => buffer(process.stdin),
    today: () => dayOf(Temporal.Now.instant().toString(), config.timezone),
    extra: (program) => {
      dataCommands(program, {
        config,
        open,
        progress,
        say: async (name, heard) => {
          const { meta } = declared.find((one) => one.meta.name === name) ?? { meta: undefined };
          if (!meta) throw new Error(`${name} is not in the router.`);
          return meta.present(await call(procedureOf(meta), {}, { context: { ...(await as("command", "all")), heard } }));
        },
        write: (text) => void process.stdout.write(text),
      });
      batchCommand(program, {
        input: process.stdin,
        output: process.stdout,
        ground: async () => {
          if (config.server) throw new Refusal(dataRefusals.notHere);
          const { app } = await open();
          return {
            catalogue: () => openCatalogue({ app, database: app.database }),
            today: dayOf(app.now(), app.timezone),
          };
        },
      });
      program
        .command("mcp")
        .description("Serve an assistant on this machine (Model Context Protocol over standard input and output).")
        .option(
          "--with <nouns>",
          `Besides what is done most, all tools of these nouns, with commas: goals,stories. Only by name it gets ${named.join(", ")}: how you are doing, and what is for good.`,
          wordsIn,
        )
        .option("--only <nouns>", "Nothing but the tools of these nouns, with commas: wins,goals:read.", wordsIn)
        .action(async ({ with: given = [], only }: { with?: string[]; only?: string[] }) => {
          refuseUnknownNouns("with", given);
          refuseUnknownNouns(
            "only",
            (only ?? []).map((one) => one.replace(/:(?:read|write)$/, "")),
          );
          const { mcpServer } = await import("./surfaces/mcp.ts");
          const { serveAssistant } = await import("./surfaces/mcp-stdio.ts");
          const { app, actor } = await as("assistant", assistantScopes(given, only));
          await serveAssistant(mcpServer(app, actor, declared, version, given));
        });
      program
        .command("enter")
        .description("Print a fresh one-time link into the running app.")
        .action(async () => {
          const { app } = await open();
          process.stdout.write(`${await enterLink(app.database, (await runningAt(config.home)) ?? addressOf(config))}\n`);
        });
    },
  }).finally(async () => {
    const last = await opened?.catch(() => undefined);
    if (last && wrote) await copyOnceADay(last.app);
    await last?.close();
  });
};

/** Who only uses the command has no server that copies at night. */
const copyOnceADay = async (app: App): Promise<void> => {
  if (!app.backups) return;
  try {
    await keepDailyCopy(app.database, app.backups, dayOf(app.now(), app.timezone));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`What you did is saved, but the day's copy of your data failed: ${reason} See: npx cairn doctor\n`);
  }
};

try {
  process.exitCode = await run(readConfig(process.env));
} catch (error) {
  const { exitCode, message } = answerTo(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode;
}
