// What the server's refusals and our own failures say to a person.
import { ORPCError } from "@orpc/client";
import { t } from "./text.ts";

export const codeOf = (error: unknown): string | undefined => (error instanceof ORPCError ? String(error.code) : undefined);

export const detailsOf = (error: unknown): Record<string, unknown> => {
  const data: unknown = error instanceof ORPCError ? error.data : undefined;
  return typeof data === "object" && data !== null ? { ...data } : {};
};

/** A refusal's own sentence; for anything else what happened and the way out. */
export const sentenceOf = (error: unknown): string => {
  if (error instanceof ORPCError) return error.code === "INTERNAL_SERVER_ERROR" ? t("unexpected") : error.message;
  if (error instanceof TypeError) return t("offline");
  return t("unexpected");
};

/** Messages of a refused input by field, such as `{ "measure.target": "…" }`. */
export const fieldErrorsOf = (error: unknown): Record<string, string> => {
  const { issues } = detailsOf(error);
  if (!Array.isArray(issues)) return {};
  const byField: Record<string, string> = {};
  for (const issue of issues) {
    const path: unknown = issue?.path;
    const field = Array.isArray(path) ? path.join(".") : typeof path === "string" ? path : "";
    if (field && typeof issue.message === "string") byField[field] ??= issue.message;
  }
  return byField;
};
