// Records of balance out to a spreadsheet and in from one, after a look at what would happen.
import { Button, Menu, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { FileInput } from "../../../core/file-input.ts";
import { sentenceOf } from "../../../web/answer.ts";
import { FileDrop } from "../../../web/kit/file-drop.tsx";
import { announce } from "../../../web/toast.tsx";
import { say, useText } from "../../../web/words.ts";
import { text } from "./text.ts";

interface Report {
  added: number;
  changed: number;
  known: number;
  bad: { line: number; problem: string }[];
}

interface SpreadsheetProps {
  /** Name for the file, such as pulses.csv. */
  name: string;
  give: () => Promise<{ csv: string; records: number }>;
  take: (given: { file: FileInput; preview: boolean }, said: string) => Promise<Report>;
}

const saved = async ({ name, give }: SpreadsheetProps): Promise<void> => {
  const { csv, records } = await give();
  const address = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  announce({ said: say(text, "exported", { count: records }) });
};

export function SpreadsheetMenu(props: SpreadsheetProps) {
  const t = useText(text);
  const [taking, setTaking] = useState(false);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{t("more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void saved(props)}>{t("exportCsv")}</Menu.Item>
          <Menu.Item onClick={() => setTaking(true)}>{t("importCsv")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {taking && <TakeIn {...props} onClose={() => setTaking(false)} />}
    </>
  );
}

function TakeIn({ take, onClose }: SpreadsheetProps & { onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => take({ file: chosen, preview: true }, "") });
  const write = useMutation({
    mutationFn: (chosen: FileInput) => take({ file: chosen, preview: false }, t("imported")),
    onSuccess: onClose,
  });
  const found = preview.data;
  return (
    <Modal opened onClose={onClose} title={t("importCsv")} size={560} closeButtonProps={{ "aria-label": t("close") }}>
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
          <p>{t("importFound", { added: found.added, changed: found.changed, known: found.known })}</p>
          {found.bad.length > 0 && <p>{t("importBad", { count: found.bad.length })}</p>}
          <ul>
            {found.bad.slice(0, 20).map((bad) => (
              <li key={`${bad.line} ${bad.problem}`}>{t("importLine", { line: bad.line, problem: bad.problem })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="form-end">
        <Button
          disabled={!file || !found || found.added + found.changed === 0}
          loading={write.isPending}
          onClick={() => file && write.mutate(file)}
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
