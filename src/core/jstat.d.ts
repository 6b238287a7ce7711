// The part of jstat that is used here; the package brings no types.
declare module "jstat" {
  interface Distribution {
    /** Quantile for a probability. */
    inv: (p: number, ...parameters: number[]) => number;
    /** Probability of at most a value. */
    cdf: (value: number, ...parameters: number[]) => number;
  }
  const jstat: { beta: Distribution; studentt: Distribution; normal: Distribution };
  export default jstat;
}
