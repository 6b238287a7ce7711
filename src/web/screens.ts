// The rooms whose screens stand, and the house's own, found where they lie, in the order of the loop.
import { groups, type SystemScreens } from "./system-screens.ts";

const found = import.meta.glob<SystemScreens>(["../systems/*/web/index.ts", "../*/web/index.ts", "./{files,pages}/index.ts"], {
  eager: true,
  import: "screens",
});

const placeInLoop = ({ group, nav }: SystemScreens): number =>
  groups.indexOf(group) * 1000 + Math.min(999, ...nav.map(({ order }) => order));

export const screens: readonly SystemScreens[] = Object.values(found).sort((a, b) => placeInLoop(a) - placeInLoop(b));
