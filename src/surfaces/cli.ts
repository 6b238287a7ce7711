// The command line: every operation as `cairn noun verb`, with its fields as options, and the same refusals as everywhere.

import { readFile, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Argument, Command, CommanderError, Option } from "commander";
import { z } from "zod";
import { capital } from "../core/capital.ts";
import type { Day } from "../core/day.ts";
import type { InputKind } from "../core/fields.ts";
import { fileOutput } from "../core/file-input.ts";
import { inMinorUnits } from "../core/money.ts";
import { bareName } from "../core/near-name.ts";
import { Refusal, refusals } from "../core/refusal.ts";
import type { Heard } from "../core/telling.ts";
import { readAmount } from "../language/amounts.ts";
import { sayTwoWays, typedNumber } from "../language/typed-number.ts";
import { kebab, nounOf, type OperationMeta, verbOf } from "../operations/operation.ts";
import { answerTo } from "./answer.ts";
import { completionScript, offering, shells } from "./completions.ts";
import { type InputField, inputFields } from "./input-fields.ts";
import { entriesOf, optionOfEntry, singularOption } from "./named-entries.ts";
import { aboutNoun, nouns } from "./nouns.ts";
import type { ProgressLine } from "./progress-line.ts";
import { typedDay } from "./typed-days.ts";

export interface CommandLine {
  operations: readonly OperationMeta[];
  /** Performs an operation: on the local data, or at a server. */
  perform: (meta: OperationMeta, input: Record<string, unknown>, heard?: Heard) => Promise<unknown>;
  /** Where people read how far a long work has come. */
  progress?: () => ProgressLine;
  version: string;
  write: (text: string) => void;
  /** The bytes of a file, to standard output. */
  writeBytes: (bytes: Uint8Array) => void;
  writeError: (text: string) => void;
  readStandardInput: () => Promise<Uint8Array>;
  /** From which days in words are seen. */
  today: () => Day;
  /** Commands that are no operations, such as the one that serves assistants. */
  extra?: (program: Command) => void;
}

/** Runs one command; answers with the exit code: 0 done, 2 refused or bad input, 1 our fault. */
export const runCommand = async (argv: readonly string[], line: CommandLine): Promise<number> => {
  const asJson = argv.includes("--json");
  try {
    await program(line, asJson, argv).parseAsync([...argv], { from: "user" });
    return 0;
  } catch (error) {
    // Alone, `cairn` and each noun say how they are used.
    if (error instanceof CommanderError && (error.exitCode === 0 || error.code === "commander.help")) return 0;
    const { exitCode, code, message, details } = answerTo(error instanceof CommanderError ? misused(error) : error);
    line.writeError(asJson ? JSON.stringify({ error: { code, message, details } }) : message);
    return exitCode;
  }
};

/** Taken for an option, though written as words: “-3 % churn”. */
const wordsWithHyphen = /unknown option '-(?:[^a-z-]|[^-\s'][^']*\s)/i;

const misused = ({ message }: CommanderError): Refusal => {
  const fault = capital(message.replace(/^error: /, "")).replace(/[^.?!)]$/, "$&.");
  const wayOut = wordsWithHyphen.test(message) ? "Words that begin with a hyphen stand after -- alone. " : "";
  return new Refusal(refusals.badInput, { sentence: `${fault} ${wayOut}Add --help to see how it is used.` });
};

const program = (line: CommandLine, asJson: boolean, argv: readonly string[]): Command => {
  const root = quiet(new Command("cairn"), line)
    .description(
      'Your career, one loop on one record.\n\nBegin with: cairn plan, cairn today, cairn win "LINE". Each noun alone says what it can do.',
    )
    .version(line.version);
  root.option("--json", "Answer as JSON, for scripts.");
  const commands = new Map<string, Command>();
  const [asked = "help"] = argv.filter((word) => !word.startsWith("-"));
  // To read what an operation takes is the longest part of a short command: it is read only where it may be asked for.
  const isNamed = (name: string): boolean => argv.includes(name) || asked === "completions";
  for (const meta of line.operations) {
    const name = kebab(nounOf(meta.name));
    const noun = commands.get(name) ?? quiet(root.command(name), line).description(aboutNoun(name));
    if (!commands.has(name)) addExample(noun, name);
    commands.set(name, noun);
    const verb = quiet(noun.command(kebab(verbOf(meta.name))), line).description(meta.summary);
    if (isNamed(name)) declare(verb, meta, line, asJson);
  }
  // After the nouns, so that a short name that is also a noun becomes what the noun does by itself.
  for (const meta of line.operations) {
    if (!meta.command) continue;
    const command = commands.get(meta.command) ?? quiet(root.command(meta.command), line).description(meta.summary);
    if (isNamed(meta.command) || asked === "help") declare(command, meta, line, asJson);
  }
  line.extra?.(root);
  quiet(root.command("completions"), line)
    .description("What your shell offers while you type a command: source <(cairn completions bash)")
    .addArgument(new Argument("<shell>", "The shell that reads it.").choices(shells))
    .action((shell: (typeof shells)[number]) => line.write(completionScript(root, shell)));
  return root;
};

