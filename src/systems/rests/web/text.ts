// What the screens of rests say.
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("rests", {
  ...labels.en,
  people: "People you know",
  sub: "On these days nothing reminds you to be in touch. What you promised still shows.",
  lineLabel: "When shall reminders rest?",
  lineHelp: "Days, weeks or months, as you would say it.",
  linePlaceholder: "10 to 20 December",
  lineNow: "Let them rest",
  lineKept: "Rest kept",
  putRight: "Put it right",
  show: "Which",
  all: "All",
  ahead: "To come",
  find: "Find in rests",
  none: "No rest yet: reminders come as they are due. Write “August” or “10 to 20 December” into the line above.",
  save: "Save",
});
