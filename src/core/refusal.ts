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

/** The refusals that any operation may answer with. */
export const refusals = {
  missing: {
    code: "NOT_FOUND",
    status: 404,
    message: "There is no {what} with the id {id}. It may have been deleted: look in the bin.",
  },
  stale: {
    code: "STALE",
    status: 409,
    message: "This {what} was changed since you opened it. Both versions are shown: choose what to keep, then save again.",
  },
  emptyFile: { code: "EMPTY_FILE", status: 400, message: "{name} is empty: there is nothing in it." },
  nothingToRead: { code: "NOTHING_TO_READ", status: 422, message: "Give a text or a file to read." },
  noColumn: {
    code: "NO_COLUMN",
    status: 422,
    message: "{file}, line 1: no column is called {missing}. Begin with a heading such as: {example}",
  },
  circular: {
    code: "PROVES_ITSELF",
    status: 422,
    message: "{sentence}",
  },
  invalid: { code: "BAD_INPUT", status: 400, message: "{sentence}" },
  unauthenticated: {
    code: "UNAUTHENTICATED",
    status: 401,
    message: "Open the link that `npm start` printed, or send a key: `npx cairn key create`.",
  },
  forbidden: { code: "FORBIDDEN", status: 403, message: "This key may not do that: it lacks the scope {scope}." },
} satisfies Record<string, RefusalDefinition>;
