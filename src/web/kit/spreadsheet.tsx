// Records out to a spreadsheet and in from one, after a look at what would happen.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { FileInput } from "../../core/file-input.ts";
import { Modal } from "./dialogs.tsx";
import { Menu } from "./menu.tsx";
import { type Sheet, saveSheet } from "./save-file.ts";
import { TakeInFile } from "./take-in-file.tsx";
import { t } from "./text.ts";

interface TakenIn {
  added: readonly string[];
  changed: readonly string[];
  known: number;
  bad: readonly { line: number; problem: string }[];
  /** What else is to be known before it is taken in. */
  note: string | null;
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
  /** Beside the list of a section, where “More” is the page's. */
  inSection?: boolean;
}

export function SpreadsheetMenu({ name, save, empty, help, take, children, inSection }: SpreadsheetProps) {
  const [taking, setTaking] = useState(false);
  const download = useMutation({ mutationFn: save, onSuccess: (sheet) => saveSheet(name, sheet) });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          {inSection ? (
            <Button size="xs" variant="default">
              {t("sheet")}
            </Button>
          ) : (
            <Button variant="default">{t("more")}</Button>
          )}
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
  return (
    <Modal opened={opened} onClose={onClose} title={t("sheetTakeIn")} size={560}>
      <TakeInFile
        label={t("sheetFile")}
        hint={`${help} ${t("sheetLook")}`}
        accept=".csv,.tsv,.tab,text/csv,text/tab-separated-values"
        megabytes={2}
        look={(file) => take({ file, preview: true }, "")}
        take={(file, found) => take({ file, preview: false }, sayTaken(found))}
        show={(found) => <Found found={found} />}
        ready={({ added, changed }) => added.length + changed.length > 0}
        submitLabel={t("sheetNow")}
        onEnd={onClose}
      />
    </Modal>
  );
}

export const sayTaken = ({ added, changed }: TakenIn): string =>
  changed.length > 0
    ? t("sheetTaken", { added: added.length, changed: changed.length })
    : t("sheetAdded", { added: added.length });

const mostBad = 20;

export function Found({ found: { added, changed, known, bad, note } }: { found: TakenIn }) {
  const counts = { added: added.length, known };
  return (
    <>
      <p>{changed.length > 0 ? t("sheetFound", { ...counts, changed: changed.length }) : t("sheetNew", counts)}</p>
      {note && <p className="note">{note}</p>}
      {bad.length > 0 && <p>{t("sheetBad", { count: bad.length })}</p>}
      <ul className="bad-lines">
        {bad.slice(0, mostBad).map(({ line, problem }) => (
          <li key={line}>{t("sheetLine", { line, problem })}</li>
        ))}
      </ul>
    </>
  );
}
