// When something began and ended, as precisely as it is known.
import { sayPartialDay } from "../../../core/say.ts";

interface Period {
  kind?: string;
  start?: string | null;
  end?: string | null;
}

/** What happens at one moment has no end that could be open. */
const momentary = new Set(["award", "publication"]);

export const sayPeriod = ({ kind, start, end }: Period): string => {
  if (start && end) {
    const [from, to] = [sayPartialDay(start), sayPartialDay(end)];
    return from === to ? from : `${from} to ${to}`;
  }
  if (end) return `until ${sayPartialDay(end)}`;
  if (!start) return "";
  return kind && momentary.has(kind) ? sayPartialDay(start) : `since ${sayPartialDay(start)}`;
};
