// What a system shows in the browser: its place in the navigation, its screens (loaded on demand), commands and captures.
import type { ComponentType } from "react";
import type { Tone } from "./theme.ts";
import type { PhraseKey, Words } from "./words.ts";

/** The parts of the loop, in their order. A part without rooms is absent. */
export const groups = ["today", "you", "direction", "people", "moves", "rhythm", "guide"] as const;
export type Group = (typeof groups)[number];

/** Where screens leave room for pieces of systems that they do not know: Today's side column, below the pulse, in the time after a lost job. */
export type PiecePlace = "today" | "balance" | "job-loss";

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

export interface SystemScreens<T extends Record<string, string> = Record<string, string>> {
  /** The system's name, as in `src/systems/<name>`. */
  system: string;
  group: Group;
  /** What the frame says of it, from its `labels.ts`: labels are keys of it. */
  text: Words<T>;
  nav: { to: string; label: PhraseKey<T>; order: number }[];
  routes: ScreenRoute[];
  commands?: Command<PhraseKey<T>>[];
  captures?: CaptureKind<PhraseKey<T>>[];
  /** How its lines are marked on Today; by the system's own name in grey unless told. */
  chip?: { label: PhraseKey<T>; tone: Tone };
  /** Pieces for screens of other systems. */
  pieces?: { place: PiecePlace; load: () => Promise<{ default: ComponentType }> }[];
  /** A quiet piece of the frame, beside the settings, such as how many reminders wait; nothing while there is nothing to say. */
  frame?: () => Promise<{ default: ComponentType }>;
  /** What a person sees first, before anything is written; outside the frame. */
  welcome?: () => Promise<{ default: ComponentType }>;
  /** The address of one of this system's records; nothing for kinds that it does not own. */
  linkTo?: (kind: string, id: string) => string | undefined;
}

/** Declares a system's screens, with labels checked against its text. */
export const systemScreens = <T extends Record<string, string>>(screens: SystemScreens<T>): SystemScreens =>
  screens as unknown as SystemScreens;
