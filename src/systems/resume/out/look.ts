// How a resume looks: three templates, all in one column, as programs that read resumes want it.
export const templates = ["plain", "classic", "compact"] as const;
export type Template = (typeof templates)[number];

export interface Look {
  font: "serif" | "sans";
  /** Points. */
  size: number;
  /** Millimetres. */
  margin: number;
  accent: string;
}

export const looks: Record<Template, Look> = {
  plain: { font: "sans", size: 10, margin: 20, accent: "#2f6650" },
  classic: { font: "serif", size: 11, margin: 22, accent: "#1d2623" },
  compact: { font: "sans", size: 9, margin: 15, accent: "#1d4e6b" },
};

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];
