// What the palette and quick capture offer of reviews.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("reviews.offers", {
  ...labels.en,
  entryKept: "Kept in your journal",
  journalPlaceholder: "What do you want to keep of today?",
  newDecision: "A new decision",
  newEntry: "A new entry",
  newEvent: "Something changed",
  newReview: "Begin the weekly review",
});

export const offers = offersOf(t, {
  commands: [
    {
      label: "newReview",
      keywords: "week retrospective reflect",
      run: async (go) => go(`/reviews/${(await client.reviews.start({ cadence: "week" }, { context: { silent: true } })).id}`),
    },
    { label: "newEntry", keywords: "diary note", run: (go) => go("/journal?add=yes") },
    { label: "newDecision", keywords: "choice options probability", run: (go) => go("/decisions?add=yes") },
    { label: "newEvent", keywords: "manager reorganisation offer layoff", run: (go) => go("/reviews?event=new") },
  ],
  captures: [
    {
      kind: "journal",
      label: "journal",
      key: "j",
      placeholder: "journalPlaceholder",
      save: (written) => client.journal.add({ text: written }, { context: { said: t("entryKept") } }),
    },
  ],
});
