// Relevant: what it serves, as linked records, in the person's own words, or in the words of the goal.
import { listed } from "../../../../core/say.ts";
import type { SmartFinding } from "../../schema.ts";
import { ok, type Reading, warn } from "./reading.ts";

const why =
  /\b(?:so that|because|in order to|as a step (?:to|towards)|so i can|which (?:will|would)|to (?:become|qualify|prepare|move into|get into|be ready)|for (?:my|the) (?:promotion|role|move|transition|career change|application))\b[^,.]*/i;
const kindsSaid: Record<string, string> = {
  role: "the role",
  skill: "the gap",
  "work-value": "the value",
  "success-statement": "what success means to you:",
  person: "the conversation with",
  opening: "the opening",
};

export const relevant = (reading: Reading): SmartFinding => {
  const found = served(reading);
  return found.verdict === "ok" && wantsValue(reading) ? withValueOffered(found, reading) : found;
};

/** A value is asked of goals, not of the steps to them, and only of people who have weighed theirs. */
const wantsValue = ({ fields }: Reading): boolean =>
  (fields.values ?? []).length > 0 &&
  fields.level !== "milestone" &&
  fields.level !== "action" &&
  !(fields.links ?? []).some(({ kind }) => kind === "work-value");

const withValueOffered = (found: SmartFinding, { fields }: Reading): SmartFinding => {
  const values = fields.values ?? [];
  const [first] = values;
  const names = values.map(({ label, id }) => label ?? id);
  return {
    ...found,
    message: `${found.message} It names none of the values that lead for you: ${listed(names)}.`,
    fix: first ? { label: `Link the value ${first.label ?? first.id}`, link: first } : null,
  };
};

const served = ({ text, fields }: Reading): SmartFinding => {
  const links = (fields.links ?? []).filter((link) => link.kind in kindsSaid);
  if (links.length > 0) {
    const parts = links.slice(0, 3).map((link) => `${kindsSaid[link.kind]} ${link.label ?? link.kind}`);
    return ok("relevant", `Serves ${listed(parts)}.`);
  }
  if (fields.relevant?.trim()) return ok("relevant", "Says why it matters to you.");
  const reason = why.exec(text);
  if (reason) return ok("relevant", "Says what it is for.", { start: reason.index, end: reason.index + reason[0].length });
  return warn(
    "relevant",
    "Serves nothing that Cairn knows of. Link the role, the skill or the value that it is for, or say why it matters now.",
    fields.role ? { label: "Link your target role", link: fields.role } : null,
  );
};
