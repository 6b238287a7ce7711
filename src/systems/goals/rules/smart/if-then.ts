// If, then: the moment that starts it.
import type { SmartFinding } from "../../schema.ts";
import { ok, type Reading, warn } from "./reading.ts";

const inWords = /\b(?:if|when|whenever)\b(?<trigger>[^,]{3,80}),?\s*(?:then\s+)?i\b(?:'ll| will)?(?<deed>.{3,})/i;

export const ifThen = ({ text, fields, when, today }: Reading): SmartFinding => {
  if (fields.ifTrigger?.trim() && fields.thenAction?.trim())
    return ok("if-then", `If ${fields.ifTrigger.trim()}, then I ${fields.thenAction.trim()}.`);
  const found = inWords.exec(text);
  if (found) return ok("if-then", "Says when and what then.", { start: found.index, end: found.index + found[0].length });
  const moment = when.rhythm?.per === "month" ? "it is the first Monday of the month, 9:00" : "it is Monday 9:00";
  return warn("if-then", "Has no moment that starts it. A plan of the form “if …, then I …” makes it easier to begin.", {
    label: `If ${moment}, then I take the first step`,
    fields: { ifTrigger: moment, thenAction: today ? "take the first step for 30 minutes" : "" },
  });
};
