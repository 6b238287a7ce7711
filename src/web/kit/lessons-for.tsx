// Lessons that come back while a step is planned, in any form: quiet, at most two, each with why; nothing where none fits closely.
import { useDebouncedValue } from "@mantine/hooks";
import { useQuery } from "@tanstack/react-query";
import type { RecordRef } from "../../core/record.ts";
import { api } from "../client.ts";
import { RecordLink } from "./record-link.tsx";
import { t } from "./text.ts";

interface LessonsForProps {
  /** What is planned, as far as it is written. */
  planned: string;
  /** What it serves and needs. */
  records?: readonly RecordRef[];
}

const shortest = 8;
const shown = 2;

export function LessonsFor({ planned, records = [] }: LessonsForProps) {
  const [settled] = useDebouncedValue(planned.trim(), 400);
  const asked = settled.length >= shortest;
  const found = useQuery({
    ...api.lessons.for.queryOptions({ input: { text: settled, records: [...records] } }),
    enabled: asked,
    placeholderData: (before) => before,
  });
  const lessons = asked ? (found.data?.items ?? []).slice(0, shown) : [];
  return (
    <div aria-live="polite">
      {lessons.length > 0 && (
        <aside className="lessons-back" aria-label={t("learnedBefore")}>
          <strong>{t("learnedBefore")}</strong>
          <ul>
            {lessons.map(({ record, text: said, because }) => (
              <li key={record.id}>
                <RecordLink kind={record.kind} id={record.id}>
                  {said}
                </RecordLink>
                <div className="note">{because}</div>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </div>
  );
}
