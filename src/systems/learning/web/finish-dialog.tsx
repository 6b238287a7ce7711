// Finishing asks whether the skills are there now; nothing is raised without a yes.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { proficiencyLevels } from "../../../career/proficiency.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import type { Activity } from "../schema.ts";
import { t } from "./text.ts";

export function FinishDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const finish = useMutation({
    mutationFn: (raise: boolean) =>
      client.activities.finish({ id: activity.id, confirm: raise, raise }, { context: { said: t("finished") } }),
    onSuccess: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={t("finish")}>
      <p>{t("finishAsk", { title: activity.title })}</p>
      <ul>
        {activity.raises.map((one) => (
          <li key={one.label}>
            {t("skillAt", { label: one.label, level: one.toLevel })}: {proficiencyLevels[one.toLevel]?.can}
          </li>
        ))}
      </ul>
      <div className="form-end">
        <Button disabled={activity.raises.length === 0} loading={finish.isPending} onClick={() => finish.mutate(true)}>
          {t("finishRaise")}
        </Button>
        <Button variant="default" onClick={() => finish.mutate(false)}>
          {t("finishOnly")}
        </Button>
      </div>
    </Modal>
  );
}
