// Asks until when something is put off on purpose: tomorrow, next week, or a day of one's own.
import { Button, Modal } from "@mantine/core";
import { useState } from "react";
import { addDays, type Day, sayNearDay, weekOf } from "../../core/day.ts";
import { DayInput } from "./day-input.tsx";
import { t } from "./text.ts";
import { today } from "./today.ts";

interface SnoozeDialogProps {
  title: string;
  onSnooze: (until: Day) => void;
  onClose: () => void;
}

export default function SnoozeDialog({ title, onSnooze, onClose }: SnoozeDialogProps) {
  const [picked, setPicked] = useState<Day | null>(null);
  const now = today();
  const choices = [
    { label: t("snoozeTomorrow"), until: addDays(now, 1) },
    { label: t("snoozeMonday"), until: addDays(weekOf(now), 7) },
    { label: t("snoozeFortnight"), until: addDays(now, 14) },
  ];
  const choose = (until: Day) => {
    onClose();
    onSnooze(until);
  };
  return (
    <Modal opened onClose={onClose} title={`${t("snooze")}: ${title}`} size={420}>
      <div className="snooze-choices">
        {choices.map(({ label, until }, place) => (
          <Button
            key={label}
            variant="default"
            justify="space-between"
            data-autofocus={place === 0 || undefined}
            rightSection={<small>{sayNearDay(until, today(), { weekday: "short", day: "numeric", month: "short" })}</small>}
            onClick={() => choose(until)}
          >
            {label}
          </Button>
        ))}
        <DayInput
          label={t("snoozePick")}
          value={picked}
          onChange={setPicked}
          error={picked && picked <= now && t("snoozeLater")}
        />
        <Button disabled={!picked || picked <= now} onClick={() => picked && choose(picked)}>
          {t("snooze")}
        </Button>
      </div>
    </Modal>
  );
}
