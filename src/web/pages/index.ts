// The house's own screens: settings, keys for programs, changes, the bin, health and operations.
import { systemScreens } from "../system-screens.ts";
import { t } from "../text.ts";

export const screens = systemScreens({
  system: "frame",
  group: "settings",
  text: t,
  nav: [
    { to: "/settings", label: "settings", order: 10 },
    { to: "/settings/keys", label: "keys", order: 20 },
    { to: "/history", label: "allChanges", order: 30 },
    { to: "/bin", label: "bin", order: 40 },
    { to: "/status", label: "health", order: 50 },
    { to: "/operations", label: "operations", order: 60 },
  ],
  overview: () => import("./overview.ts"),
  offers: () => import("./offers.ts"),
  routes: [
    { path: "/settings", load: () => import("./settings.tsx") },
    { path: "/settings/keys", load: () => import("./keys.tsx") },
    { path: "/history", load: () => import("./history.tsx") },
    { path: "/bin", load: () => import("./bin.tsx") },
    { path: "/status", load: () => import("./health.tsx") },
    { path: "/operations", load: () => import("./operations.tsx") },
    { path: "/operations/$name", load: () => import("./operation.tsx") },
    { path: "/kit", load: () => import("./gallery.tsx") },
  ],
  named: { profile: "/settings" },
  linkTo: (kind) => (kind === "profile" ? "/settings" : undefined),
});
