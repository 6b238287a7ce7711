// The people one knows in the browser: their list and pages, the talks, and who speaks for the person, by their own page and on that of job loss.
import { systemScreens } from "../../../web/system-screens.ts";
import { labels } from "./labels.ts";

const pages: Readonly<Record<string, string>> = {
  contact: "/contacts",
  conversation: "/conversations",
  reference: "/setbacks/references",
};

export const screens = systemScreens({
  system: "network",
  group: "people",
  text: labels,
  nav: [
    { to: "/contacts", label: "contacts", order: 10 },
    { to: "/conversations", label: "conversations", order: 20 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  chip: { label: "person", tone: "clay" },
  routes: [
    { path: "/contacts", load: () => import("./contacts.tsx") },
    { path: "/contacts/map", load: () => import("./map.tsx") },
    { path: "/contacts/doubles", load: () => import("./doubles.tsx") },
    { path: "/contacts/$id", load: () => import("./contact.tsx") },
    { path: "/conversations", load: () => import("./conversations.tsx") },
    { path: "/conversations/$id", load: () => import("./conversation.tsx") },
    { path: "/setbacks/references/$id", load: () => import("./reference.tsx") },
  ],
  pieces: [{ place: "job-loss", load: () => import("./references.tsx") }],
  named: { contacts: "/contacts" },
  linkTo: (kind, id) => (kind === "contact-rhythm" || kind === "contacts" ? "/contacts" : pages[kind] && `${pages[kind]}/${id}`),
});
