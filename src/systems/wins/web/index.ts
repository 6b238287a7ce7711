// The rooms of wins and of stories, the line in quick capture, and the cairn on Today.
import { client } from "../../../web/client.ts";
import { systemScreens } from "../../../web/system-screens.ts";
import { say } from "../../../web/words.ts";
import { saveBragDocument, saveSpreadsheet } from "./save-file.ts";
import { text } from "./text.ts";

export const screens = systemScreens({
  system: "wins",
  group: "rhythm",
  text,
  nav: [
    { to: "/wins", label: "wins", order: 10 },
    { to: "/stories", label: "stories", order: 15 },
  ],
  chip: { label: "win", tone: "gold" },
  routes: [
    { path: "/wins", title: "yourWins", load: () => import("./wins.tsx") },
    { path: "/wins/$id", title: "win", load: () => import("./win.tsx") },
    { path: "/stories", title: "yourStories", load: () => import("./stories.tsx") },
    { path: "/stories/$id", title: "story", load: () => import("./story.tsx") },
  ],
  commands: [
    { label: "bragDocument", keywords: "brag markdown review achievements export", run: () => saveBragDocument() },
    { label: "exportCsv", keywords: "csv export wins achievements", run: () => saveSpreadsheet() },
  ],
  captures: [
    {
      kind: "win",
      label: "win",
      key: "w",
      placeholder: "captureWin",
      save: (written) => client.wins.capture({ title: written.slice(0, 300) }, { context: { said: say(text, "laid") } }),
    },
  ],
  pieces: [{ place: "today", load: () => import("./today-piece.tsx") }],
  linkTo: (kind, id) => (kind === "win" ? `/wins/${id}` : kind === "story" ? `/stories/${id}` : undefined),
});
