// Renewing a certificate: the day, and until when it holds.
import { Button, Modal } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { today } from "../../../web/kit/today.ts";
import { useText } from "../../../web/words.ts";
import { text } from "./text.ts";

export function RenewDialog({ certificate, onClose }: { certificate: { id: string; title: string }; onClose: () => void }) {
  const t = useText(text);
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
      <DayInput label={t("renewDay")} value={issued} onChange={setIssued} />
      <DayInput label={t("renewUntil")} description={t("renewUntilHelp")} value={expires} onChange={setExpires} />
      <div className="form-end">
        <Button loading={renew.isPending} onClick={() => renew.mutate()}>
          {t("renew")}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
