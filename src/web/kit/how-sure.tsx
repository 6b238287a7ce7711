// What stands behind a plain sentence: figures, intervals and samples, folded until they are asked for.
import type { ReactNode } from "react";
import { t } from "./text.ts";

export function HowSure({ children }: { children: ReactNode }) {
  return (
    <details className="folded">
      <summary>{t("howSure")}</summary>
      {children}
    </details>
  );
}