const addExample = (noun: Command, name: string): void => {
  const example = nouns[name]?.example;
  if (example) noun.addHelpText("after", `\nFor example: cairn ${example}`);
};

/** Nothing is printed or ended by the library: what it has to say becomes an answer like any other. */
const quiet = (command: Command, line: CommandLine): Command =>
  command
    .exitOverride()
    // A noun may do something by itself: what stands behind a verb is the verb's.
    .enablePositionalOptions()
    .configureOutput({ writeOut: line.write, writeErr: line.write, outputError: () => undefined })
    .showSuggestionAfterError();

const declare = (command: Command, meta: OperationMeta, line: CommandLine, asJson: boolean) => {
  const fields = inputFields(meta);
  const positional = meta.positional.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  // The last text takes all the words that follow, so that a title or a question needs no quotes.
  const takesRest = (field: InputField) => isList(field) || (isWritten(field) && field === positional.at(-1));
  for (const field of positional)
    command.argument(takesRest(field) ? `[${field.option}...]` : `[${field.option}]`, field.description);
  const singular = singularOption(fields);
  for (const field of fields) for (const option of optionsFor(field, singular(field))) command.addOption(option);
  if (meta.givesFile) command.option("--to <path>", "Where the file is written: a name, a folder, or - for standard output.");
  if (!fields.some((field) => field.name === "json")) command.option("--json", "Answer as JSON, for scripts.");
  command.action(async (...given: unknown[]) => {
    const options = command.opts<Record<string, unknown>>();
    const input: Record<string, unknown> = {};
    const beside = /^[A-Z]{3}$/.exec(String(options.currency))?.[0];
    for (const [index, field] of positional.entries()) await put(input, field, given[index], line, beside);
    for (const field of fields) {
      const named = singular(field) ? [options[keyOfOption(singular(field) ?? "")]].flat() : [];
      const given = [options[optionKey(field)], ...named].filter((one) => one !== undefined);
      await put(input, field, field.entry ? given : given[0], line, beside);
    }
    const output = await performTelling(line, meta, input, asJson);
    if (meta.givesFile && typeof options.to === "string") return saveTo(options.to, output, line);
    line.write(`${asJson ? JSON.stringify(output, null, 2) : meta.present(output)}\n`);
    const stayedOut = leavingOut.safeParse(output).data?.leftOut ?? 0;
    if (stayedOut > 0 && !asJson)
      line.writeError(`Left out as employer-sensitive: ${stayedOut}. To take them along: --sensitive\n`);
  });
};

/** Who asks for JSON is a program, and hears of the end alone. */
const performTelling = async (
  line: CommandLine,
  meta: OperationMeta,
  input: Record<string, unknown>,
  asJson: boolean,
): Promise<unknown> => {
  const said = asJson ? undefined : line.progress?.();
  return line.perform(meta, input, said?.heard).finally(said?.end);
};

/** Answers that go into a file leave out what is employer-sensitive; that is said beside them, so that the file stays clean. */
const leavingOut = z.object({ leftOut: z.number() });

const isList = ({ kind }: InputField): boolean => kind === "texts" || kind === "choices";

const isWritten = ({ kind }: InputField): boolean => kind === "text" || kind === "long" || kind === "day" || kind === "choice";

const keyOfOption = (option: string): string => option.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const optionKey = ({ option }: InputField): string => keyOfOption(option);

const optionsFor = (field: InputField, singular: string | undefined): Option[] => {
  const required = field.required ? " (required)" : "";
  const help = `${field.money ? moneyHelp(field) : field.description}${required}`;
  if (field.kind === "flag") return [new Option(`--${field.option}`, help), new Option(`--no-${field.option}`).hideHelp()];
  if (field.kind === "file") return [new Option(`--${field.option} <file>`, `${help} Use - for standard input.`)];
  const choices = field.choices ? ` ${isList(field) ? "Any" : "One"} of: ${field.choices.join(", ")}.` : "";
  const placeholder = field.money ? "amount" : placeholders[field.kind];
  const such = field.kind === "json" && !field.money ? sayExample(field, " For example: ") : "";
  const option = offering(new Option(`--${field.option} <${placeholder}>`, `${help}${choices}${such}`), field.choices);
  return singular ? [option, optionOfEntry(field, singular)] : [option];
};

/** A value of the field's shape as it is typed in a shell. */
const sayExample = ({ example }: InputField, before: string): string =>
  example === undefined ? "" : `${before}'${JSON.stringify(example)}'`;

const moneyHelp = ({ description, kind }: InputField): string =>
  kind === "number"
    ? `${description.replace(inMinorUnits, "").trim()} As you say it: 12000 or 12000.50. Give --currency with it where the currency has no cents.`
    : `${description} As you say it: 120 EUR or 12.50 EUR.`;

const placeholders: Record<Exclude<InputKind, "flag" | "file">, string> = {
  text: "text",
  long: "text",
  day: "day",
  choice: "text",
  number: "number",
  texts: "text...",
  choices: "text...",
  json: "json",
};

