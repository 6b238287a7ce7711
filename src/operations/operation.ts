// The base that every operation starts from: declared once, reached through five doors, refused alike at all of them.
import { type InferSchemaInput, ORPCError, os } from "@orpc/server";
import { z } from "zod";
import { asKept } from "../core/as-kept.ts";
import { type FileInput, fileFields, givesFile, refuseEmpty } from "../core/file-input.ts";
import { onlyKnownFields } from "../core/known-fields.ts";
import { Refusal, type RefusalDefinition, refusals, refuse } from "../core/refusal.ts";
import { type Heard, type Tell, telling } from "../core/telling.ts";
import { wellFormed } from "../core/well-formed.ts";
import { inTransaction } from "../database/transaction.ts";
import { takeTurn } from "../database/turn.ts";
import { afterWrite } from "./after-write.ts";
import { type Actor, type App, type Context, holds, leavingOutUnreadable, openContext } from "./context.ts";

/** What a door brings: the product and who asks. */
export interface DoorContext {
  app: App;
  actor: Actor;
  /** Hears the id of the change that a write made, for undo. */
  changed?: (changeId: string) => void;
  /** Hears how far a long work has come. */
  heard?: Heard | undefined;
}

export interface OperationMeta {
  /** `noun.verb`, as it stands in the router. */
  name: string;
  /** `read` changes nothing; `write` runs in one transaction; `task` is long and opens its own. */
  kind: "read" | "write" | "task";
  summary: string;
  /** Only the owner in person may call it, never a key. */
  ownerOnly: boolean;
  /** Whether it is about how a person is doing: programs and assistants get it only when it is named to them, never with everything. */
  intimate?: boolean | undefined;
  /** Whether what it does is beyond undo: programs and assistants get it only when `erase` is named to them. */
  final: boolean;
  /** A short name on the command line beside `noun verb`, such as `today`. */
  command?: string;
  /** Input fields that the command line takes by position. */
  positional: readonly string[];
  refusals: readonly RefusalDefinition[];
  input: z.ZodObject;
  /** The file, read by other programs, that its answer or one of its texts is, asked with `input`: it goes into an archive of everything. */
  portable?: { name: string; field: string; input?: object } | undefined;
  /** Whether its answer is a file: a door that can, writes it where the person wants it. */
  givesFile: boolean;
  /** What is to be done before a transaction begins, such as reading a file from outside; `run` takes what came of it, or does it itself. */
  before?: ((input: unknown, app: App, actor: Actor) => Promise<unknown>) | undefined;
  run: (input: unknown, context: Context, ready?: unknown) => Promise<unknown>;
  /** The answer as text for people at the command line and for assistants. */
  present: (output: unknown) => string;
}

interface Definition<I extends z.ZodObject, O extends z.ZodType, R> {
  /** One sentence for people: what it does. */
  summary: string;
  /** Nothing unless told. */
  input?: I;
  output: O;
  refusals?: readonly RefusalDefinition[];
  ownerOnly?: boolean;
  intimate?: boolean;
  final?: boolean;
  command?: string;
  /** The id, where it is about one record, unless told. */
  positional?: readonly (keyof z.infer<I> & string)[];
  /** A read whose input is too long for an address: text to look at, a file. */
  body?: boolean;
  portable?: { name: string; field: keyof z.infer<O> & string; input?: Partial<z.input<I>> };
  /** Whether a write is only to be seen: everything is done, answered, and taken back. */
  previews?: (input: z.infer<I>) => boolean;
  /** What takes its time and writes nothing, such as reading a file from outside or an address: done before the transaction begins. */
  before?: (input: z.infer<I>, app: App, actor: Actor) => Promise<R>;
  handle: (input: z.infer<I>, context: Context, ready: R) => Promise<InferSchemaInput<O>>;
  present: (output: z.infer<O>) => string;
}

const start = os.$context<DoorContext>().$meta<Partial<OperationMeta>>({});

const nothing = z.object({});

