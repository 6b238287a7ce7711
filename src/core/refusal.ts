// A domain "no": a code for programs, a sentence with the way out for people, and the details both may need.

export interface RefusalDefinition {
  code: string;
  /** HTTP status; the command line answers every refusal with exit code 2. */
  status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 503;
  /** A sentence; `{name}` is filled from the details. */
  message: string;
}

export class Refusal extends Error {
  readonly code: string;
  readonly status: number;
  readonly details: Record<string, unknown>;

  constructor(definition: RefusalDefinition, details: Record<string, unknown> = {}) {
    super(definition.message.replace(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? "")));
    this.name = "Refusal";
    this.code = definition.code;
    this.status = definition.status;
    this.details = details;
  }
}

export const refuse = (definition: RefusalDefinition, details?: Record<string, unknown>): never => {
  throw new Refusal(definition, details);
};

/** Refusals of one status, each by the name that its code follows from: `dayInFuture` is DAY_IN_FUTURE. */
export const refusing = <const K extends string>(
  status: RefusalDefinition["status"],
  messages: Readonly<Record<K, string>>,
): Readonly<Record<K, RefusalDefinition>> =>
  Object.fromEntries(
    Object.entries<string>(messages).map(([name, message]) => [
      name,
      { code: name.replace(/[A-Z]|\d+/g, (part) => `_${part}`).toUpperCase(), status, message },
    ]),
  ) as Record<K, RefusalDefinition>;

/** The refusals that any operation may answer with. */
export const refusals = {
  missing: refusing(404, {
    notFound: "There is no {what} with the id {id}. It may have been deleted: look in the bin.",
  }).notFound,
  ...refusing(409, {
    stale: "This {what} was changed since you opened it. Both versions are shown: choose what to keep, then save again.",
  }),
  ...refusing(422, {
    dayInFuture: "{day} has not come yet. Give today or an earlier day.",
    nothingToRead: "Give a text or a file to read.",
    tooTangled: "{file} is too large or too tangled to read: {why}. Give a part of it, or a simpler one; nothing was saved.",
    noColumn: "{file}, line 1: no column is called {missing}. Begin with a heading such as: {example}",
    provesItself: "{sentence}",
  }),
  ...refusing(400, { emptyFile: "{name} is empty: there is nothing in it.", badInput: "{sentence}" }),
  ...refusing(401, {
    unauthenticated: "Open the link that `npm start` printed, or send a key: `npx cairn key create`.",
  }),
  ...refusing(403, { forbidden: "This key may not do that: it lacks the scope {scope}." }),
};
