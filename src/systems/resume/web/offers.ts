// What the palette and quick capture offer of resume.
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";

const t = words("resume.offers", {
  addCommand: "Write down an experience",
  variantCommand: "Make a resume for a role",
  importCommand: "Read in a resume or a LinkedIn archive",
});

export const offers = offersOf(t, {
  commands: [
    { label: "importCommand", keywords: "json resume linkedin zip upload paste", run: (go) => go("/resume/import") },
    {
      label: "variantCommand",
      keywords: "cv tailor pdf word docx export application",
      run: (go) => go("/resume/variants?add=1"),
    },
    { label: "addCommand", keywords: "job work education volunteering project award", run: (go) => go("/resume?add=1") },
  ],
});
