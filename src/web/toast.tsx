// What was just done, said once, with the way back: by its button or by Z.
import { lazy, Suspense, useEffect, useState } from "react";
import type { Announcement } from "./toast-list.tsx";

const loadList = () => import("./toast-list.tsx");
const ToastList = lazy(loadList);

let latest: (() => Promise<void>) | undefined;
let showList = (): void => undefined;

/** Undoes what the last toast offered to undo; does nothing when there is none. */
export const undoLatest = async (): Promise<void> => {
  const undo = latest;
  latest = undefined;
  await undo?.();
};

export const announce = (announcement: Announcement): void => {
  const { undo } = announcement;
  latest = undo;
  showList();
  void loadList().then(({ show }) =>
    show(announcement, () => {
      if (latest === undo) latest = undefined;
      void undo?.();
    }),
  );
};

/** Where toasts are shown. */
export function Toasts() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    showList = () => setWanted(true);
  }, []);
  return (
    wanted && (
      <Suspense>
        <ToastList />
      </Suspense>
    )
  );
}
