// What was not understood: where, in which line, and why.
import { Card } from "../../../web/kit/page.tsx";
import type { Skipped } from "../schema.ts";
import { t } from "./text.ts";

export function SkippedList({ skipped }: { skipped: readonly Skipped[] }) {
  return (
    <Card title={t("skippedTitle")} note={t("skippedNote", { count: skipped.length })}>
      <ul className="skipped">
        {skipped.map(({ where, line, why }) => (
          <li key={`${where} ${line} ${why}`}>
            <strong>{line === null ? where : t("skippedOn", { where, line })}</strong> {why}
          </li>
        ))}
      </ul>
    </Card>
  );
}
