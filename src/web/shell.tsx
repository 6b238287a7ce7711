// The frame: navigation by the loop, the screen in the middle, palette, capture and keys from anywhere.
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useTransition } from "react";
import { useKeys } from "./keys.ts";
import { useGo } from "./kit/go.tsx";
import { type Overlay, OverlayProvider } from "./kit/overlay.tsx";
import { PiecesProvider } from "./kit/pieces.tsx";
import { type Places, PlacesProvider } from "./kit/places.ts";
import { RoutesProvider } from "./kit/record-link.tsx";
import { PageSkeleton } from "./kit/skeletons.tsx";
import { type ChipOfSystem, SystemChipsProvider } from "./kit/system-chip.tsx";
import { Loop, PlaceTabs } from "./loop.tsx";
import { groupsOf, loadOffers, loadOverviews, routesOf } from "./navigation.ts";
import { SampleBanner } from "./sample-banner.tsx";
import type { SystemScreens } from "./system-screens.ts";
import { t } from "./text.ts";
import { ZoneOffer } from "./zone-offer.tsx";

const loadPalette = () => import("./palette.tsx");
const loadCapture = () => import("./capture.tsx");
const Palette = lazy(loadPalette);
const Capture = lazy(loadCapture);
const KeysSheet = lazy(() => import("./keys-sheet.tsx"));
const MoreSheet = lazy(() => import("./more-sheet.tsx"));

const placesOf = (screens: readonly SystemScreens[]): Places => ({
  groups: groupsOf(screens),
  overviews: () => loadOverviews(screens),
  next: screens.flatMap(({ system, next }) => (next ? [{ system, Piece: lazy(next) }] : [])),
});

export function Shell({ screens }: { screens: readonly SystemScreens[] }) {
  const go = useGo();
  const [overlay, setOverlay] = useState<Overlay | undefined>();
  // As a transition, since a first opening would else wait for React to show and take back a fallback, and lose what is typed meanwhile.
  const [opening, startOpening] = useTransition();
  const open = useCallback((next: Overlay) => startOpening(() => setOverlay(next)), []);
  const close = useCallback(() => setOverlay(undefined), []);
  useKeys({ open, busy: opening || overlay !== undefined });
  const routes = useMemo(() => routesOf(screens), [screens]);

  const chipOf: ChipOfSystem = useCallback(
    (system) => {
      const found = screens.find((screen) => screen.system === system);
      return found?.chip && { label: found.text(found.chip.label), tone: found.chip.tone };
    },
    [screens],
  );
  const pieces = useMemo(
    () => screens.flatMap(({ system, pieces: own = [] }) => own.map(({ place, load }) => ({ system, place, Piece: lazy(load) }))),
    [screens],
  );
  const quietly = useMemo(
    () => screens.flatMap(({ system, frame }) => (frame ? [{ system, Piece: lazy(frame) }] : [])),
    [screens],
  );
  useFetchedAhead(screens);
  const places = useMemo(() => placesOf(screens), [screens]);
  const { groups } = places;

  return (
    <RoutesProvider value={routes}>
      <a className="skip" href="#content">
        {t("skipToContent")}
      </a>
      <OverlayProvider value={setOverlay}>
        <SystemChipsProvider value={chipOf}>
          <div className="frame">
            <Loop groups={groups} quietly={quietly} open={open} />
            <main id="content" tabIndex={-1}>
              <SampleBanner />
              <ZoneOffer />
              <PlaceTabs groups={groups} />
              <Suspense fallback={<PageSkeleton />}>
                <PlacesProvider value={places}>
                  <PiecesProvider value={pieces}>
                    <Outlet />
                  </PiecesProvider>
                </PlacesProvider>
              </Suspense>
            </main>
          </div>
        </SystemChipsProvider>
      </OverlayProvider>
      <Suspense>
        {overlay === "palette" && (
          <Palette screens={screens} groups={groups} go={go} onClose={close} onCapture={() => open("capture")} />
        )}
        {overlay === "capture" && <Capture screens={screens} onClose={close} />}
        {overlay === "more" && <MoreSheet groups={groups} open={open} onClose={close} />}
        {overlay === "keys" && <KeysSheet onClose={close} />}
      </Suspense>
    </RoutesProvider>
  );
}

/** Palette and capture must take the first letter typed after their key, so they are fetched at the first sign of a hand. */
const useFetchedAhead = (screens: readonly SystemScreens[]): void => {
  useEffect(() => {
    const signs = ["pointermove", "pointerdown", "keydown"] as const;
    const stop = () => {
      for (const sign of signs) removeEventListener(sign, fetchAhead);
    };
    const fetchAhead = () => {
      stop();
      void Promise.all([loadPalette(), loadCapture(), loadOverviews(screens), loadOffers(screens)]);
    };
    for (const sign of signs) addEventListener(sign, fetchAhead);
    return stop;
  }, [screens]);
};
