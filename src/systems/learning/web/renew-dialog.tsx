// Renewing a certificate: the day, and until when it holds.

import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { today } from "../../../web/kit/today.ts";
import { t } from "./text.ts";

export function RenewDialog({ certificate, onClose }: { certificate: { id: string; title: string }; onClose: () => void }) {
  const [issued, setIssued] = useState<Day | null>(today());
  const [expires, setExpires] = useState<Day | null>(null);
  const renew = useMutation({
    mutationFn: () =>
      client.certificates.renew(
        { id: certificate.id, ...(issued ? { issued } : {}), ...(expires ? { expires } : {}) },
        { context: { said: t("renewed") } },
      ),
    onSuccess: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={t("renewAsk", { title: certificate.title })}>
      <ShortForm submitLabel={t("renew")} write={renew} onSubmit={() => renew.mutate()} onCancel={onClose}>
        <DayInput label={t("renewDay")} value={issued} onChange={setIssued} />
        <DayInput label={t("renewUntil")} description={t("renewUntilHelp")} value={expires} onChange={setExpires} />
      </ShortForm>
    </Modal>
  );
}
