// The titles of the groups' own pages.
import { words } from "../words.ts";

export const t = words("groups", {
  youTitle: "You: what you bring",
  youSub: "What you know about yourself, what you can do, and what proves it.",
  directionTitle: "Direction: where you go",
  directionSub: "What you aim for, what is still missing, and how you close it.",
  peopleTitle: "People: who goes with you",
  peopleSub: "The people who help you, and whom you help.",
  movesTitle: "Moves: what you can take up",
  movesSub: "Openings, and what the market asks for.",
  rhythmTitle: "Rhythm: what keeps you going",
  rhythmSub: "What went well, what was hard, and how you look back.",
  guideTitle: "Questions and answers",
  guideSub: "Answers from your own record.",
});