const declared = <I extends z.ZodObject, O extends z.ZodType, R>(
  kind: OperationMeta["kind"],
  name: string,
  definition: Definition<I, O, R>,
) => {
  const { output, summary } = definition;
  const input = onlyKnownFields(definition.input ?? (nothing as unknown as I));
  const files = fileFields(input);
  const before = async (given: z.infer<I>, app: App, actor: Actor) => {
    for (const file of filesIn(given, files)) refuseEmpty(file);
    return (await definition.before?.(given, app, actor)) as R;
  };
  const meta = {
    name,
    kind,
    summary,
    ownerOnly: definition.ownerOnly ?? false,
    intimate: definition.intimate,
    final: definition.final ?? false,
    portable: definition.portable,
    command: definition.command,
    positional: definition.positional ?? (input.shape.id ? ["id"] : []),
    refusals: [
      ...(files.length > 0 ? [refusals.emptyFile] : []),
      ...(definition.refusals ?? []),
      ...(input.shape.id ? [refusals.missing] : []),
      ...(input.shape.revision ? [refusals.stale] : []),
    ],
    input,
    givesFile: givesFile(output),
    ...(definition.before && { before: (given, app, actor) => before(wellFormed(input.parse(given)), app, actor) }),
    run: async (given, context, ready) => {
      const parsed = wellFormed(input.parse(given));
      return definition.handle(
        parsed,
        context,
        ready === undefined ? await before(parsed, context.app, context.actor) : (ready as R),
      );
    },
    present: (given) => definition.present(given as z.infer<O>),
  } satisfies OperationMeta;
  return start
    .meta(meta)
    .route({
      ...routeOf(name, kind, input, definition.body ?? false),
      summary,
      operationId: name,
      tags: [nounOf(name)],
    })
    .errors(errorsOf(meta.refusals))
    .input(input)
    .output(asKept(output))
    .handler(({ input: parsed, context }) => {
      const given = wellFormed(parsed as z.infer<I>);
      return answer(meta, context, {
        before: () => before(given, context.app, context.actor),
        handle: (inside, ready) => definition.handle(given, inside, ready),
        preview: definition.previews?.(given) ?? false,
      });
    });
};

/** Declares an operation. `name` is its place in the router: `skills.add` is `router.skills.add`, `POST /api/skills`, `cairn skills add`, tool `skills_add`. */
export const operation = {
  read: <O extends z.ZodType, I extends z.ZodObject = typeof nothing, R = undefined>(
    name: string,
    definition: Definition<I, O, R>,
  ) => declared("read", name, definition),
  write: <O extends z.ZodType, I extends z.ZodObject = typeof nothing, R = undefined>(
    name: string,
    definition: Definition<I, O, R>,
  ) => declared("write", name, definition),
  task: <O extends z.ZodType, I extends z.ZodObject = typeof nothing, R = undefined>(
    name: string,
    definition: Definition<I, O, R>,
  ) => declared("task", name, definition),
};

const filesIn = (given: Readonly<Record<string, unknown>>, fields: readonly string[]): FileInput[] =>
  fields.flatMap((field) => (given[field] as FileInput | undefined) ?? []);

export const nounOf = (name: string): string => name.slice(0, name.indexOf("."));

export const verbOf = (name: string): string => name.slice(name.indexOf(".") + 1);

/** `checkIn` as it stands in addresses and commands: `check-in`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const standardRoutes = {
  list: { method: "GET", path: "" },
  get: { method: "GET", path: "/{id}" },
  add: { method: "POST", path: "" },
  create: { method: "POST", path: "" },
  update: { method: "PATCH", path: "/{id}" },
  remove: { method: "DELETE", path: "/{id}" },
} as const;

const routeOf = (name: string, kind: OperationMeta["kind"], input: z.ZodObject, body: boolean) => {
  const noun = `/${kebab(nounOf(name))}` as const;
  const verb = verbOf(name);
  const standard = standardRoutes[verb as keyof typeof standardRoutes];
  const ofOne = input.shape.id !== undefined && !input.shape.id.safeParse(undefined).success;
  if (standard && (ofOne || standard.path === "")) return { method: standard.method, path: `${noun}${standard.path}` as const };
  const method = kind === "read" && !body ? ("GET" as const) : ("POST" as const);
  return { method, path: `${noun}${ofOne ? "/{id}" : ""}/${kebab(verb)}` as const };
};

const refusalDetails = z.record(z.string(), z.unknown()).optional();

const errorsOf = (definitions: readonly RefusalDefinition[]) =>
  Object.fromEntries(definitions.map(({ code, status, message }) => [code, { status, message, data: refusalDetails }]));

/** Takes a transaction back and carries the answer out of it. */
class Previewed<T> extends Error {
  readonly output: T;

