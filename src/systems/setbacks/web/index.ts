// Setbacks in the browser: the log and the reflection, and lessons.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "setbacks",
  group: "rhythm",
  text: labels,
  nav: [{ to: "/setbacks", label: "setbacks", order: 20 }],
  overview: () => import("./overview.ts"),
  chip: { label: "setback", tone: "stone" },
  routes: [
    { path: "/setbacks", load: () => import("./setbacks.tsx") },
    { path: "/setbacks/lessons", load: () => import("./lessons.tsx") },
    { path: "/setbacks/lessons/$id", load: () => import("./lesson.tsx") },
    { path: "/setbacks/$id", load: () => import("./setback.tsx") },
  ],
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
      save: (written) => client.setbacks.log({ title: written.slice(0, 300) }, { context: { said: say(labels, "writtenDown") } }),
    },
  ],
  linkTo: (kind, id) => {
    if (kind === "setback") return `/setbacks/${id}`;
    if (kind === "lesson") return `/setbacks/lessons/${id}`;
    return kind === "pace" ? "/setbacks" : undefined;
  },
});
