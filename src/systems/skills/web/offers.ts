// What the palette and quick capture offer of skills.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("skills.offers", {
  ...labels.en,
  added: "Skill added",
  captureSkill: "Search engine optimisation",
  exportCsv: "Save as a spreadsheet",
  seeGap: "See the gap to a role",
});

export const offers = offersOf(t, {
  commands: [
    { label: "seeGap", keywords: "readiness role target missing posting", run: (go) => go("/gap") },
    {
      label: "exportCsv",
      keywords: "csv export skills",
      run: async () => (await import("./save-spreadsheet.ts")).saveSpreadsheet(),
    },
  ],
  captures: [
    {
      kind: "skill",
      label: "skill",
      key: "s",
      placeholder: "captureSkill",
      save: (written) => client.skills.add({ label: written.slice(0, 120) }, { context: { said: t("added") } }),
    },
  ],
});