  constructor(output: T) {
    super("Only a preview: nothing was written.");
    this.output = output;
  }
}

interface Work<T, R> {
  before: () => Promise<R>;
  handle: (context: Context, ready: R) => Promise<T>;
  preview: boolean;
}

const answer = async <T, R>(meta: OperationMeta, door: DoorContext, { before, handle, preview }: Work<T, R>): Promise<T> => {
  try {
    if (!mayCall(meta, door.actor)) refuse(refusals.forbidden, { scope: scopeOf(meta) });
    const tell = telling(door.heard);
    if (meta.before) await tell("Reading");
    const ready = await before();
    if (meta.kind !== "write") {
      const context = await openContext(door.app, door.actor, meta.name, door.app.database, meta.intimate, tell);
      return await (meta.kind === "read" ? leavingOutUnreadable(context, (read) => handle(read, ready)) : handle(context, ready));
    }
    return await write(meta, door, tell, (context) => handle(context, ready), preview);
  } catch (error) {
    if (error instanceof Previewed) return error.output;
    if (error instanceof Refusal)
      throw new ORPCError(error.code, { status: error.status, message: error.message, data: error.details });
    throw error;
  }
};

const write = async <T>(
  meta: OperationMeta,
  door: DoorContext,
  tell: Tell,
  handle: (context: Context) => Promise<T>,
  preview: boolean,
): Promise<T> => {
  let changeId: string | undefined;
  const attempt = (isWhole: boolean) =>
    inTransaction(door.app.database, async (transaction) => {
      await takeTurn(transaction, door.actor.personId);
      const whole = await openContext(door.app, door.actor, meta.name, transaction, meta.intimate, tell);
      const context = isWhole ? whole : await whole.withoutUnreadable();
      const answered = await handle(context);
      await afterWrite(context);
      if (preview) throw new Previewed(answered);
      changeId = context.records.changeSet();
      return answered;
    });
  const output = await attempt(true).catch((error: unknown) => {
    if (error instanceof RangeError) return attempt(false);
    throw error;
  });
  // Erasing leaves no change behind to be seen by.
  door.app.remembered.forget(door.actor.personId);
  // Only now: before the commit there is nothing that could be undone.
  if (changeId) door.changed?.(changeId);
  return output;
};

type Asked = Pick<OperationMeta, "name" | "kind" | "ownerOnly" | "intimate" | "final">;

/** What must be named for an operation: its noun, or for what is beyond undo the right to erase. */
const rightOn = ({ name, final }: Pick<Asked, "name" | "final">): string => (final ? "erase" : kebab(nounOf(name)));

/** The scope that a key needs for an operation: `skills:read`, `goals:write`, `erase:write`. */
export const scopeOf = (meta: Pick<Asked, "name" | "kind" | "final">): string =>
  `${rightOn(meta)}:${meta.kind === "read" ? "read" : "write"}`;

/** Whether it is given only to whom it is named, never with everything. */
export const mustBeNamed = ({ intimate, final }: Pick<Asked, "intimate" | "final">): boolean => intimate === true || final;

export const mayCall = (meta: Asked, actor: Actor): boolean => {
  if (actor.scopes === "all") return true;
  return !meta.ownerOnly && holds(actor, rightOn(meta), meta.kind === "read" ? "read" : "write", mustBeNamed(meta));
};
