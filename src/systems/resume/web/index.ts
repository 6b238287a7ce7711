// The resume: what Cairn knows of the person on one page, and the way in for what they have.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

export const screens = systemScreens({
  system: "resume",
  group: "you",
  text: labels,
  nav: [{ to: "/resume", label: "resume", order: 40 }],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "resume", tone: "sky" },
  routes: [
    { path: "/resume", load: () => import("./resume.tsx") },
    { path: "/resume/import", load: () => import("./import.tsx") },
    { path: "/resume/variants", load: () => import("./variants.tsx") },
    { path: "/resume/variants/$id", load: () => import("./variant.tsx") },
    { path: "/resume/experiences/$id", load: () => import("./experience.tsx") },
  ],
  named: { resume: "/resume" },
  linkTo: (kind, id) =>
    kind === "experience" ? `/resume/experiences/${id}` : kind === "resume-variant" ? `/resume/variants/${id}` : undefined,
});
