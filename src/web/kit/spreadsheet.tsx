// Records out to a spreadsheet and in from one, after a look at what would happen.
import { Button, Menu, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { FileInput } from "../../core/file-input.ts";
import { text } from "../text.ts";
import { useText } from "../words.ts";
import { FileDrop } from "./file-drop.tsx";
import { Refused } from "./refused.tsx";
import { type Sheet, saveSheet } from "./save-file.ts";

interface TakenIn {
  added: readonly string[];
  /** Left away by an import that leaves what is known as it is. */
  changed?: readonly string[];
  known: number;
  bad: readonly { line: number; problem: string }[];
  /** What else is to be known before it is taken in. */
  note?: string | undefined;
}

interface TakeInProps {
  /** Which columns the file needs, in a sentence. */
  help: string;
  /** Calls the import; `said` is what its toast says. */
  take: (asked: { file: FileInput; preview: boolean }, said: string) => Promise<TakenIn>;
}

interface SpreadsheetProps extends TakeInProps {
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

function TakeInSpreadsheet({ opened, onClose, help, take }: TakeInProps & { opened: boolean; onClose: () => void }) {
  const t = useText(text);
  const [file, setFile] = useState<FileInput>();
  const preview = useMutation({ mutationFn: (chosen: FileInput) => take({ file: chosen, preview: true }, "") });
  const found = preview.data;
  const added = found?.added.length ?? 0;
  const changed = found?.changed?.length ?? 0;
  const said = changed > 0 ? t("sheetTaken", { added, changed }) : t("sheetAdded", { added });
  const write = useMutation({
    mutationFn: (chosen: FileInput) => take({ file: chosen, preview: false }, said),
    onSuccess: onClose,
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t("sheetTakeIn")} size={560}>
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
      <Refused error={preview.error} />
      {found && <Found found={found} />}
      <div className="form-end">
        <Button disabled={!file || added + changed === 0} loading={write.isPending} onClick={() => file && write.mutate(file)}>
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

function Found({ found: { added, changed, known, bad, note } }: { found: TakenIn }) {
  const t = useText(text);
  const counts = { added: added.length, known };
  return (
    <div role="status">
      <p>{changed ? t("sheetFound", { ...counts, changed: changed.length }) : t("sheetNew", counts)}</p>
      {note && <p className="note">{note}</p>}
      {bad.length > 0 && <p>{t("sheetBad", { count: bad.length })}</p>}
      <ul className="bad-lines">
        {bad.slice(0, mostBad).map(({ line, problem }) => (
          <li key={line}>{t("sheetLine", { line, problem })}</li>
        ))}
      </ul>
    </div>
  );
}
