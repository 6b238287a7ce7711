// Square matrices of ten values as their triangle: decomposed, solved, and turned into distances. Matrices stand row by row.
import { at, count } from "./likelihood.ts";

/** The lower triangle L of a positive definite matrix, with L L' the matrix (Cholesky). */
export const triangleOf = (matrix: Float64Array): Float64Array => {
  const factor = new Float64Array(count * count);
  for (let row = 0; row < count; row += 1)
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * count + column);
      for (let k = 0; k < column; k += 1) sum -= at(factor, row * count + k) * at(factor, column * count + k);
      factor[row * count + column] = row === column ? Math.sqrt(sum) : sum / at(factor, column * count + column);
    }
  return factor;
};

/** x with L L' x = right. */
export const solved = (factor: Float64Array, right: Float64Array): Float64Array => {
  const into = new Float64Array(count);
  for (let row = 0; row < count; row += 1) {
    let sum = at(right, row);
    for (let k = 0; k < row; k += 1) sum -= at(factor, row * count + k) * at(into, k);
    into[row] = sum / at(factor, row * count + row);
  }
  solveUpper(factor, into, 0, into, 0);
  return into;
};

/** Writes x with L' x = right[from ...] to into[start ...]. */
export const solveUpper = (factor: Float64Array, right: Float64Array, from: number, into: Float64Array, start: number): void => {
  for (let row = count - 1; row >= 0; row -= 1) {
    let sum = at(right, from + row);
    for (let k = row + 1; k < count; k += 1) sum -= at(factor, k * count + row) * at(into, start + k);
    into[start + row] = sum / at(factor, row * count + row);
  }
};

/** (x - centre)' L L' (x - centre), x being points[start ...]. */
export const squaredDistance = (factor: Float64Array, points: Float64Array, start: number, centre: Float64Array): number => {
  let sum = 0;
  for (let column = 0; column < count; column += 1) {
    let one = 0;
    for (let row = column; row < count; row += 1)
      one += at(factor, row * count + column) * (at(points, start + row) - at(centre, row));
    sum += one * one;
  }
  return sum;
};

/** Half the logarithm of the determinant of L L'. */
export const halfLogDeterminant = (factor: Float64Array): number => {
  let sum = 0;
  for (let place = 0; place < count; place += 1) sum += Math.log(at(factor, place * count + place));
  return sum;
};
