// The name that was most likely meant by one that is not known: "title" for "titel", "weeklyHours" for "weekly_hours".

/** A slip of up to three letters is one, as long as more than half of the word stands. */
const furthest = 3;
const leastShared = 0.5;

/** A name without the case and the signs between its words, in which spellings differ. */
export const bareName = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The nearest of the known names in spelling, case and signs between words apart; none where none is near, with `most` slips unless told. */
export const nearName = (written: string, known: readonly string[], most = furthest): string | undefined => {
  const near = known
    .map((name) => ({
      name,
      slips: slipsBetween(bareName(written), bareName(name)),
      longest: Math.max(bareName(written).length, bareName(name).length),
    }))
    .filter(({ slips, longest }) => slips <= most && slips < longest * leastShared)
    .sort((one, other) => one.slips - other.slips);
  return near[0]?.name;
};

/**
 * How many letters were left out, added, exchanged or swapped with their neighbour (optimal string alignment distance,
 * Damerau 1964). Both in UTF-16 code units; long words are not compared, as they are no slip of a short one.
 */
export const slipsBetween = (one: string, other: string): number => {
  if (Math.abs(one.length - other.length) > furthest) return furthest + 1;
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + (same ? 0 : 1),
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = above;
    above = current;
  }
  return at(above, other.length);
};

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;
