// What the screens of negotiation sheets say.
import { t as kit } from "../../../web/kit/text.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const t = words("negotiations", {
  ...kit.en,
  ...labels.en,
  sub: "One sheet for each talk about pay.",
  find: "Find in negotiations",
  newest: "Newest first",
  byTitle: "By name",
  add: "Draft a sheet",
  drafted: "Drafted; say what stands in brackets",
  none: "No sheet yet. Draft one beside an offer, or here for a talk about your pay: your wins, your other offers and what postings pay are put together.",
  ofDay: "of {{day}}",
  asks: "asks for {{amount}}",
  edit: "Change the sheet",
  editTitle: "The sheet",
  own: "In your own words; what you leave empty is drafted",
  open_one: "One place only you can say",
  open_other: "{{count}} places only you can say",
  allSaid: "Ready to take along",
  openTeach: "The figures come first: the rest follows from them.",
  stale: "A win that it quotes has changed since. Read it once more, or draft the proof again.",
  again: "Draft the proof again",
  drewAgain: "Drafted again; the words before are in its history",
  print: "Print or save",
  proofLinks: "The wins it quotes",
  about: "The offer",
  cardTeach: "Write down what you ask, where you walk away and what shows your worth, before you talk.",
  year: "a year",
  month: "a month",
  week: "a week",
  hour: "an hour",
});
