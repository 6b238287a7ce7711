// What the frame says of skills before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("skills", {
  skills: "Skills",
  skill: "Skill",
  gap: "Gap to a role",
});
