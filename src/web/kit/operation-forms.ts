// Every operation as the server declares it for forms, and the way to run one by its name.
import { ORPCError } from "@orpc/client";
import { queryOptions } from "@tanstack/react-query";
import type { FormAnswer, OperationForm } from "../../surfaces/form-door.ts";
import { base } from "../base.ts";
import { announceChange } from "../client.ts";
import { askTelling } from "../link.ts";

export type { FormAnswer, OperationForm };

const readForms = async (): Promise<OperationForm[]> => (await fetch(`${base}/forms`)).json();

/** They change only with the server, which takes the page along. */
export const operationForms = queryOptions({ queryKey: ["forms"], queryFn: readForms, staleTime: Number.POSITIVE_INFINITY });

/** Where the form of an operation stands; the tool's name has no point in it, which would make it a file's. */
export const addressOfForm = ({ tool }: Pick<OperationForm, "tool">): string => `/operations/${tool}`;

/** Runs an operation; a write is announced with its undo. What the server refuses is thrown as the typed client throws it. */
export const runByForm = async (name: string, input: Record<string, unknown>): Promise<FormAnswer> => {
  const { status, body, change } = await askTelling(`/forms/${name}`, input);
  const answer = Object(body);
  if (status >= 400) {
    const { code, message, details } = answer.error;
    throw new ORPCError(code, { status, message, data: details });
  }
  announceChange(change);
  return answer;
};
