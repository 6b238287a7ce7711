// Everything as one archive: saved, with words as a lock where one wants, and taken in again after a look.
import { Button, PasswordInput, Switch } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { largestFileMegabytes } from "../../core/sent-at-once.ts";
import { client } from "../client.ts";
import { Modal } from "../kit/dialogs.tsx";
import { Refused } from "../kit/refused.tsx";
import { saveBytes } from "../kit/save-file.ts";
import { TakeInFile } from "../kit/take-in-file.tsx";
import { t } from "./text.ts";

export function SaveEverything({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState("");
  const [withoutSensitive, setWithoutSensitive] = useState(false);
  const save = useMutation({
    mutationFn: () => client.everything.export({ withoutSensitive, ...(passphrase && { passphrase }) }),
    onSuccess: (file) => {
      saveBytes(file);
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t("saveEverything")}>
      <div className="record-form">
        <p>{t("saveEverythingHelp")}</p>
        <PasswordInput
          label={t("lockWords")}
          description={t("lockWordsHelp")}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="new-password"
          data-autofocus
        />
        <Switch
          label={t("withoutSensitive")}
          description={t("withoutSensitiveHelp")}
          checked={withoutSensitive}
          onChange={(event) => setWithoutSensitive(event.currentTarget.checked)}
        />
        <Refused error={save.error} />
        <div className="form-end">
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {t("saveEverything")}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t("cancel")}
          </Button>
        </div>
      </div>
    </Modal>
  );
}

type Found = Awaited<ReturnType<typeof client.everything.import>>;

const sumOf = ({ items }: Found, of: "added" | "known" | "different") => items.reduce((sum, item) => sum + item[of], 0);

export function TakeEverythingIn({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState("");
  const words = passphrase ? { passphrase } : {};
  return (
    <Modal opened onClose={onClose} title={t("takeEverythingIn")}>
      <p>{t("takeEverythingInHelp")}</p>
      <PasswordInput
        label={t("unlockWords")}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
      />
      <TakeInFile
        label={t("chooseArchive")}
        hint={t("chooseArchiveHint", { most: largestFileMegabytes })}
        accept=".zip,.age"
        look={(file) => client.everything.import({ file, preview: true, ...words }, { context: { silent: true } })}
        take={(file) => client.everything.import({ file, ...words }, { context: { said: t("tookEverythingIn") } })}
        show={(found) => <WhatIsIn found={found} />}
        ready={(found) => sumOf(found, "added") > 0}
        submitLabel={t("takeIn")}
        onEnd={onClose}
      />
    </Modal>
  );
}

function WhatIsIn({ found }: { found: Found }) {
  return (
    <>
      <p>
        {t("archiveHolds", { added: sumOf(found, "added"), known: sumOf(found, "known"), different: sumOf(found, "different") })}
      </p>
      {found.problems.length > 0 && (
        <ul className="warnings">
          {found.problems.map(({ where, why }) => (
            <li key={`${where} ${why}`}>
              {where}: {why}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
