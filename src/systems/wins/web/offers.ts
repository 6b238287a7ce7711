// What the palette and quick capture offer of wins.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("wins.offers", {
  ...labels.en,
  bragDocument: "Save the brag document",
  captureWin: "What went well, in one line",
  exportCsv: "Save as a spreadsheet",
  laid: "Stone laid",
});

export const offers = offersOf(t, {
  commands: [
    {
      label: "bragDocument",
      keywords: "brag markdown review achievements export",
      run: async () => (await import("./save-file.ts")).saveBragDocument(),
    },
    {
      label: "exportCsv",
      keywords: "csv export wins achievements",
      run: async () => (await import("./save-file.ts")).saveSpreadsheet(),
    },
  ],
  captures: [
    {
      kind: "win",
      label: "win",
      key: "w",
      placeholder: "captureWin",
      save: (written) => client.wins.capture({ title: written.slice(0, 300) }, { context: { said: t("laid") } }),
    },
  ],
});
