// What a phone folds away until it is asked for, and a wider window shows at once.
import { useMediaQuery } from "@mantine/hooks";
import type { ReactNode } from "react";

/** Whether the window is as narrow as the layout of a phone. */
export const useNarrow = (): boolean => useMediaQuery("(max-width: 720px)", false, { getInitialValueInEffect: false });

export function Folded({ label, children }: { label: string; children: ReactNode }) {
  if (!useNarrow()) return children;
  return (
    <details className="folded">
      <summary>{label}</summary>
      {children}
    </details>
  );
}
