// The titles of the groups' own pages.
import { words } from "../words.ts";

export const t = words("groups", {
  youTitle: "What you bring",
  youSub: "What you know about yourself, what you can do, and what proves it.",
  directionTitle: "Where you are going",
  directionSub: "What you aim for, what is still missing, and how you close it.",
  peopleTitle: "Who goes with you",
  peopleSub: "The people who help you, and whom you help.",
  movesTitle: "What you can move to",
  movesSub: "Openings, and what the market asks for.",
  rhythmTitle: "What keeps you going",
  rhythmSub: "What went well, what was hard, and how you look back.",
  guideTitle: "Questions and answers",
  guideSub: "Answers from your own record.",
});
