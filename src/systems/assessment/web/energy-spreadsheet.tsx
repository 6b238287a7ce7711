// Energy notes in from a spreadsheet, after a look at what would happen, and out to one.
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { useText } from "../../../web/words.ts";
import { valuesText } from "./values-text.ts";

export const saveEnergy = async (): Promise<void> => {
  const { csv } = await client.energy.export({});
  saveFile("energy.csv", csv);
};

export function EnergySpreadsheet({ onClose }: { onClose: () => void }) {
  const t = useText(valuesText);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => client.energy.import({ file: chosen, preview: true }) });
  const take = useMutation({
    mutationFn: (chosen: FileInput) => client.energy.import({ file: chosen }, { context: { said: t("csvRead") } }),
    onSuccess: onClose,
  });
  const found = preview.data;
  return (
    <Modal opened onClose={onClose} title={t("takeIn")} size={560} closeButtonProps={{ "aria-label": t("close") }}>
      <FileDrop
        label={t("csvFile")}
        hint={t("csvHelp")}
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
          <p>{t("csvFound", { added: found.added, known: found.known })}</p>
          <ul className="plain-list">
            {found.bad.slice(0, 20).map((bad) => (
              <li key={bad.line}>{t("csvLine", { line: bad.line, problem: bad.problem })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-end">
        <Button disabled={!file || !found?.added} loading={take.isPending} onClick={() => file && take.mutate(file)}>
          {t("csvNow")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Modal>
  );
}
