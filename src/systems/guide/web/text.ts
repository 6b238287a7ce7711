// What the guide says on its screens.
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("guide", {
  ...labels.en,
  title: "Guide: what would you like to know?",
  sub: "Ask in your own words. Each answer has your own record in it, and ends in one thing to do.",
  ask: "Your question",
  example: "Should I apply when I do not meet all requirements?",
  askIt: "Ask",
  nothingNear: "The guide has no answer near that question. The closest that it has:",
  otherwise: "If you meant something else",
  allShown: "All {{count}} questions, by topic",
  fromRecord: "From your record",
  onToday: "On your list for Today",
  oneThing: "One thing to do",
  source: "{{name}}, {{year}}. Written on {{day}}.",
  written: "Written on {{day}}.",
  suchAs: "Such as: {{example}}",
  filed: "Filed: {{label}}",
  open: "Open it",
  notKnownAction: "This cannot be filed here. Load the page again.",
});
