// Time logged in two clicks: open, and one of the usual lengths; another length, day or note where it was different.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Day } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HoursInput } from "../../../web/kit/hours-input.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { t } from "./text.ts";

interface LogDialogProps {
  activity: { id: string; title: string };
  onClose: () => void;
}

export function LogDialog({ activity, onClose }: LogDialogProps) {
  const [hours, setHours] = useState<number | null>(null);
  const [day, setDay] = useState<Day | null>(null);
  const [note, setNote] = useState("");
  const log = useMutation({
    mutationFn: (minutes: number) =>
      client.activities.log(
        { id: activity.id, minutes, ...(day ? { day } : {}), ...(note.trim() ? { note: note.trim() } : {}) },
        { context: { said: t("logged") } },
      ),
    onSuccess: onClose,
  });
  return (
    <Modal opened onClose={onClose} title={activity.title}>
      <div className="log-quick">
        <Button onClick={() => log.mutate(30)}>{t("logHalf")}</Button>
        <Button onClick={() => log.mutate(60)}>{t("logHour")}</Button>
      </div>
      <ShortForm
        submitLabel={t("logTime")}
        ready={hours !== null}
        write={log}
        onSubmit={() => hours !== null && log.mutate(Math.round(hours * 60))}
        onCancel={onClose}
      >
        <HoursInput label={t("minutes")} value={hours} onChange={setHours} />
        <DayInput label={t("day")} description={t("dayHelp")} value={day} onChange={setDay} />
        <TextInput label={t("logNote")} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </ShortForm>
    </Modal>
  );
}
