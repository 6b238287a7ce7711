// What the page of a group is made from, handed down by the frame: the places in their groups, and who says what is next at one.
import { type ComponentType, createContext, useContext } from "react";
import type { PlaceGroup, SaidPlace } from "../navigation.ts";
import type { NextHereProps } from "../system-screens.ts";

export interface Places {
  groups: readonly PlaceGroup[];
  overviews: () => Promise<ReadonlyMap<string, SaidPlace>>;
  next: readonly { system: string; Piece: ComponentType<NextHereProps> }[];
}

const Known = createContext<Places>({ groups: [], overviews: () => Promise.resolve(new Map()), next: [] });

export const PlacesProvider = Known.Provider;

export const usePlaces = (): Places => useContext(Known);
