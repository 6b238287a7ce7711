// Setbacks as text, for the command line and for assistants.
import { sayDay } from "../../core/day.ts";
import { sayCap } from "./rules/pacing.ts";
import { sayKind } from "./rules/patterns.ts";
import type { LessonBack } from "./schema/lesson.ts";
import type { Pacing } from "./schema/pace.ts";
import type { SetbackLine } from "./schema/setback.ts";

const sayState = ({ state, coolOffUntil }: SetbackLine): string =>
  ({
    resting: `rests until ${sayDay(coolOffUntil)}`,
    ready: "may be looked at when you are ready",
    open: "opened, not finished",
    "looked-at": "looked at",
  })[state];

export const presentSetback = (one: SetbackLine): string =>
  `${one.id}  ${sayDay(one.day)}  ${one.title} (${sayKind[one.kind]}${one.stage ? `, ${one.stage}` : ""}): ${sayState(one)}`;

export const presentBack = ({ text, because }: LessonBack): string => `“${text}”\n  ${because}`;

/** Under an answer that planned something; nothing where no lesson fits. */
export const presentLessonsBack = (lessons: readonly LessonBack[]): string =>
  lessons.length === 0 ? "" : `\nYou learned before:\n${lessons.map(presentBack).join("\n")}`;

export const presentPacing = ({ why, said, proposal }: Pacing): string =>
  [
    why,
    ...(proposal
      ? [
          `Proposed: ${sayCap(proposal.cap)} until ${sayDay(proposal.until)}. ${proposal.restsOn} ${proposal.recovery}. First: ${proposal.improve}.`,
          "Agree with: cairn setbacks set-pace (with --cap for a number of your own)",
        ]
      : []),
    said,
  ].join("\n");
