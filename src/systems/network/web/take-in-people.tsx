// People from other programs, after a look at what would happen with every card and row.
import { TextInput } from "@mantine/core";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Found, sayTaken } from "../../../web/kit/spreadsheet.tsx";
import { TakeInFile } from "../../../web/kit/take-in-file.tsx";
import { t } from "./text.ts";

export function TakeInPeople({ onClose }: { onClose: () => void }) {
  const [columns, setColumns] = useState("");
  const asked = columns.trim() ? { columns } : {};
  return (
    <Modal opened onClose={onClose} title={t("takeInPeople")} size={560}>
      <TakeInFile
        label={t("takeInFile")}
        hint={t("takeInHint")}
        accept=".vcf,.vcard,.csv,.zip,text/vcard,text/csv,application/zip"
        look={(file) => client.contacts.importFile({ file, preview: true, ...asked })}
        take={(file, found) =>
          client.contacts.importFile({ file, preview: false, ...asked }, { context: { said: sayTaken(found) } })
        }
        show={(found) => <Found found={found} />}
        ready={({ added, changed }) => added.length + changed.length > 0}
        submitLabel={t("takeInNow")}
        onEnd={onClose}
      />
      <TextInput
        label={t("takeInColumns")}
        description={t("takeInColumnsHelp")}
        placeholder="name=Full name, email=Mail"
        value={columns}
        onChange={({ currentTarget }) => setColumns(currentTarget.value)}
      />
    </Modal>
  );
}
