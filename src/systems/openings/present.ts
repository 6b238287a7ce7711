// Openings as the command line and assistants say them.
import { sayDay } from "../../core/day.ts";
import { kindLabels, labelOfStep, sayOpening } from "./rules/stages.ts";
import type { OpeningLine, OpeningView } from "./schema/opening.ts";

export const sayOpeningLine = ({ id, said, since, next, ...one }: OpeningLine): string =>
  `${id}  ${sayOpening(one)}: ${said}, ${sayDay(since)}${next ? `. ${next.what} (${sayDay(next.on)})` : ""}`;

export const presentOpening = (one: OpeningView): string =>
  [
    `${sayOpening(one)} (${kindLabels[one.kind].toLowerCase()}): ${one.standing.said} since ${sayDay(one.standing.since)}.`,
    one.next && `Next, ${sayDay(one.next.on)}: ${one.next.what}. ${one.next.why}`,
    one.place && `Place: ${one.place}`,
    one.pay && `Pay: ${one.pay}`,
    one.deadline && `Apply by ${sayDay(one.deadline)}`,
    one.people.length > 0 && `People: ${one.people.map(({ label }) => label ?? "somebody").join(", ")}`,
    one.tags.length > 0 && `Tags: ${one.tags.join(", ")}`,
    one.answerTime,
    one.url,
    one.note,
    ...one.events.map(({ step, day, note }) => `${sayDay(day)}: ${labelOfStep(step, one.kind)}${note ? `. ${note}` : ""}`),
  ]
    .filter((part) => typeof part === "string")
    .join("\n");
