// A week missed or with other hours: what would change is shown before it is set.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { shortDay } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HoursInput } from "../../../web/kit/hours-input.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { today } from "../../../web/kit/today.ts";
import { weekReasons } from "../schema.ts";
import { t } from "./text.ts";

export function WeekDialog({ onClose }: { onClose: () => void }) {
  const [day, setDay] = useState<Day>(today());
  const [hours, setHours] = useState(0);
  const [reason, setReason] = useState<(typeof weekReasons)[number]>("missed");
  const given = { week: day, hours, reason };
  const preview = useQuery(api.learning.previewWeek.queryOptions({ input: given }));
  const set = useMutation({
    mutationFn: () => client.learning.setWeekHours(given, { context: { said: t("weekSet") } }),
    onSuccess: onClose,
  });
  const clear = useMutation({
    mutationFn: () => client.learning.clearWeek({ week: day }, { context: { said: t("weekSet") } }),
    onSuccess: onClose,
  });
  const change = preview.data?.change;
  return (
    <Modal opened onClose={onClose} title={t("otherHours")}>
      <DayInput
        label={t("whichWeek")}
        description={t("whichWeekHelp")}
        value={day}
        onChange={(next) => setDay(next ?? today())}
      />
      <Select
        label={t("why")}
        data={weekReasons.map((one) => ({ value: one, label: t(one) }))}
        value={reason}
        allowDeselect={false}
        onChange={(next) => setReason(weekReasons.find((one) => one === next) ?? "other")}
      />
      <HoursInput label={t("hoursThen")} value={hours} onChange={(next) => setHours(next ?? 0)} />
      <div role="status" className="week-change">
        <h3>{t("see")}</h3>
        <p>{change?.said ?? ""}</p>
        <ul>
          {(change?.moved ?? []).slice(0, 6).map((one) => (
            <li key={one.title}>
              {t("movedTo", {
                title: one.title,
                before: one.before ? shortDay(one.before) : t("notBefore"),
                after: one.after ? shortDay(one.after) : t("notBefore"),
              })}
            </li>
          ))}
        </ul>
      </div>
      <div className="form-end">
        <Button loading={set.isPending} onClick={() => set.mutate()}>
          {reason === "missed" && hours === 0 ? t("missThis") : t("setHours")}
        </Button>
        <Button variant="default" onClick={() => clear.mutate()}>
          {t("usualAgain")}
        </Button>
      </div>
    </Modal>
  );
}
