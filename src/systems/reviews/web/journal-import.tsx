// Markdown files into the journal: seen before they are written.
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { FileInput } from "../../../core/file-input.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { useText } from "../../../web/words.ts";
import { plainWords } from "../rules/markdown.ts";
import { text } from "./text.ts";

export function JournalImport({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText(text);
  return (
    <Modal opened={opened} onClose={onClose} title={t("importTitle")} size={640}>
      <ImportBox onClose={onClose} />
    </Modal>
  );
}

function ImportBox({ onClose }: { onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const look = useMutation({ mutationFn: (given: FileInput) => client.journal.import({ file: given, preview: true }) });
  const added = look.data?.added ?? 0;
  const take = useMutation({
    mutationFn: (given: FileInput) =>
      client.journal.import({ file: given }, { context: { said: t("imported", { count: added }) } }),
    onSuccess: onClose,
  });
  const choose = (given: FileInput) => {
    setFile(given);
    look.mutate(given);
  };
  return (
    <>
      <FileDrop
        label={t("importFile")}
        hint={t("importHint")}
        accept=".md,.markdown,text/markdown"
        megabytes={5}
        onFile={choose}
      />
      <Refused error={look.error} />
      {look.data && (
        <ul className="import-preview">
          {look.data.entries.map((entry) => (
            <li key={`${entry.day} ${entry.title} ${entry.text.slice(0, 40)}`} className={entry.known ? "known" : undefined}>
              <strong>{sayDay(entry.day)}</strong> {entry.title ?? plainWords(entry.text.slice(0, 200)).slice(0, 90)}
              {entry.known && <span className="note"> · {t("importKnown")}</span>}
            </li>
          ))}
        </ul>
      )}
      {look.data && added === 0 && <p className="quiet-line">{t("importNothing")}</p>}
      {file && added > 0 && (
        <div className="form-end">
          <Button loading={take.isPending} onClick={() => take.mutate(file)}>
            {t("importAdd", { count: added })}
          </Button>
        </div>
      )}
    </>
  );
}
