// An interview in a few words: which one, and how it is held.
import { sayDay } from "../../../core/day.ts";
import { listed } from "../../../core/say.ts";
import type { Format, Interview } from "../schema.ts";

export const formatLabels: Readonly<Record<Format, string>> = {
  "in-person": "In person",
  phone: "By phone",
  video: "By video",
  trial: "Working trial",
  test: "Test",
  panel: "Before a panel",
};

export const sayInterview = ({ round, format, day }: Pick<Interview, "round" | "format" | "day">): string =>
  `${round ?? `Interview, ${formatLabels[format].toLowerCase()}`}, ${sayDay(day)}`;

/** “3 December 2026 at 14:30 (Europe/Stockholm), by video, with Ana Lopez”. */
export const sayWhen = ({
  day,
  time,
  timezone,
  format,
  people,
}: Pick<Interview, "day" | "time" | "timezone" | "format" | "people">): string =>
  [
    [sayDay(day), time && `at ${time}`, time && timezone && `(${timezone})`].filter(Boolean).join(" "),
    formatLabels[format].toLowerCase(),
    people.length > 0 && `with ${listed(people.map(({ label }) => label ?? "somebody"))}`,
  ]
    .filter(Boolean)
    .join(", ");
