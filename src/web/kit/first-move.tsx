// The one thing to begin with, set apart: what a person can do in the next minutes.
import type { ReactNode } from "react";
import { t } from "../text.ts";

export function FirstMove({ children }: { children: ReactNode }) {
  return (
    <p className="first-move">
      <strong>{t("firstMove")}</strong> {children}
    </p>
  );
}
