// The rooms of wins and of stories, the line in quick capture, and the cairn on Today.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "wins",
  group: "rhythm",
  text: labels,
  nav: [
    { to: "/wins", label: "wins", order: 10 },
    { to: "/stories", label: "stories", order: 15 },
  ],
  overview: () => import("./overview.ts"),
  chip: { label: "win", tone: "gold" },
  routes: [
    { path: "/wins", load: () => import("./wins.tsx") },
    { path: "/wins/$id", load: () => import("./win.tsx") },
    { path: "/stories", load: () => import("./stories.tsx") },
    { path: "/stories/$id", load: () => import("./story.tsx") },
  ],
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
      save: (written) => client.wins.capture({ title: written.slice(0, 300) }, { context: { said: say(labels, "laid") } }),
    },
  ],
  pieces: [{ place: "today", load: () => import("./today-piece.tsx") }],
  linkTo: (kind, id) => (kind === "win" ? `/wins/${id}` : kind === "story" ? `/stories/${id}` : undefined),
});
