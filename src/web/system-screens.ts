// What a system shows in the browser: its place in the navigation, its screens (loaded on demand), commands and captures.
import type { ComponentType } from "react";
import type { RecordRef } from "../core/record.ts";
import type { PlaceName } from "../core/way.ts";
import type { Tone } from "./theme.ts";
import type { PhraseKey, Words } from "./words.ts";

/** The groups of the navigation: the loop in its order, then the house itself. A group without places is absent. */
export const groups = ["today", "you", "direction", "people", "moves", "rhythm", "guide", "settings"] as const;
export type Group = (typeof groups)[number];

/** Where screens leave room for pieces of systems that they do not know: Today's side column, below the pulse, in the time after a lost job, below and beside the plan, in Settings, beside an opening. */
export type PiecePlace = "today" | "balance" | "job-loss" | "plan" | "plan-side" | "settings" | "opening" | "offer";

export interface PieceProps {
  /** Id of the record that the screen shows. */
  of?: string | undefined;
}

/** A place of the navigation, with its label from the system's text. */
export interface NavigationEntry<K extends string = string> {
  to: string;
  label: K;
  /** Among the places of its group. */
  order: number;
  /** Where it belongs, unless with its system. */
  group?: Group;
}

/** What the page of a group and the palette show of a place. */
export interface PlaceOverview<K extends string = string> {
  /** Everyday words to find it by, beside its label. */
  keywords: string;
  /** What it is for, in one sentence: shown while it is empty. Not asked where the group has no page of its own. */
  teaches?: K;
  /** What stands there, in one line; nothing while it is empty. Asked whenever the page of the group is opened, so it must be cheap. */
  stands?: () => Promise<string | undefined>;
}

export interface Overview {
  text: Words;
  /** By the address of each of the system's places. */
  places: Readonly<Record<string, PlaceOverview>>;
}

/** Declares what is shown of a system's places, with sentences checked against its text. */
export const overviewOf = <T extends Record<string, string>>(
  text: Words<T>,
  places: Record<string, PlaceOverview<PhraseKey<T>>>,
): Overview => ({ text, places }) as unknown as Overview;

/** For what is next at a place: whether a line of a system, by what it is about, belongs there. */
export interface NextHereProps {
  isHere: (system: string, record: RecordRef | undefined) => boolean;
}

export interface ScreenRoute {
  /** As in the router: `/goals/$id`. */
  path: string;
  load: () => Promise<{ default: ComponentType }>;
}

export interface Command<K extends string = string> {
  label: K;
  /** More words to find it by. */
  keywords?: string;
  run: (go: (to: string) => void) => void | Promise<void>;
}

export interface CaptureKind<K extends string = string> {
  kind: string;
  label: K;
  /** One letter, pressed with Alt in the capture box. */
  key: string;
  placeholder?: K;
  /** Writes what was typed; the write's own toast offers the undo. */
  save: (written: string) => Promise<unknown>;
}

/** Takes what was typed in the palette as a question. */
export interface QuestionPlace<K extends string = string> {
  label: K;
  to: (asked: string) => string;
}

/** What can be done from anywhere. */
export interface Offers {
  text: Words;
  commands: readonly Command[];
  captures: readonly CaptureKind[];
  questions: readonly QuestionPlace[];
}

/** Declares what can be done from anywhere, with labels checked against its text. */
export const offersOf = <T extends Record<string, string>>(
  text: Words<T>,
  offers: {
    commands?: Command<PhraseKey<T>>[];
    captures?: CaptureKind<PhraseKey<T>>[];
    questions?: QuestionPlace<PhraseKey<T>>[];
  },
): Offers => ({ text, commands: [], captures: [], questions: [], ...offers }) as unknown as Offers;

export interface SystemScreens<T extends Record<string, string> = Record<string, string>> {
  /** The system's name, as in `src/systems/<name>`. */
  system: string;
  group: Group;
  /** What the frame says of it, from its `labels.ts`: labels are keys of it. */
  text: Words<T>;
  nav: NavigationEntry<PhraseKey<T>>[];
  /** What is shown of its places, on demand; needed where it has any. */
  overview?: () => Promise<{ overview: Overview }>;
  /** What the palette and quick capture offer of it, on demand. */
  offers?: () => Promise<{ offers: Offers }>;
  routes: ScreenRoute[];
  /** How its lines are marked on Today; by the system's own name in grey unless told. */
  chip?: { label: PhraseKey<T>; tone: Tone };
  /** Pieces for screens of other systems. */
  pieces?: { place: PiecePlace; load: () => Promise<{ default: ComponentType<PieceProps> }> }[];
  /** Says at a place what is next there; nothing where nothing is. */
  next?: () => Promise<{ default: ComponentType<NextHereProps> }>;
  /** A quiet piece of the frame, beside the settings, such as how many reminders wait; nothing while there is nothing to say. */
  frame?: () => Promise<{ default: ComponentType }>;
  /** What a person sees first, before anything is written; outside the frame. */
  welcome?: () => Promise<{ default: ComponentType }>;
  /** Where places of this system stand that sentences of any system lead to by name. */
  named?: Partial<Record<PlaceName, string>>;
  /** The address of one of this system's records; nothing for kinds that it does not own. */
  linkTo?: (kind: string, id: string) => string | undefined;
}

/** Declares a system's screens, with labels checked against its text. */
export const systemScreens = <T extends Record<string, string>>(screens: SystemScreens<T>): SystemScreens =>
  screens as unknown as SystemScreens;
