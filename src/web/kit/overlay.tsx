// Opens what lies over every screen (palette, capture, keys, more places) from within one.
import { createContext, useContext } from "react";

export type Overlay = "palette" | "capture" | "keys" | "more";

const OpenOverlay = createContext<(overlay: Overlay) => void>(() => undefined);

export const OverlayProvider = OpenOverlay.Provider;

/** `const openOverlay = useOverlay(); openOverlay("capture")`. */
export const useOverlay = (): ((overlay: Overlay) => void) => useContext(OpenOverlay);
