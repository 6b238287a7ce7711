// What every door says when an operation did not do what was asked: one code, sentence, status and exit code for all of them.
import { ORPCError } from "@orpc/server";
import { z } from "zod";
import { type Issue, pathOf, sayIssue, unknownFieldsOf } from "../core/issue.ts";
import { log } from "../core/log.ts";
import { newId } from "../core/new-id.ts";
import { Refusal } from "../core/refusal.ts";
import { isBusy } from "../database/transaction.ts";

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

/** A refusal keeps its own words, bad input names its fields, anything else is a fault of ours and gets an id to find it in the log. */
export const answerTo = (error: unknown, heard: FaultListener = toLog): Answer => {
  if (error instanceof Refusal) return refused(error.status, error.code, error.message, error.details);
  if (error instanceof z.ZodError) return invalid(error.issues);
  if (error instanceof ORPCError && error.status < 500) return ofOrpc(error);
  if (error instanceof ORPCError && error.status === 503) return ofOrpc(error);
  const disk = onDisk(error);
  if (disk) return disk;
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
  const said = issues.map((issue) => {
    const unknown = unknownFieldsOf(issue);
    return { path: pathOf(issue), message: sayIssue(issue), ...(unknown.length > 0 && { unknown }) };
  });
  return refused(400, "BAD_INPUT", said.map(({ message }) => message).join(" "), { issues: said });
};

const asObject = (data: unknown): Record<string, unknown> =>
  typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};

/** What the disk does not take: it is full, or it is not to be written on; the log has no use for it. */
const onDisk = (error: unknown): Answer | null => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT|53100)/.test(code))
    return refused(
      507,
      "NO_ROOM",
      "There is no room left on the disk that your data lies on. Nothing of this was saved: make room, then try again.",
      {},
    );
  if (/^(SQLITE_(IOERR|READONLY|CANTOPEN)|EROFS|EIO|58030)/.test(code))
    return refused(
      503,
      "DISK_REFUSES",
      `The disk that your data lies on does not take it (${code}). Nothing of this was saved: look whether it can be written on, then try again.`,
      {},
    );
  return null;
};
