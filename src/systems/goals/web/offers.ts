// What the palette and quick capture offer of goals.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("goals.offers", {
  ...labels.en,
  added: "Goal added",
  capturePlaceholder: "What, how much, by when",
  newGoal: "New goal",
});

export const offers = offersOf(t, {
  commands: [{ label: "newGoal", keywords: "add objective target milestone", run: (go) => go("/goals/new") }],
  captures: [
    {
      kind: "goal",
      label: "goal",
      key: "g",
      placeholder: "capturePlaceholder",
      save: (written) => client.goals.add({ title: written.slice(0, 300), draft: true }, { context: { said: t("added") } }),
    },
  ],
});
