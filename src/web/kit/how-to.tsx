// How something is done: the first move, which one can make now, the steps after it, and how one sees that it is done.
import { FirstMove } from "./first-move.tsx";
import { t } from "./text.ts";

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
