// What the frame says of assessment before one of its screens is opened.
import { words } from "../../../web/words.ts";

export const labels = words("assessment", {
  assessment: "Know yourself",
  weighValues: "Weigh my work values",
  noteEnergy: "Note what gives or takes energy",
  saySuccess: "Say what success means to me",
  sayPlace: "Say how a place of work is",
  fitOfRole: "How a role fits me",
  printProfile: "Print my profile page",
  sittings: "Sittings",
  othersTitle: "How others see you",
  addInstrument: "Add a questionnaire",
});
