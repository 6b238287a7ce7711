// What the screens say of a posting that is read, and of the fit.
import { words } from "../../../web/words.ts";

export const t = words("openings", {
  pasteHelp: "Paste it whole, or give the page as you saved it. What it says is filled in below: look it over, then keep it.",
  readIt: "Read it",
  pageFile: "The saved page",
  pageHint: "HTML, text, or the answer of a job board",
  readMusts_one: "{{count}} line that must be met",
  readMusts_other: "{{count}} lines that must be met",
  readWishes_one: "{{count}} that is wished for",
  readWishes_other: "{{count}} that are wished for",
  readAsks: "It asks for {{musts}}, and {{wishes}}.",
  readAsksNothing: "No line that asks for something was found in it.",
  notSaid: "It does not say {{what}}.",
  knownAlready: "You keep it already:",
  careful: "Careful",
  askFirst: "Ask first",

  fitTitle: "How you fit",
  fitCovers: "What you can do covers {{percent}} of the skills it asks for.",
  fitUnknown: "It names no skill that is known, so there is no figure.",
  fitMusts: "Of {{asked}} that must be met, {{met}} are known of you.",
  fitMissed: "Must be met and is not known of you",
  fitThere: "What is there",
  fitOpen: "Wished for and not known of you",
  fitCheck: "Yours to judge: it names no skill",
  fitRaises: "What would raise it most: {{what}}.",
  fitRaise: "{{skill}} (+{{percent}})",
  sayLevels: "Say your levels",
});
