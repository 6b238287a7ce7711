// Setbacks out to a spreadsheet and in from one, after a look at what would happen.
import { Button, Menu, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { say, useText } from "../../../web/words.ts";
import { text } from "./text.ts";

const saveSpreadsheet = async (): Promise<void> => {
  const { csv, setbacks, leftOut } = await client.setbacks.export({});
  saveFile("setbacks.csv", csv, say(text, "exported", { count: setbacks, leftOut }));
};

export function SpreadsheetMenu() {
  const t = useText(text);
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{t("more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void saveSpreadsheet()}>{t("exportCsv")}</Menu.Item>
          <Menu.Item onClick={() => setTaking(true)}>{t("importCsv")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <TakeIn opened={taking} onClose={() => setTaking(false)} />
    </>
  );
}

function TakeIn({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => client.setbacks.import({ file: chosen, preview: true }) });
  const take = useMutation({
    mutationFn: (chosen: FileInput) =>
      client.setbacks.import({ file: chosen }, { context: { said: t("imported", { added: preview.data?.added.length ?? 0 }) } }),
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
          <p>{t("importFound", { added: found.added.length, known: found.known })}</p>
          {found.bad.length > 0 && <p>{t("importBad", { count: found.bad.length })}</p>}
          <ul className="plain-list">
            {found.bad.slice(0, 20).map((bad) => (
              <li key={bad.line}>{t("importLine", { line: bad.line, problem: bad.problem })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-end">
        <Button
          disabled={!file || !found || found.added.length === 0}
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
