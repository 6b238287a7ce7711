// What the frame says of wins before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("wins", {
  wins: "Wins",
  win: "Win",
  stories: "Stories",
  cairnTitle: "Your cairn",
  cairnEmpty: "The first win lays the first stone.",
  cairnAll: "All wins",
});
