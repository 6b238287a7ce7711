// What the palette and quick capture offer of feedback: what somebody said, from anywhere.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("feedback.offers", {
  ...labels.en,
  capture: "Ana said my handover notes are clear",
  kept: "Feedback kept",
});

export const offers = offersOf(t, {
  captures: [
    {
      kind: "feedback",
      label: "piece",
      key: "f",
      placeholder: "capture",
      save: (written) => client.feedback.add({ words: written.slice(0, 5000) }, { context: { said: t("kept") } }),
    },
  ],
});
