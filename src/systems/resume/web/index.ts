// The resume: what Cairn knows of the person on one page, and the way in for what they have.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "resume",
  group: "you",
  text: labels,
  nav: [{ to: "/resume", label: "resume", order: 40 }],
  overview: () => import("./overview.ts"),
  chip: { label: "resume", tone: "sky" },
  routes: [
    { path: "/resume", load: () => import("./resume.tsx") },
    { path: "/resume/import", load: () => import("./import.tsx") },
    { path: "/resume/experiences/$id", load: () => import("./experience.tsx") },
  ],
  commands: [
    { label: "importCommand", keywords: "json resume linkedin zip upload paste", run: (go) => go("/resume/import") },
    { label: "addCommand", keywords: "job work education volunteering project award", run: (go) => go("/resume?add=1") },
  ],
  linkTo: (kind, id) => (kind === "experience" ? `/resume/experiences/${id}` : undefined),
});
