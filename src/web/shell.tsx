// The frame: navigation by the loop, the screen in the middle, palette, capture and keys from anywhere.
import { Outlet, useRouterState } from "@tanstack/react-router";
import {
  type ComponentType,
  lazy,
  type RefObject,
  Suspense,
  startTransition,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useKeys } from "./keys.ts";
import { CairnMark } from "./kit/cairn-picture.tsx";
import { Go, useGo } from "./kit/go.tsx";
import { type Overlay, OverlayProvider } from "./kit/overlay.tsx";
import { PiecesProvider } from "./kit/pieces.tsx";
import { RecordRoutesProvider, type RouteOfRecord } from "./kit/record-link.tsx";
import { PageSkeleton } from "./kit/skeletons.tsx";
import { type ChipOfSystem, SystemChipsProvider } from "./kit/system-chip.tsx";
import { SampleBanner } from "./sample-banner.tsx";
import { type Group, groups, type SystemScreens } from "./system-screens.ts";
import { text } from "./text.ts";
import { say, useText } from "./words.ts";
import { ZoneOffer } from "./zone-offer.tsx";

const loadPalette = () => import("./palette.tsx");
const loadCapture = () => import("./capture.tsx");
const Palette = lazy(loadPalette);
const Capture = lazy(loadCapture);
const KeysSheet = lazy(() => import("./keys-sheet.tsx"));

interface Room {
  to: string;
  label: string;
}

interface Part {
  group: Group;
  rooms: Room[];
}

/** The parts of the loop that have rooms, each with its rooms in order. */
const partsOf = (screens: readonly SystemScreens[]): Part[] =>
  groups
    .map((group) => ({
      group,
      rooms: screens
        .filter((screen) => screen.group === group)
        .flatMap((screen) =>
          screen.nav.map((entry) => ({ to: entry.to, label: say(screen.text, entry.label), order: entry.order })),
        )
        .sort((one, other) => one.order - other.order),
    }))
    .filter((part) => part.rooms.length > 0);

const isHere = (path: string, to: string): boolean => path === to || (to !== "/" && path.startsWith(`${to}/`));

