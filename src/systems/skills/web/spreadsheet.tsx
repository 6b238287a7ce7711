// Skills in from a spreadsheet, after a look at what would happen.
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { useText } from "../../../web/words.ts";
import { text } from "./text.ts";

export function TakeInSpreadsheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => client.skills.import({ file: chosen, preview: true }) });
  const take = useMutation({
    mutationFn: (chosen: FileInput) => {
      const said = { added: preview.data?.added.length ?? 0, changed: preview.data?.changed.length ?? 0 };
      return client.skills.import({ file: chosen }, { context: { said: t("imported", said) } });
    },
    onSuccess: onClose,
  });
  const found = preview.data;
  return (
    <Modal closeButtonProps={{ "aria-label": t("close") }} opened={opened} onClose={onClose} title={t("importTitle")} size={560}>
      <FileDrop
        label={t("importFile")}
        hint={t("importHelp")}
        accept=".csv,text/csv"
        megabytes={2}
        onFile={(chosen) => {
          setFile(chosen);
          preview.mutate(chosen);
        }}
      />
      {preview.isError && (
        <p role="alert" className="refusal">
          {sentenceOf(preview.error)}
        </p>
      )}
      {found && (
        <div role="status">
          <p>{t("importFound", { added: found.added.length, changed: found.changed.length, known: found.known })}</p>
          {found.bad.length > 0 && <p>{t("importBad", { count: found.bad.length })}</p>}
          <ul className="bad-lines">
            {found.bad.slice(0, 20).map((bad) => (
              <li key={bad.line}>{t("importLine", { line: bad.line, problem: bad.problem })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-end">
        <Button
          disabled={!file || !found || found.added.length + found.changed.length === 0}
          loading={take.isPending}
          onClick={() => file && take.mutate(file)}
        >
          {t("importNow")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("notNow")}
        </Button>
      </div>
    </Modal>
  );
}
