// Weights of a logistic regression, for the scripts that fit how sure an answer is.

/** `cases` are `{ signs, right }`: numbers, and 1 or 0. Newton's method, with a little drawn to zero; answers one weight for each sign. */
export function logistic(cases) {
  const weights = cases[0].signs.map(() => 0);
  for (let round = 0; round < 50; round++) {
    const slope = weights.map((weight) => -1e-3 * weight);
    const bend = weights.map((_, row) => weights.map((_, column) => (row === column ? 1e-3 : 0)));
    for (const { signs, right } of cases) {
      const chance = 1 / (1 + Math.exp(-signs.reduce((sum, sign, at) => sum + sign * weights[at], 0)));
      signs.forEach((one, row) => {
        slope[row] += one * (right - chance);
        signs.forEach((other, column) => {
          bend[row][column] += one * other * chance * (1 - chance);
        });
      });
    }
    solved(bend, slope).forEach((step, at) => {
      weights[at] += step;
    });
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

/** Gauss's elimination of a small positive matrix. */
function solved(matrix, side) {
  const rows = matrix.map((row, at) => [...row, side[at]]);
  rows.forEach((row, at) => {
    for (let column = rows.length; column >= at; column--) row[column] /= row[at];
    rows.forEach((other, of) => {
      if (of === at) return;
      const times = other[at];
      for (let column = at; column <= rows.length; column++) other[column] -= times * row[column];
    });
  });
  return rows.map((row) => row.at(-1));
}
