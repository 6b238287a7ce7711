// What the page of trends says.
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("trends.page", {
  trends: labels.en.trends,
  sub: "What the postings that you keep ask for. Each house and title counts once.",
  asked: "What is asked for",
  counted_one: "{{count}} posting of the last year; {{again}} came again and count once.",
  counted_other: "{{count}} postings of the last year; {{again}} came again and count once.",
  colSkill: "Skill",
  colAsked: "Asked by",
  askedBy: "{{count}} ({{share}})",
  colChange: "Against half a year ago",
  more: "more often: {{before}}, now {{now}}",
  less: "less often: {{before}}, now {{now}}",
  noChange: "no change that can be told",
  colYou: "Your level",
  unknown: "not known",
  colSure: "How sure?",
  between: "{{low}} to {{high}}",
  next: "What to learn next",
  nextNote_one: "By {{count}} open posting: all else that must be met is there.",
  nextNote_other: "By {{count}} open postings: all else that must be met is there.",
  colOpens: "Brings within reach",
  opens_one: "{{count}} opening",
  opens_other: "{{count}} openings",
  colHours: "Time",
  hours_one: "about {{count}} hour",
  hours_other: "about {{count}} hours",
  tooFew_one: "Keep {{count}} more open posting with its text, and this is counted.",
  tooFew_other: "Keep {{count}} more open postings with their texts, and this is counted.",
  noneAlone: "No one skill alone brings an open posting within reach.",
});
