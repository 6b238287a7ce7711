// What a review wrote, carried over and let go, each as a link to its record.
import { RecordLink } from "../../../web/kit/record-link.tsx";
import type { ReviewEntry } from "../schema/review.ts";
import { t } from "./text.ts";

export function EntryLinks({ label, entries }: { label: string; entries: readonly ReviewEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <ul className="filed" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.id}>
          {entry.record ? (
            <RecordLink kind={entry.record.kind} id={entry.record.id}>
              {entry.title}
            </RecordLink>
          ) : (
            entry.title
          )}
        </li>
      ))}
    </ul>
  );
}

export function FiledList({ entries }: { entries: readonly ReviewEntry[] }) {
  const groups = [
    { label: t("writtenDown"), of: entries.filter(({ what }) => what === "filed") },
    { label: t("carried"), of: entries.filter(({ what }) => what === "carried") },
    { label: t("dropped"), of: entries.filter(({ what }) => what === "dropped") },
  ].filter(({ of }) => of.length > 0);
  if (groups.length === 0) return <p className="quiet-line">{t("endNothing")}</p>;
  return (
    <>
      {groups.map(({ label, of }) => (
        <div key={label} className="filed-group">
          <h3>
            {label} <span className="note number">{of.length}</span>
          </h3>
          <EntryLinks label={label} entries={of} />
        </div>
      ))}
    </>
  );
}
