// One line of the table of figures.

export interface Row {
  measure: string;
  ours: string;
  /** The same on the half that rules were tuned on; empty where nothing was tuned. */
  "on the tuned half": string;
  baseline: string;
  published: string;
  n: number;
}

const said = (value: number | undefined): string => (value === undefined ? "" : value.toFixed(3));

interface Figures {
  measure: string;
  ours: number;
  tuned?: number;
  baseline?: number;
  peer?: string;
  n: number;
}

export const row = ({ measure, ours, tuned, baseline, peer = "", n }: Figures): Row => ({
  measure,
  ours: said(ours),
  "on the tuned half": said(tuned),
  baseline: said(baseline),
  published: peer,
  n,
});
