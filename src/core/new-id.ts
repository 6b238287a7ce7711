// New identifiers: made by the app, sortable by time of making (UUIDv7, RFC 9562).
import { randomUUIDv7 } from "node:crypto";

let latest = 0;
let made = 0;
const mostInOneMillisecond = 0xfff;

const timeIn = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** From now on ids sort after this one too: a clock that was ahead once would else put what is new below what is old. */
export const idsAfter = (id: string): void => {
  const time = timeIn(id);
  if (time < latest || Number.isNaN(time)) return;
  latest = time + 1;
  made = 0;
};

/**
 * Each id sorts after the one before, also within a millisecond: the 12 bits behind the version count (RFC 9562, section 6.2, method 1).
 * "The last change" rests on it.
 */
export const newId = (): string => {
  const random = randomUUIDv7();
  const now = timeIn(random);
  if (now > latest) {
    latest = now;
    made = 0;
  } else if (++made > mostInOneMillisecond) {
    latest++;
    made = 0;
  }
  const time = latest.toString(16).padStart(12, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${made.toString(16).padStart(3, "0")}${random.slice(18)}`;
};
