// Boards of employers in the browser: reached from the openings and from the palette.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "boards",
  group: "moves",
  text: labels,
  nav: [],
  offers: () => import("./offers.ts"),
  chip: { label: "chip", tone: "sky" },
  routes: [
    { path: "/openings/boards", load: () => import("./postings.tsx") },
    { path: "/openings/boards/followed", load: () => import("./boards.tsx") },
    { path: "/openings/boards/followed/$id", load: () => import("./board.tsx") },
    { path: "/openings/boards/$id", load: () => import("./posting.tsx") },
  ],
  linkTo: (kind, id) => {
    if (kind === "board") return `/openings/boards/followed/${id}`;
    return kind === "board-posting" ? `/openings/boards/${id}` : undefined;
  },
});