export function Shell({ screens }: { screens: readonly SystemScreens[] }) {
  const t = useText(text);
  const go = useGo();
  const [overlay, setOverlay] = useState<Overlay | undefined>();
  // As a transition, since a first opening would else wait for React to show and take back a fallback, and lose what is typed meanwhile.
  const open = useCallback((next: Overlay) => startTransition(() => setOverlay(next)), []);
  const close = useCallback(() => setOverlay(undefined), []);
  useKeys({ open, busy: overlay !== undefined });
  const routeOf: RouteOfRecord = useCallback(
    (kind, id) => (kind === "profile" ? "/settings" : screens.map((screen) => screen.linkTo?.(kind, id)).find(Boolean)),
    [screens],
  );

  const chipOf: ChipOfSystem = useCallback(
    (system) => {
      const found = screens.find((screen) => screen.system === system);
      return found?.chip && { label: say(found.text, found.chip.label), tone: found.chip.tone };
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
  useFetchedAhead();
  const parts = partsOf(screens);

  return (
    <RecordRoutesProvider routeOf={routeOf}>
      <a className="skip" href="#content">
        {t("skipToContent")}
      </a>
      <OverlayProvider value={setOverlay}>
        <SystemChipsProvider value={chipOf}>
          <div className="frame">
            <Navigation parts={parts} quietly={quietly} onFind={() => open("palette")} />
            <main id="content" tabIndex={-1}>
              <SampleBanner />
              <ZoneOffer />
              <Siblings parts={parts} />
              <Suspense fallback={<PageSkeleton />}>
                <PiecesProvider value={pieces}>
                  <Outlet />
                </PiecesProvider>
              </Suspense>
            </main>
          </div>
        </SystemChipsProvider>
      </OverlayProvider>
      <Suspense>
        {overlay === "palette" && <Palette screens={screens} go={go} onClose={close} onCapture={() => open("capture")} />}
        {overlay === "capture" && <Capture screens={screens} onClose={close} />}
        {overlay === "keys" && <KeysSheet onClose={close} />}
      </Suspense>
    </RecordRoutesProvider>
  );
}

interface NavigationProps {
  parts: Part[];
  /** What systems say beside the settings. */
  quietly: readonly { system: string; Piece: ComponentType }[];
  onFind: () => void;
}

function Navigation({ parts, quietly, onFind }: NavigationProps) {
  const t = useText(text);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const nav = useRef<HTMLElement>(null);
  useHereInSight(nav, path);
  useMoreBeyond(nav);
  return (
    <nav ref={nav} className="loop" aria-label={t("mainNavigation")}>
      <Go to="/" className="brand">
        <CairnMark />
        {t("cairn")}
      </Go>
      <button type="button" className="find" onClick={onFind} aria-keyshortcuts="Control+K">
        <span className="wide">{t("findOrDo")}</span>
        <svg
          className="narrow"
          width="18"
          height="18"
          viewBox="0 0 18 18"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          aria-hidden="true"
        >
          <circle cx="8" cy="8" r="5.2" />
          <path d="M12 12l4 4" strokeLinecap="round" />
        </svg>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      {parts.map((part) => (
        <LoopPart key={part.group} part={part} path={path} />
      ))}
      <div className="loop-end">
        <Suspense>
          {quietly.map(({ system, Piece }) => (
            <Piece key={system} />
          ))}
        </Suspense>
        <Go to="/settings" aria-current={isHere(path, "/settings") ? "page" : undefined}>
          {t("settings")}
        </Go>
      </div>
    </nav>
  );
}

/** A part with one room is its room; on a phone each part leads to its first room. */
function LoopPart({ part, path }: { part: Part; path: string }) {
  const t = useText(text);
  const [first] = part.rooms;
  const alone = part.group === "today" || part.group === "guide";
  const here = part.rooms.some((room) => isHere(path, room.to));
  return (
    <div className={`loop-part ${part.group}`}>
      {!alone && <div className="loop-name">{t(part.group)}</div>}
      {part.rooms.map((room) => (
        <Go key={room.to} to={room.to} className="room" aria-current={isHere(path, room.to) ? "page" : undefined}>
          {room.label}
        </Go>
      ))}
      {first && (
        <Go to={first.to} className={here ? "tab here" : "tab"} aria-current={here ? "true" : undefined}>
          {t(part.group)}
        </Go>
      )}
    </div>
  );
}

/** On a phone, the other rooms of the part that one is in. */
function Siblings({ parts }: { parts: Part[] }) {
  const t = useText(text);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const strip = useRef<HTMLElement>(null);
  const part = parts.find(({ rooms }) => rooms.some((room) => isHere(path, room.to)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another room is another place in the strip
  useEffect(() => {
    const nav = strip.current;
    const here = nav?.querySelector<HTMLElement>("[aria-current]");
    if (nav && here) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
  }, [path]);
  if (!part || part.rooms.length < 2) return null;
  return (
    <nav ref={strip} className="siblings" aria-label={t(part.group)}>
      {part.rooms.map((room) => (
        <Go key={room.to} to={room.to} aria-current={isHere(path, room.to) ? "page" : undefined}>
          {room.label}
        </Go>
      ))}
    </nav>
  );
}

/** How far from an end of the navigation the room that one is in stands at least, clear of what fades there. */
const roomAround = 64;

/** The room that one is in is scrolled into sight where the navigation is longer than the window. */
const useHereInSight = (nav: RefObject<HTMLElement | null>, path: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another room
  useEffect(() => {
    const list = nav.current;
    const here = list?.querySelector<HTMLElement>("[aria-current=page]");
    if (!list || !here) return;
    const top = here.offsetTop - list.offsetTop;
    const lowest = top + here.offsetHeight + roomAround - list.clientHeight;
    list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), Math.max(0, top - roomAround));
  }, [path]);
};

/** Marks the ends beyond which the navigation goes on, so that they fade instead of cutting a room in half. */
const useMoreBeyond = (nav: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const list = nav.current;
    if (!list) return;
    const look = () => {
      const below = list.scrollHeight - list.clientHeight - list.scrollTop;
      list.toggleAttribute("data-above", list.scrollTop > 1);
      list.toggleAttribute("data-below", below > 1);
    };
    const sizes = new ResizeObserver(look);
    for (const one of [list, ...list.children]) sizes.observe(one);
    list.addEventListener("scroll", look, { passive: true });
    return () => {
      sizes.disconnect();
      list.removeEventListener("scroll", look);
    };
  }, [nav]);
};

/** Palette and capture must take the first letter typed after their key, so they are there before it. */
const useFetchedAhead = (): void => {
  useEffect(() => {
    const soon = setTimeout(() => void Promise.all([loadPalette(), loadCapture()]), 800);
    return () => clearTimeout(soon);
  }, []);
};
