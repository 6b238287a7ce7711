// What one can do for a competency or towards a role, in an hour or two each.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../web/client.ts";
import { Chip } from "../../web/kit/chip.tsx";
import { Card } from "../../web/kit/page.tsx";
import { t } from "./text.ts";

const shownToDo = 12;

/** Actions towards a competency or a role, each with its steps behind a fold. */
export function ToDo({ id, level, title: heading }: { id: string; level?: number | undefined; title: string }) {
  const { data } = useQuery(api.catalogue.actions.queryOptions({ input: { id, level, limit: shownToDo } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={heading} note={t("toDoHelp")}>
      {data.items.map(({ id: action, kind, minutes, title, steps, doneWhen }) => (
        <details key={action} className="to-do">
          <summary>
            {title} <Chip>{t(`kind-${kind}`)}</Chip> <span className="note number">{t("minutes", { minutes })}</span>
          </summary>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="note">{t("doneWhen", { sign: doneWhen })}</p>
        </details>
      ))}
    </Card>
  );
}
