// Everything deleted for good, after one has said so in a word.

import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { base } from "../base.ts";
import { api } from "../client.ts";
import { Modal } from "../kit/dialogs.tsx";
import { Card } from "../kit/page.tsx";
import { Refused } from "../kit/refused.tsx";
import { t } from "./text.ts";

/** What must be written; the operation asks for the same. */
const sureWord = "everything";

export function DeleteEverything() {
  const [asking, setAsking] = useState(false);
  return (
    <Card title={t("deleteEverything")}>
      <p>{t("deleteEverythingHelp")}</p>
      <Button variant="default" color="clay" onClick={() => setAsking(true)}>
        {t("deleteEverything")}
      </Button>
      {asking && <AskOnce onClose={() => setAsking(false)} />}
    </Card>
  );
}

function AskOnce({ onClose }: { onClose: () => void }) {
  const [sure, setSure] = useState("");
  const erase = useMutation(api.everything.erase.mutationOptions({ onSuccess: () => window.location.assign(`${base}/`) }));
  return (
    <Modal opened onClose={onClose} title={t("deleteEverything")}>
      <p>{t("deleteEverythingAsk")}</p>
      <TextInput
        label={t("deleteEverythingWord", { word: sureWord })}
        value={sure}
        onChange={(event) => setSure(event.currentTarget.value)}
        data-autofocus
      />
      <Refused error={erase.error} />
      <div className="form-end">
        <Button
          color="clay"
          disabled={sure.trim().toLowerCase() !== sureWord}
          loading={erase.isPending}
          onClick={() => erase.mutate({ sure })}
        >
          {t("deleteEverything")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
