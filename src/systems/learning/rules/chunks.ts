// A week's minutes as sittings that a person can begin and end on one evening.

/** The longest sitting that is suggested, in minutes. */
const longest = 60;

/**
 * Splits minutes into as few sittings as fit, none longer than an hour and none shorter than half an hour where there is that much. Each carries how
 * many come after it, so that it keeps its name when the ones before are done.
 */
export const sittings = (minutes: number): { minutes: number; after: number }[] => {
  const count = Math.max(1, Math.ceil(minutes / longest));
  let left = minutes;
  return Array.from({ length: count }, (_, at) => {
    const now = at === count - 1 ? left : Math.min(longest, left - 30 * (count - at - 1));
    left -= now;
    return { minutes: now, after: count - at - 1 };
  });
};
