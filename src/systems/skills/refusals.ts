// What the inventory and its gaps say no to, with the way out in each sentence.
import type { RefusalDefinition } from "../../core/refusal.ts";

export const skillRefusals = {
  exists: {
    code: "SKILL_EXISTS",
    status: 409,
    message: "“{label}” is in your inventory already. Change that one, or give this one another name.",
  },
  noTarget: {
    code: "NO_TARGET",
    status: 422,
    message: "Name a role to compare with, paste a posting, or choose the role you aim for first.",
  },
  unknownRole: {
    code: "UNKNOWN_ROLE",
    status: 422,
    message: "The catalogue has no role like “{text}”. {near}",
  },
  noNeeds: {
    code: "NO_NEEDS",
    status: 422,
    message: "The catalogue lists no skills for “{label}”. Choose a neighbouring role, or paste a posting for it.",
  },
  noSkillsFound: {
    code: "NO_SKILLS_FOUND",
    status: 422,
    message: "No skill that the catalogue knows stands in this text. Paste the part that lists the requirements.",
  },
  unreadable: { code: "UNREADABLE_FILE", status: 422, message: "{sentence}" },
  noLevels: {
    code: "NO_LEVELS",
    status: 422,
    message: "Say your levels, such as: cairn skills rate communication=3 leadership=2. {open}",
  },
  unreadLevel: {
    code: "UNREAD_LEVEL",
    status: 422,
    message: "“{text}” says no level. Write name=level with a whole level from 0 to 5, such as communication=3.",
  },
  unknownCompetency: {
    code: "UNKNOWN_COMPETENCY",
    status: 422,
    message: "No competency of the catalogue is called “{text}”. {near}",
  },
  noEvidence: {
    code: "NO_SUCH_EVIDENCE",
    status: 404,
    message: "“{label}” has {count} pieces of evidence, counted from 0; there is none at {at}.",
  },
} as const satisfies Record<string, RefusalDefinition>;
