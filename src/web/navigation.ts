// The places that the systems declare, in their groups: where each group begins, and at which place an address is.
import type { PlaceName } from "../core/way.ts";
import { type Group, groups, type Offers, type Overview, type PlaceOverview, type SystemScreens } from "./system-screens.ts";

export interface Place {
  to: string;
  label: string;
  system: string;
}

export interface PlaceGroup {
  group: Group;
  /** Where the group begins: its one place, the place that bears its name, or its own page. */
  home: string;
  /** Whether that is a page of its own, made from its places. */
  hasPage: boolean;
  places: readonly Place[];
}

/** The groups that have places, in the order of the loop. */
export const groupsOf = (screens: readonly SystemScreens[]): PlaceGroup[] =>
  groups.flatMap((group) => {
    const places = screens
      .flatMap(({ system, text, nav, group: usual }) =>
        nav
          .filter((entry) => (entry.group ?? usual) === group)
          .map(({ to, label, order }) => ({ to, label: text(label), system, order })),
      )
      .sort((one, other) => one.order - other.order);
    const [first] = places;
    if (!first) return [];
    const named = places.find(({ to }) => to === `/${group}`);
    const hasPage = !named && places.length > 1;
    return [{ group, places, hasPage, home: hasPage ? `/${group}` : (named ?? first).to }];
  });

export const mostAtThumb = 5;

/** What is at the thumb on a phone, the first to give way last; the rest stands behind “More”. */
const byUse: readonly Group[] = ["today", "you", "direction", "people", "rhythm", "moves", "guide"];

export const thumbGroups = (all: readonly PlaceGroup[]): readonly Group[] =>
  byUse.filter((group) => all.some((one) => one.group === group)).slice(0, mostAtThumb);

export interface Routes {
  ofRecord: (kind: string, id: string) => string | undefined;
  ofPlace: (name: PlaceName) => string | undefined;
}

/** Where records and named places stand, as the screens of each system say. */
export const routesOf = (screens: readonly SystemScreens[]): Routes => ({
  ofRecord: (kind, id) => screens.map(({ linkTo }) => linkTo?.(kind, id)).find(Boolean),
  ofPlace: (name) => screens.map(({ named }) => named?.[name]).find(Boolean),
});

const isWithin = (path: string, to: string): boolean => path === to || path.startsWith(`${to}/`);

/** The place in which an address lies: of several, the one that is nearest to it. */
export const placeAt = (within: readonly PlaceGroup[], path: string): Place | undefined =>
  within
    .flatMap(({ places }) => places)
    .filter(({ to }) => isWithin(path, to))
    .sort((one, other) => other.to.length - one.to.length)[0];

/** The group of an address: of its place, or the one whose page it is. */
export const groupAt = (within: readonly PlaceGroup[], path: string): PlaceGroup | undefined => {
  const place = placeAt(within, path);
  return within.find(({ home, places }) => (place ? places.includes(place) : home === path));
};

/**
 * Whether a line of a system belongs at a place of a group: where its record's address lies, and else at the first place of its system. A system
 * without places leaves its lines at those of others, where their records lie.
 */
export const isLineAt = (
  within: readonly PlaceGroup[],
  group: PlaceGroup,
  place: Place,
  line: { system: string; address: string | undefined },
): boolean => {
  const lies = placeAt(within, line.address?.split("?")[0] ?? "");
  if (!within.some(({ places }) => places.some(({ system }) => system === line.system))) return lies?.to === place.to;
  if (line.system !== place.system) return false;
  return lies?.system === line.system
    ? lies.to === place.to
    : group.places.find(({ system }) => system === line.system) === place;
};

/** What is shown of a place, said in words. */
export interface SaidPlace {
  keywords: string;
  teaches?: string | undefined;
  stands?: PlaceOverview["stands"];
}

/** Fetched once; after a failure anew. */
const once = <T>(load: (screens: readonly SystemScreens[]) => Promise<T>) => {
  let loaded: Promise<T> | undefined;
  return (screens: readonly SystemScreens[]): Promise<T> => {
    loaded ??= load(screens);
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
};

/** What is shown of all places by their addresses. */
export const loadOverviews = once(
  async (screens): Promise<ReadonlyMap<string, SaidPlace>> =>
    new Map((await Promise.all(screens.flatMap(({ overview }) => overview?.() ?? []))).flatMap(saidPlaces)),
);

/** What all systems offer from anywhere. */
export const loadOffers = once(
  async (screens): Promise<readonly Offers[]> =>
    (await Promise.all(screens.flatMap(({ offers }) => offers?.() ?? []))).map(({ offers }) => offers),
);

const saidPlaces = ({ overview: { text, places } }: { overview: Overview }): [string, SaidPlace][] =>
  Object.entries(places).map(([to, { keywords, teaches, stands }]) => [
    to,
    { keywords, teaches: teaches && text(teaches), stands },
  ]);
