// What the screens of feedback say.
import { t as kit } from "../../../web/kit/text.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("feedback", {
  ...kit.en,
  ...labels.en,
  feedbackSub: "What others say about your work, in their words, and what you did with it.",
  find: "Find in feedback",
  show: "Which",
  open: "Not answered",
  anyRelation: "From anybody",
  none: "Nothing here yet. Write the last thing somebody said about your work into the line above: one sentence is enough.",
  importHelp: "One line each. Only the column “what was said” is needed.",

  heardLabel: "What did somebody say about your work?",
  heardHelp: "One line is enough. Who said it, and whether it was praise, critique or advice, is understood.",
  heardPlaceholder: "Ana said my handover notes are clear",
  heardNow: "Keep it",
  heardKept: "Feedback kept",
  heardPutRight: "Put it right",

  praise: "Praise",
  critique: "Critique",
  advice: "Advice",
  manager: "Manager",
  peer: "Peer",
  report: "Somebody I lead",
  client: "Client",
  other: "Other",
  thanked: "Thanked",
  thank: "I thanked them",
  thankedNow: "Thank-you noted",
  letBe: "I let it be",
  letBeWords: "Let it be.",
  noted: "Noted",
  aboutTitle: "What it is about",
  aboutNone: "Name a skill or a goal, and it stands there too.",
  addSkill: "A skill",
  addGoal: "A goal",
  takeAway: "Take away {{what}}",
  knownAs: "Somebody you keep here",
});
