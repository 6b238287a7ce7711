// What other rooms show in Today's side column, loaded when Today is: Today names none of them.
import { type ComponentType, createContext, type LazyExoticComponent, Suspense, useContext } from "react";
import { CardSkeleton } from "./skeletons.tsx";

export type TodayPiece = LazyExoticComponent<ComponentType>;

const Pieces = createContext<readonly { system: string; Piece: TodayPiece }[]>([]);

export const TodayPiecesProvider = Pieces.Provider;

export function TodayPieces() {
  return useContext(Pieces).map(({ system, Piece }) => (
    <Suspense key={system} fallback={<CardSkeleton height={120} />}>
      <Piece />
    </Suspense>
  ));
}
