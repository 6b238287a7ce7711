// What the palette and quick capture offer of people: a talk in one line, from anywhere.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("network.offers", {
  ...labels.en,
  addPerson: "Add a person",
  captureTalk: "Met Ana at the fair, promised the slides by Friday",
  kept: "Conversation kept",
  map: "Map of people you know",
});

export const offers = offersOf(t, {
  commands: [
    { label: "map", keywords: "network graph picture organisations warmest path introduction", run: (go) => go("/contacts/map") },
    { label: "addPerson", keywords: "contact people network new", run: (go) => go("/contacts?add=yes") },
  ],
  captures: [
    {
      kind: "conversation",
      label: "talk",
      key: "p",
      placeholder: "captureTalk",
      save: (written) => client.conversations.met({ line: written.slice(0, 2000) }, { context: { said: t("kept") } }),
    },
  ],
});
