// What the palette and quick capture offer of setbacks.
import { client } from "../../../web/client.ts";
import { offersOf } from "../../../web/system-screens.ts";
import { words } from "../../../web/words.ts";
import { labels } from "./labels.ts";

const t = words("setbacks.offers", {
  ...labels.en,
  capturePlaceholder: "What was hard, in a line",
  seeLessons: "See your lessons",
  writeDown: "Write it down",
  writtenDown: "Written down. It rests now.",
});

export const offers = offersOf(t, {
  commands: [
    { label: "writeDown", keywords: "setback rejection failure log", run: (go) => go("/setbacks?add=yes") },
    { label: "seeLessons", keywords: "learned reflect", run: (go) => go("/setbacks/lessons") },
  ],
  captures: [
    {
      kind: "setback",
      label: "setback",
      key: "b",
      placeholder: "capturePlaceholder",
      save: (written) => client.setbacks.log({ title: written.slice(0, 300) }, { context: { said: t("writtenDown") } }),
    },
  ],
});
