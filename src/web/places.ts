// Every address that has a screen, as its route is written: `/goals/$id`.
import { groupsOf } from "./navigation.ts";
import { screens } from "./screens.ts";

export const places: readonly string[] = [
  "/",
  "/welcome",
  ...screens.flatMap(({ routes }) => routes.map(({ path }) => path)),
  ...groupsOf(screens).flatMap(({ hasPage, home }) => (hasPage ? [home] : [])),
];