const put = async (
  input: Record<string, unknown>,
  field: InputField,
  given: unknown,
  line: CommandLine,
  currency: string | undefined,
): Promise<void> => {
  if (given === undefined || (Array.isArray(given) && given.length === 0)) return;
  input[field.name] = await parsedAs(field, given, line, currency);
};

const parsedAs = async (field: InputField, given: unknown, line: CommandLine, currency: string | undefined): Promise<unknown> => {
  const [first, ...others] = [given].flat();
  if (first === "null" && others.length === 0 && field.nullable) return null;
  // A list of nothing: `--tags ""`.
  if (isList(field) && first === "" && others.length === 0) return [];
  if (field.money) return moneyOf(field, String(given), currency);
  if (field.kind === "number") return numberOf(field, String(given));
  if (field.kind === "file") return fileOf(field, String(given), line);
  if (field.entry)
    return entriesOf({ ...field, entry: field.entry }, [given].flat().map(String), line, (text) => jsonOf(field, text));
  if (field.kind === "json") return jsonOf(field, String(given));
  if (field.kind === "choices") return [given].flat().map((one) => chosen(field, String(one)));
  const said = isWritten(field) && Array.isArray(given) ? given.join(" ") : given;
  if (field.kind === "day" && !field.readsWords) return typedDay(String(said), line.today(), field);
  return field.kind === "choice" ? chosen(field, String(said)) : said;
};

/** One of the choices as it is spelt, however capitals and signs between its words were typed; what is none stays, to be refused with the choices. */
const chosen = ({ choices = [] }: InputField, typed: string): string => {
  return choices.find((one) => one === typed) ?? choices.find((one) => bareName(one) === bareName(typed)) ?? typed;
};

const numberOf = (field: InputField, text: string): number => {
  const number = typedNumber(text.trim(), { name: field.option, whole: field.whole === true });
  if (typeof number === "number") return number;
  const sentence =
    number === "unclear" ? `--${field.option}: ${sayTwoWays(text)}.` : `--${field.option} takes a number, not “${text}”.`;
  throw new Refusal(refusals.badInput, { sentence, field: field.name });
};

/** People write money as they say it; the record counts minor units. An amount with its currency may be JSON as well, as programs give it. */
const moneyOf = (field: InputField, text: string, currency: string | undefined): unknown => {
  const isAlone = field.kind === "number";
  if (!isAlone && text.trim().startsWith("{")) return jsonOf(field, text);
  const [, before, written = "", after] = /^(?:([A-Z]{3}) )?(\S+?)(?: ?([A-Z]{3}))?$/.exec(text.trim()) ?? [];
  const named = before ?? after;
  const read = isAlone && named ? undefined : readAmount(written, named ?? currency);
  if (read !== undefined && (isAlone || named)) return isAlone ? read : { amount: read, currency: named };
  const such = isAlone ? "12000 or 12000.50" : "12.50 EUR";
  const sentence =
    typedNumber(written) === "unclear"
      ? `--${field.option}: “${written}” can be read in two ways; write ${written.replace(/[.,]/, "")} or ${written.replace(/[.,]\d+$/, ".00")}.`
      : `--${field.option} takes an amount such as ${such}, not “${text.slice(0, 40)}”.`;
  throw new Refusal(refusals.badInput, {
    sentence,
    field: field.name,
  });
};

const jsonOf = (field: InputField, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(refusals.badInput, {
      sentence: `--${field.option} takes JSON${sayExample(field, " such as ")}; “${text.slice(0, 40)}” is none.`,
      field: field.name,
    });
  }
};

const fileOf = async (field: InputField, path: string, line: CommandLine) => {
  if (path === "-") return { name: "standard-input", content: Buffer.from(await line.readStandardInput()).toString("base64") };
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === "ENOENT"
        ? "There is no such file."
        : cause.code === "EISDIR"
          ? "It is a folder; a file is needed."
          : "It cannot be read.";
    throw new Refusal(refusals.badInput, { sentence: `${path}: ${why}`, field: field.name, file: path });
  });
  return { name: basename(path), content: bytes.toString("base64") };
};

/** Writes the answer as a file; what lies there already is never overwritten. */
const saveTo = async (path: string, output: unknown, line: CommandLine): Promise<void> => {
  const { name, content } = fileOutput.parse(output);
  const bytes = Buffer.from(content, "base64");
  if (path === "-") return line.writeBytes(bytes);
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const place = isFolder ? join(path, basename(name)) : path;
  await writeFile(place, bytes, { flag: "wx" }).catch((cause: NodeJS.ErrnoException) => {
    const why =
      cause.code === "EEXIST"
        ? "There is a file of this name already. Name another with --to."
        : cause.code === "ENOENT"
          ? "There is no such folder. Make it first, or name another with --to."
          : "It cannot be written there. Name another place with --to.";
    throw new Refusal(refusals.badInput, { sentence: `${place}: ${why}`, field: "to", file: place });
  });
  line.write(`Saved: ${place}\n`);
};
