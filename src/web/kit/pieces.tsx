// What other rooms show on a screen, such as in Today's side column, loaded when that screen is: it names none of them.
import { type ComponentType, createContext, type LazyExoticComponent, Suspense, useContext } from "react";
import type { PiecePlace, PieceProps } from "../system-screens.ts";
import { CardSkeleton } from "./skeletons.tsx";

const Offered = createContext<
  readonly { system: string; place: PiecePlace; Piece: LazyExoticComponent<ComponentType<PieceProps>> }[]
>([]);

export const PiecesProvider = Offered.Provider;

/** `of` is the record that the screen shows, where it shows one. */
export function Pieces({ place, of }: { place: PiecePlace } & PieceProps) {
  return useContext(Offered)
    .filter((offered) => offered.place === place)
    .map(({ system, Piece }) => (
      <Suspense key={system} fallback={<CardSkeleton height={120} />}>
        <Piece of={of} />
      </Suspense>
    ));
}
