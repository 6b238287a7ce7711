// Relevant: what it serves, as linked records, in the person's own words, or in the words of the goal.
import type { SmartFinding } from "../../schema.ts";
import { listed, ok, type Reading, warn } from "./reading.ts";

const why =
  /\b(?:so that|because|in order to|as a step (?:to|towards)|so i can|which (?:will|would)|to (?:become|qualify|prepare|move into|get into|be ready)|for (?:my|the) (?:promotion|role|move|transition|career change|application))\b[^,.]*/i;
const kindsSaid: Record<string, string> = {
  role: "the role",
  skill: "the gap",
  value: "the value",
  person: "the conversation with",
  opening: "the opening",
};

export const relevant = ({ text, fields }: Reading): SmartFinding => {
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
    {
      label: "Link your target role",
    },
  );
};
