// A small word in a colour that means the same everywhere: moss moves, clay asks, sky stands, gold is kept, stone is quiet.
import type { ReactNode } from "react";
import type { Tone } from "../theme.ts";

export function Chip({ tone = "stone", title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`chip ${tone}`} title={title}>
      {children}
    </span>
  );
}
