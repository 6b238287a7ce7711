// What the frame says of goals before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("goals", {
  goals: "Goals",
  goal: "Goal",
});
