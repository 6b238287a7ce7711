// What is wrong with an input, in a sentence for people: one wording for all doors and for tables that are taken in.
import { z } from "zod";
import { nearName } from "./near-name.ts";

export interface Issue {
  message: string;
  path?: readonly (PropertyKey | { key: PropertyKey })[] | undefined;
  code?: string | undefined;
}

export const pathOf = ({ path = [] }: Issue): string[] =>
  path.map((step) => String(typeof step === "object" && step !== null ? step.key : step));

/** `“weekly hours” must be at most 168.` Words of a shape's own stand as they are, after the field that they are about. */
export const sayIssue = (issue: Issue): string => {
  const field = pathOf(issue).join(".");
  const subject = field ? `“${field}”` : "The input";
  const detail = z.record(z.string(), z.unknown()).safeParse(issue).data ?? {};
  if (/received undefined$/.test(issue.message)) return `${subject} is missing.`;
  if (issue.code === "unrecognized_keys")
    return issue.message.startsWith("Unrecognized") ? sayUnknownFields(pathOf(issue), unknownFieldsOf(issue)) : issue.message;
  if (issue.code === "invalid_value" && Array.isArray(detail.values))
    return `${subject} must be one of: ${detail.values.join(", ")}.`;
  if (issue.code === "invalid_type" && issue.message.startsWith("Invalid"))
    return `${subject} must be ${kinds[String(detail.expected)] ?? `of the kind ${detail.expected}`}.`;
  if (issue.code === "too_big" && !issue.message.startsWith("Too big")) return `${subject}: ${ended(issue.message)}`;
  if (issue.code === "too_big")
    return `${subject} ${tooMuch(detail.inclusive === false ? "less than" : "at most", detail.maximum, detail)}`;
  if (issue.code === "too_small" && detail.origin === "string" && detail.minimum === 1) return `${subject} must not be empty.`;
  if (issue.code === "too_small")
    return `${subject} ${tooMuch(detail.inclusive === false ? "more than" : "at least", detail.minimum, detail)}`;
  if (issue.code === "invalid_union") return `${subject} cannot be read: compare it with what the export writes.`;
  return `${subject}: ${ended(issue.message)}`;
};

/** `“titel” is not known here; did you mean “title”?` Where no name is near, all that the place knows are listed. */
export const sayUnknownFields = (place: readonly string[], fields: readonly string[], known?: readonly string[]): string => {
  const named = (field: string) => `“${[...place, field].join(".")}”`;
  const written = fields.map((field) => ({ field, meant: nearName(field, known ?? []) }));
  const said = written.flatMap(({ field, meant }) =>
    meant === undefined ? [] : [`${named(field)} is not known here; did you mean ${named(meant)}?`],
  );
  const strange = written.filter(({ meant }) => meant === undefined).map(({ field }) => named(field));
  return strange.length === 0
    ? said.join(" ")
    : [...said, `${listed(strange)} not known here${sayKnown(place, known)}`].join(" ");
};

/** The fields that an issue of unknown fields is about; of any other none. */
export const unknownFieldsOf = (issue: Issue): string[] => unknownFields.safeParse(issue).data?.keys ?? [];

const unknownFields = z.object({ code: z.literal("unrecognized_keys"), keys: z.array(z.string()) });

const listed = (names: readonly string[]): string => `${names.join(", ")} ${names.length === 1 ? "is" : "are"}`;

const sayKnown = (place: readonly string[], known: readonly string[] | undefined): string => {
  if (!known) return ": check the spelling.";
  const has = known.length === 0 ? "nothing to fill in" : known.join(", ");
  return place.length > 0 ? `: “${place.join(".")}” has ${has}.` : `: there is ${has}.`;
};

/** The first thing that is wrong with a line of a table, by the name of its column: “rests until” for `restsUntil`. */
export const sayLineIssue = ({ issues: [issue] }: z.ZodError): string => {
  if (!issue) return "The line cannot be read.";
  if (issue.path.length === 0) return ended(issue.message);
  const column = issue.path.map((step) => (typeof step === "number" ? String(step + 1) : spaced(String(step)))).join(" ");
  return sayIssue({ ...issue, path: [column] });
};

const spaced = (name: string): string => name.replace(/_/g, " ").replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

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
