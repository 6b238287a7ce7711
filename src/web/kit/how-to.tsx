// How something is done: the first move, which one can make now, the steps after it, and how one sees that it is done.
import type { ReactNode } from "react";
import { t } from "./text.ts";

/** The one thing to begin with. */
export function FirstMove({ children }: { children: ReactNode }) {
  return (
    <p className="first-move">
      <strong>{t("firstMove")}</strong> {children}
    </p>
  );
}

interface HowToProps {
  steps: readonly string[];
  doneWhen: string | null;
}

export function HowTo({ steps, doneWhen }: HowToProps) {
  const [first, ...others] = steps;
  return (
    <>
      {first && <FirstMove>{first}</FirstMove>}
      {others.length > 0 && (
        <ol className="how-to" start={2}>
          {others.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {doneWhen && (
        <p className="done-when">
          <strong>{t("doneWhen")}</strong> {doneWhen}
        </p>
      )}
    </>
  );
}
