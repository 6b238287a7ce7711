// Every address: the systems' screens, each loaded when first opened, and the frame's own pages.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from "@tanstack/react-router";
import { base } from "./base.ts";
import { Broken } from "./broken.tsx";
import { api, client, queries } from "./client.ts";
import { Entrance } from "./entrance.tsx";
import { PageSkeleton } from "./kit/skeletons.tsx";
import { groupsOf } from "./navigation.ts";
import { NotFound } from "./not-found.tsx";
import { Shell } from "./shell.tsx";
import type { SystemScreens } from "./system-screens.ts";

/** Whether the person has not written anything yet; no for somebody who is not let in. */
const isBlank = async (): Promise<boolean> => {
  try {
    return (await client.changes.list({ limit: 1 })).total === 0;
  } catch {
    return false;
  }
};

/** No screen asks for a day before the server has said where this person's days are counted; one that is not let in is led on by the query itself. */
const zoneIsKnown = async (): Promise<void> => {
  await queries.ensureQueryData(api.profile.show.queryOptions({ input: {} })).catch(() => undefined);
};

const loadGroupPage = () => import("./pages/group.tsx");

export const buildRoutes = (screens: readonly SystemScreens[]) => {
  const root = createRootRoute({ component: Outlet });
  const shell = createRoute({
    getParentRoute: () => root,
    id: "shell",
    beforeLoad: zoneIsKnown,
    component: () => <Shell screens={screens} />,
  });
  const groupPages = groupsOf(screens).flatMap(({ hasPage, home }) => (hasPage ? [{ path: home, load: loadGroupPage }] : []));
  const inShell = [...screens.flatMap((screen) => screen.routes), ...groupPages];
  const pages = inShell.map(({ path, load }) =>
    createRoute({ getParentRoute: () => shell, path, component: lazyRouteComponent(load) }),
  );
  const unknown = createRoute({ getParentRoute: () => shell, path: "$", component: NotFound });
  const home = createRoute({
    getParentRoute: () => root,
    path: "/",
    beforeLoad: async () => {
      const welcomed = screens.some((screen) => screen.welcome) && (await isBlank());
      throw redirect({ to: welcomed ? "/welcome" : groupsOf(screens)[0]?.home, replace: true });
    },
  });
  const welcome = createRoute({
    getParentRoute: () => root,
    path: "/welcome",
    component: () => <Entrance screens={screens} />,
  });
  const takesRoot = inShell.some((page) => page.path === "/");
  return createRouter({
    basepath: base || "/",
    routeTree: root.addChildren([shell.addChildren([...pages, unknown]), welcome, ...(takesRoot ? [] : [home])]),
    defaultPendingComponent: PageSkeleton,
    defaultPendingMs: 150,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotFound,
    defaultPreload: "intent",
    scrollRestoration: true,
  });
};
