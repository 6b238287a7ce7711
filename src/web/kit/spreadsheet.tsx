// Records out to a spreadsheet and in from one, after a look at what would happen.
import { Button, Menu, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { FileInput } from "../../core/file-input.ts";
import { sentenceOf } from "../answer.ts";
import { text } from "../text.ts";
import { useText } from "../words.ts";
import { FileDrop } from "./file-drop.tsx";
import { type Sheet, saveSheet } from "./save-file.ts";

interface TakenIn {
  added: readonly string[];
  changed: readonly string[];
  known: number;
  bad: readonly { line: number; problem: string }[];
}

export interface TakeInProps {
  /** Which columns the file needs, in a sentence. */
  help: string;
  /** Calls the import; `said` is what its toast says. */
  take: (asked: { file: FileInput; preview: boolean }, said: string) => Promise<TakenIn>;
}

export interface SpreadsheetProps extends TakeInProps {
  /** Name for the file, such as goals.csv. */
  name: string;
  save: () => Promise<Sheet>;
  /** Nothing is there to be saved. */
  empty: boolean;
  /** Further items of the menu. */
  children?: ReactNode;
}

export function SpreadsheetMenu({ name, save, empty, help, take, children }: SpreadsheetProps) {
  const t = useText(text);
  const [taking, setTaking] = useState(false);
  const download = useMutation({ mutationFn: save, onSuccess: (sheet) => saveSheet(name, sheet) });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default">{t("more")}</Button>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          <Menu.Item onClick={() => setTaking(true)}>{t("sheetTakeIn")}</Menu.Item>
          <Menu.Item onClick={() => download.mutate()} disabled={empty}>
            {t("sheetSave")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <TakeInSpreadsheet
        key={taking ? "open" : "shut"}
        opened={taking}
        onClose={() => setTaking(false)}
        help={help}
        take={take}
      />
    </>
  );
}

export function TakeInSpreadsheet({ opened, onClose, help, take }: TakeInProps & { opened: boolean; onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => take({ file: chosen, preview: true }, "") });
  const found = preview.data;
  const write = useMutation({
    mutationFn: (chosen: FileInput) =>
      take(
        { file: chosen, preview: false },
        t("sheetTaken", { added: found?.added.length ?? 0, changed: found?.changed.length ?? 0 }),
      ),
    onSuccess: onClose,
  });
  return (
    <Modal closeButtonProps={{ "aria-label": t("close") }} opened={opened} onClose={onClose} title={t("sheetTakeIn")} size={560}>
      <FileDrop
        label={t("sheetFile")}
        hint={`${help} ${t("sheetLook")}`}
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
      {found && <Found found={found} />}
      <div className="form-end">
        <Button
          disabled={!file || !found || found.added.length + found.changed.length === 0}
          loading={write.isPending}
          onClick={() => file && write.mutate(file)}
        >
          {t("sheetNow")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}

const mostBad = 20;

function Found({ found }: { found: TakenIn }) {
  const t = useText(text);
  return (
    <div role="status">
      <p>{t("sheetFound", { added: found.added.length, changed: found.changed.length, known: found.known })}</p>
      {found.bad.length > 0 && <p>{t("sheetBad", { count: found.bad.length })}</p>}
      <ul className="bad-lines">
        {found.bad.slice(0, mostBad).map((bad) => (
          <li key={bad.line}>{t("sheetLine", { line: bad.line, problem: bad.problem })}</li>
        ))}
      </ul>
    </div>
  );
}
