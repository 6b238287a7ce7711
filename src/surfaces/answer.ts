// What every door says when an operation did not do what was asked: one code, sentence, status and exit code for all of them.
import { ORPCError } from "@orpc/server";
import { z } from "zod";
import { log } from "../core/log.ts";
import { newId } from "../core/new-id.ts";
import { Refusal } from "../core/refusal.ts";

export interface Answer {
  /** HTTP status. */
  status: number;
  /** 1 our fault, 2 refused or bad input. */
  exitCode: 1 | 2;
  code: string;
  message: string;
  details: Record<string, unknown>;
}

/** Hears of a fault, with the id that the person is told. */
export type FaultListener = (logId: string, error: unknown) => void;

const toLog: FaultListener = (logId, error) => log.error({ logId, err: error }, "fault");

interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[];
  code?: string;
}

/** A refusal keeps its own words, bad input names its fields, anything else is a fault of ours and gets an id to find it in the log. */
export const answerTo = (error: unknown, heard: FaultListener = toLog): Answer => {
  if (error instanceof Refusal) return refused(error.status, error.code, error.message, error.details);
  if (error instanceof z.ZodError) return invalid(error.issues);
  if (error instanceof ORPCError && error.status < 500) return ofOrpc(error);
  if (error instanceof ORPCError && error.status === 503) return ofOrpc(error);
  if (isBusy(error)) return refused(503, "BUSY", "Another program is writing to the data just now. Try again in a moment.", {});
  const logId = newId();
  heard(logId, error);
  return {
    status: 500,
    exitCode: 1,
    code: "FAULT",
    message: `Something went wrong on our side; nothing was saved. The log says more under ${logId}.`,
    details: { logId },
  };
};

/** The body of a refused request, and what a command prints with `--json`. */
export const errorBody = ({ code, message, details }: Answer) => ({ error: { code, message, details } });

const refused = (status: number, code: string, message: string, details: Record<string, unknown>): Answer => ({
  status,
  exitCode: 2,
  code,
  message,
  details,
});

const ofOrpc = (error: ORPCError<string, unknown>): Answer => {
  const details = asObject(error.data);
  if (error.code === "BAD_REQUEST" && Array.isArray(details.issues)) return invalid(details.issues);
  if (error.code === "BAD_REQUEST")
    return refused(
      400,
      "BAD_INPUT",
      "The request could not be read: send JSON with the header Content-Type: application/json.",
      {},
    );
  return refused(error.status, error.code, error.message, details);
};

const invalid = (issues: readonly Issue[]): Answer => {
  const said = issues.map((issue) => ({ path: pathOf(issue), message: sentenceOf(issue) }));
  return refused(400, "BAD_INPUT", said.map(({ message }) => message).join(" "), { issues: said });
};

const pathOf = ({ path = [] }: Issue): string[] =>
  path.map((step) => String(typeof step === "object" && step !== null ? step.key : step));

/** `“weekly hours” is too big: at most 168.` */
const sentenceOf = (issue: Issue): string => {
  const field = pathOf(issue).join(".");
  const subject = field ? `“${field}”` : "The input";
  const detail = z.record(z.string(), z.unknown()).safeParse(issue).data ?? {};
  if (/received undefined$/.test(issue.message)) return `${subject} is missing.`;
  if (issue.code === "unrecognized_keys" && Array.isArray(detail.keys))
    return `${detail.keys.map((key) => `“${key}”`).join(", ")} is not known here: check the spelling.`;
  if (issue.code === "invalid_value" && Array.isArray(detail.values))
    return `${subject} must be one of: ${detail.values.join(", ")}.`;
  if (issue.code === "invalid_type")
    return `${subject} must be ${kinds[String(detail.expected)] ?? `of the kind ${detail.expected}`}.`;
  if (issue.code === "too_big") return `${subject} ${tooMuch("at most", detail.maximum, detail)}`;
  if (issue.code === "too_small" && detail.origin === "string" && detail.minimum === 1) return `${subject} must not be empty.`;
  if (issue.code === "too_small") return `${subject} ${tooMuch("at least", detail.minimum, detail)}`;
  return `${subject}: ${ended(issue.message)}`;
};

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

const units: Record<string, string> = { string: " characters", array: " entries" };

const tooMuch = (bound: string, limit: unknown, { origin }: Record<string, unknown>): string => {
  const unit = units[String(origin)];
  return unit ? `must have ${bound} ${limit}${unit}.` : `must be ${bound} ${limit}.`;
};

const ended = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

const asObject = (data: unknown): Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};

const isBusy = (error: unknown): boolean =>
  error instanceof Error && "code" in error && typeof error.code === "string" && error.code.startsWith("SQLITE_BUSY");
