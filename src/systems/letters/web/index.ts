// Letters in the browser: their list and pages, what was sent, and their card beside an opening.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "letters",
  group: "moves",
  text: labels,
  nav: [{ to: "/letters", label: "letters", order: 35 }],
  overview: () => import("./overview.ts"),
  pieces: [{ place: "opening", load: () => import("./opening-piece.tsx") }],
  routes: [
    { path: "/letters", load: () => import("./letters.tsx") },
    { path: "/letters/sent", load: () => import("./sent.tsx") },
    { path: "/letters/sent/$id", load: () => import("./sent-document.tsx") },
    { path: "/letters/$id", load: () => import("./letter.tsx") },
  ],
  linkTo: (kind, id) => (kind === "letter" ? `/letters/${id}` : kind === "sent-document" ? `/letters/sent/${id}` : undefined),
});
