// Markdown files into the journal: seen before they are written.

import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { useMarkdown } from "./markdown-view.tsx";
import { t } from "./text.ts";

export function JournalImport({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title={t("importTitle")} size={640}>
      <ImportBox onClose={onClose} />
    </Modal>
  );
}

function ImportBox({ onClose }: { onClose: () => void }) {
  return (
    <TakeInFile
      label={t("importFile")}
      hint={t("importHint")}
      accept=".md,.markdown,text/markdown"
      megabytes={5}
      look={(file) => client.journal.import({ file, preview: true })}
      take={(file, { added }) => client.journal.import({ file }, { context: { said: t("imported", { count: added }) } })}
      show={({ entries, added, bad }) => <Preview entries={entries} added={added} bad={bad} />}
      ready={({ added }) => added > 0}
      submitLabel={t("importAdd")}
      onEnd={onClose}
    />
  );
}

type Previewed = Pick<Awaited<ReturnType<typeof client.journal.import>>, "entries" | "added" | "bad">;

function Preview({ entries, added, bad }: Previewed) {
  const markdown = useMarkdown();
  return (
    <>
      <ul className="import-preview">
        {entries.map((entry) => (
          <li key={`${entry.day} ${entry.title} ${entry.text.slice(0, 40)}`} className={entry.known ? "known" : undefined}>
            <strong>{sayDay(entry.day)}</strong> {entry.title ?? markdown?.plainWords(entry.text.slice(0, 200)).slice(0, 90)}
            {entry.known && <span className="note"> · {t("importKnown")}</span>}
          </li>
        ))}
      </ul>
      {bad.map(({ line, problem }) => (
        <p key={line} className="note">
          {t("importBad", { line, problem })}
        </p>
      ))}
      {added === 0 && bad.length === 0 && <p className="quiet-line">{t("importNothing")}</p>}
    </>
  );
}
