// What the palette and quick capture offer of openings: an application in one line, from anywhere.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { mostLine } from "../schema/opening.ts";
import { labels } from "./labels.ts";

const t = words("openings.offers", {
  ...labels.en,
  addOpening: "Add an opening",
  captureApplied: "Applied for charge nurse at St Mary's by phone",
  application: "application",
  kept: "Application kept",
});

export const offers = offersOf(t, {
  commands: [{ label: "addOpening", keywords: "job vacancy posting application new", run: (go) => go("/openings?add=yes") }],
  captures: [
    {
      kind: "opening",
      label: "application",
      key: "o",
      placeholder: "captureApplied",
      save: (written) => client.openings.applied({ line: written.slice(0, mostLine) }, { context: { said: t("kept") } }),
    },
  ],
});
