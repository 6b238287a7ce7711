// What the inventory and its gaps say no to, with the way out in each sentence.
import { refusing } from "../../core/refusal.ts";

export const skillRefusals = {
  ...refusing(409, { skillExists: "“{label}” is in your inventory already. Change that one, or give this one another name." }),
  ...refusing(422, {
    noTarget: "Name a role to compare with, paste a posting, or choose the role you aim for first.",
    unknownRole: "The catalogue has no role like “{text}”. {near}",
    noNeeds: "The catalogue lists no skills for “{label}”. Choose a neighbouring role, or paste a posting for it.",
    noSkillsFound: "No skill that the catalogue knows stands in this text. Paste the part that lists the requirements.",
    unreadableFile: "{sentence}",
    noLevels: "Say your levels, such as: cairn skills rate communication=3 leadership=2. {open}",
    unreadLevel: "“{text}” says no level. Write name=level with a whole level from 0 to 5, such as communication=3.",
    unknownCompetency: "No competency of the catalogue is called “{text}”. {near}",
  }),
  ...refusing(404, { noSuchEvidence: "“{label}” has {count} pieces of evidence, counted from 0; there is none at {at}." }),
};
