// Done: what came of it in a word, and the time it took; where it raises skills it asks whether they are there now, and raises none without a yes.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { proficiencyLevels } from "../../../career/proficiency.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HoursInput } from "../../../web/kit/hours-input.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import type { ActivityWithProgress } from "../schema.ts";
import { t } from "./text.ts";

/** More than a day of it is logged sitting by sitting. */
const mostHours = 24;

export function FinishDialog({ activity, onClose }: { activity: ActivityWithProgress; onClose: () => void }) {
  const { id, title, hours, hoursDone, raises } = activity;
  const left = Math.max(0, hours - hoursDone);
  const [word, setWord] = useState("");
  const [took, setTook] = useState<number | null>(left <= mostHours ? left || null : null);
  const finish = useMutation({
    mutationFn: (raise: boolean) => {
      const minutes = Math.round((took ?? 0) * 60);
      const said = { ...(word.trim() && { note: word.trim() }), ...(minutes > 0 && { minutes }) };
      return client.activities.finish({ id, confirm: raise, raise, ...said }, { context: { said: t("finished") } });
    },
    onSuccess: onClose,
  });
  const asks = raises.length > 0;
  return (
    <Modal opened onClose={onClose} title={title}>
      <ShortForm
        submitLabel={asks ? t("finishRaise") : t("done")}
        write={finish}
        onSubmit={() => finish.mutate(asks)}
        onCancel={onClose}
        ends={
          asks && (
            <Button variant="default" onClick={() => finish.mutate(false)}>
              {t("finishOnly")}
            </Button>
          )
        }
      >
        <TextInput
          label={t("cameOfIt")}
          placeholder={t("cameOfItHint")}
          value={word}
          maxLength={500}
          data-autofocus
          onChange={(event) => setWord(event.currentTarget.value)}
        />
        <HoursInput label={t("took")} value={took} onChange={setTook} />
        {asks && (
          <div>
            <p>{t("finishAsk")}</p>
            <ul>
              {raises.map((one) => (
                <li key={one.label}>
                  {t("skillAt", { label: one.label, level: one.toLevel })}: {proficiencyLevels[one.toLevel]?.can}
                </li>
              ))}
            </ul>
          </div>
        )}
      </ShortForm>
    </Modal>
  );
}
