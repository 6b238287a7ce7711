// The navigation by the loop: a few groups at the side, or at the thumb on a phone, and the places of the present group as tabs.
import { useRouterState } from "@tanstack/react-router";
import { type ComponentType, type KeyboardEvent, type RefObject, Suspense, useEffect, useRef } from "react";
import { CairnMark } from "./kit/cairn-picture.tsx";
import { Go } from "./kit/go.tsx";
import type { Overlay } from "./kit/overlay.tsx";
import { groupAt, mostAtThumb, type PlaceGroup, placeAt, thumbGroups } from "./navigation.ts";
import { Pins } from "./pins.tsx";
import { t } from "./text.ts";

const usePath = (): string => useRouterState({ select: (state) => state.location.pathname });

/** The page itself, a page within, or elsewhere. */
const currentAt = (path: string, home: string, within: boolean) => (path === home ? "page" : within ? "true" : undefined);

interface LoopProps {
  groups: readonly PlaceGroup[];
  /** What systems say beside the settings. */
  quietly: readonly { system: string; Piece: ComponentType }[];
  open: (overlay: Overlay) => void;
}

export function Loop({ groups, quietly, open }: LoopProps) {
  const path = usePath();
  const nav = useRef<HTMLElement>(null);
  useHereInSight(nav, path);
  useMoreBeyond(nav);
  const here = groupAt(groups, path);
  const thumb = thumbGroups(groups);
  const entry = ({ group, home }: PlaceGroup) => (
    <Go
      key={group}
      to={home}
      className={thumb.includes(group) ? "entry" : "entry away"}
      aria-current={currentAt(path, home, group === here?.group)}
    >
      {t(group)}
    </Go>
  );
  const elsewhere = here !== undefined && !thumb.includes(here.group);
  return (
    <nav ref={nav} className="loop" aria-label={t("mainNavigation")} onKeyDown={moveByArrow}>
      <Go to="/" className="brand">
        <CairnMark />
        {t("cairn")}
      </Go>
      <button
        type="button"
        className={thumb.length < mostAtThumb ? "find" : "find away"}
        onClick={() => open("palette")}
        aria-keyshortcuts="Control+K"
      >
        <span className="wide">{t("findOrDo")}</span>
        <span className="narrow" aria-hidden>
          {t("find")}
        </span>
        <kbd aria-hidden>Ctrl K</kbd>
      </button>
      {groups.filter(({ group }) => group !== "settings").map(entry)}
      <Pins groups={groups} />
      <div className="loop-end">
        <Suspense>
          {quietly.map(({ system, Piece }) => (
            <Piece key={system} />
          ))}
        </Suspense>
        {groups.filter(({ group }) => group === "settings").map(entry)}
      </div>
      <button
        type="button"
        className={elsewhere ? "entry more here" : "entry more"}
        aria-haspopup="dialog"
        onClick={() => open("more")}
      >
        {t("more")}
      </button>
    </nav>
  );
}

/** The places of the group that one is in, with the page of the group before them. */
export function PlaceTabs({ groups }: { groups: readonly PlaceGroup[] }) {
  const path = usePath();
  const strip = useRef<HTMLElement>(null);
  const group = groupAt(groups, path);
  const place = placeAt(groups, path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another place in the strip
  useEffect(() => {
    const nav = strip.current;
    const here = nav?.querySelector<HTMLElement>("[aria-current]");
    if (nav && here) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
  }, [path]);
  if (!group || group.places.length < 2) return null;
  return (
    <nav ref={strip} className="place-tabs" aria-label={t(group.group)} onKeyDown={moveByArrow}>
      {group.hasPage && (
        <Go to={group.home} aria-current={path === group.home ? "page" : undefined}>
          {t("overview")}
        </Go>
      )}
      {group.places.map(({ to, label }) => (
        <Go key={to} to={to} aria-current={currentAt(path, to, place?.to === to)}>
          {label}
        </Go>
      ))}
    </nav>
  );
}

/** Up and down go through the groups, left and right through the tabs; right leads from the groups into the tabs, left back. */
const moveByArrow = (event: KeyboardEvent<HTMLElement>): void => {
  const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };
  const step = steps[event.key];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const isAcross = event.key === "ArrowLeft" || event.key === "ArrowRight";
  const isSide = event.currentTarget.matches(".loop");
  const links = [...event.currentTarget.querySelectorAll("a, button")].filter((link) => link.checkVisibility());
  const next = links[links.findIndex((link) => link.matches(":focus")) + step];
  const other = isSide ? ".place-tabs" : ".loop";
  const leads = isAcross && (isSide ? step > 0 : step < 0 && !next);
  const chosen = leads ? firstOf(other) : next;
  event.preventDefault();
  if (chosen instanceof HTMLElement) chosen.focus();
};

const firstOf = (nav: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`${nav} a[aria-current]`) ?? document.querySelector<HTMLElement>(`${nav} a.entry`);

/** How far from an end of the navigation the entry that one is in stands at least, clear of what fades there. */
const roomAround = 64;

/** The entry that one is in is scrolled into sight where the navigation is longer than the window. */
const useHereInSight = (nav: RefObject<HTMLElement | null>, path: string): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is another entry
  useEffect(() => {
    const list = nav.current;
    const here = list?.querySelector<HTMLElement>("[aria-current]");
    if (!list || !here) return;
    const top = here.offsetTop - list.offsetTop;
    const lowest = top + here.offsetHeight + roomAround - list.clientHeight;
    list.scrollTop = Math.min(Math.max(list.scrollTop, lowest), Math.max(0, top - roomAround));
  }, [path]);
};

/** Marks the ends beyond which the navigation goes on, so that they fade instead of cutting an entry in half. */
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
