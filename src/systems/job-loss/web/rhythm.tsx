// The blocks of an ordinary day, and the form that changes them.
import { Button, CloseButton, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Effort } from "../../../web/kit/effort.tsx";
import { NumberInput, type TypedNumber } from "../../../web/kit/number-input.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import type { JobLoss, RhythmBlock } from "../schema.ts";
import { t } from "./text.ts";

export function RhythmCard({ jobLoss }: { jobLoss: JobLoss }) {
  const [changing, setChanging] = useState(false);
  return (
    <Card title={t("rhythm")} note={t("rhythmNote")}>
      <ul className="rhythm">
        {jobLoss.rhythm.map(({ at, minutes, title }) => (
          <li key={`${at} ${title}`}>
            <time className="number">{at}</time>
            <span>{title}</span>
            <Effort minutes={minutes} />
          </li>
        ))}
      </ul>
      <Button size="xs" variant="default" onClick={() => setChanging(true)}>
        {t("changeRhythm")}
      </Button>
      <Modal opened={changing} onClose={() => setChanging(false)} title={t("rhythm")} size={620}>
        <RhythmForm jobLoss={jobLoss} onEnd={() => setChanging(false)} />
      </Modal>
    </Card>
  );
}

const another: RhythmBlock = { at: "10:00", minutes: 60, title: "" };

interface Line extends Omit<RhythmBlock, "minutes"> {
  key: number;
  minutes: TypedNumber;
}

function RhythmForm({ jobLoss, onEnd }: { jobLoss: JobLoss; onEnd: () => void }) {
  const [lines, setLines] = useState<Line[]>(jobLoss.rhythm.map((block, key) => ({ ...block, key })));
  const save = useMutation({
    mutationFn: () => {
      const rhythm = lines
        .flatMap(({ at, minutes, title }) => (title.trim() && typeof minutes === "number" ? [{ at, minutes, title }] : []))
        .sort((a, b) => a.at.localeCompare(b.at));
      return client.jobLoss.update({ id: jobLoss.id, revision: jobLoss.revision, rhythm }, { context: { said: t("saved") } });
    },
    onSuccess: onEnd,
  });
  const put = (key: number, patch: Partial<Line>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...patch } : line)));
  return (
    <ShortForm
      submitLabel={t("save")}
      ready={lines.every(({ minutes }) => typeof minutes === "number")}
      write={save}
      onSubmit={() => save.mutate()}
      onCancel={onEnd}
    >
      {lines.map((line) => (
        <div key={line.key} className="edit-line">
          <TextInput
            type="time"
            label={t("at")}
            value={line.at}
            onChange={(event) => put(line.key, { at: event.currentTarget.value })}
          />
          <NumberInput
            label={t("minutes")}
            value={line.minutes}
            lowest={5}
            highest={600}
            decimals={0}
            step={15}
            onChange={(minutes) => put(line.key, { minutes })}
          />
          <TextInput
            label={t("block")}
            value={line.title}
            maxLength={120}
            onChange={(event) => put(line.key, { title: event.currentTarget.value })}
          />
          <CloseButton
            aria-label={t("dropBlock", { title: line.title })}
            onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
          />
        </div>
      ))}
      {lines.length < 12 && (
        <Button
          size="xs"
          variant="default"
          onClick={() => setLines([...lines, { ...another, key: Math.max(0, ...lines.map(({ key }) => key)) + 1 }])}
        >
          {t("addBlock")}
        </Button>
      )}
    </ShortForm>
  );
}
