// What happened with an opening, each step with its day and note; any of them can be put right here.
import { Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { today } from "../../../web/kit/today.ts";
import { endingLabels, inTime, labelOfStep, stagesOf } from "../rules/stages.ts";
import { endings, type OpeningEvent, type OpeningView, type Step, steps } from "../schema/opening.ts";
import { t } from "./text.ts";

const useWrite = (one: OpeningView, onSuccess?: () => void) =>
  useMutation({
    mutationFn: ({ events, said }: { events: OpeningEvent[]; said: string }) =>
      client.openings.update({ id: one.id, revision: one.revision, events }, { context: { said } }),
    ...(onSuccess && { onSuccess }),
  });

export function StepList({ one }: { one: OpeningView }) {
  const [editing, setEditing] = useState<string>();
  const write = useWrite(one);
  return (
    <Section title={t("happened")}>
      <RowList label={t("happened")}>
        {inTime(one.events).map((event) =>
          editing === event.id ? (
            <li key={event.id} className="row">
              <StepForm one={one} event={event} onEnd={() => setEditing(undefined)} />
            </li>
          ) : (
            <Row
              key={event.id}
              title={labelOfStep(event.step, one.kind)}
              reason={[sayDay(event.day), event.note].filter(Boolean).join(" · ")}
              onEdit={() => setEditing(event.id)}
              {...(one.events.length > 1 && {
                onRemove: () => write.mutate({ events: one.events.filter(({ id }) => id !== event.id), said: t("stepGone") }),
              })}
            />
          ),
        )}
      </RowList>
      <AddInPlace label={t("addStep")} form={(end) => <StepForm one={one} onEnd={end} />} />
    </Section>
  );
}

interface StepFormProps {
  one: OpeningView;
  event?: OpeningEvent;
  onEnd: () => void;
}

function StepForm({ one, event, onEnd }: StepFormProps) {
  const [step, setStep] = useState<Step>(event?.step ?? "applied");
  const [day, setDay] = useState<Day | null>(event?.day ?? today());
  const [note, setNote] = useState(event?.note ?? "");
  const write = useWrite(one, onEnd);
  const written: OpeningEvent = { id: event?.id ?? "", step, day: day ?? today(), note: note.trim() || null };
  const choices = [
    ...stagesOf(one.kind).map((value) => ({ value, label: labelOfStep(value, one.kind) })),
    { value: "followed-up", label: labelOfStep("followed-up", one.kind) },
    ...endings.map((value) => ({ value, label: endingLabels[value] })),
  ];
  return (
    <ShortForm
      submitLabel={t(event ? "editStep" : "addStep")}
      ready={day !== null}
      write={write}
      onSubmit={() =>
        write.mutate({
          events: event ? one.events.map((each) => (each.id === event.id ? written : each)) : [...one.events, written],
          said: t("saved"),
        })
      }
      onCancel={onEnd}
    >
      <Select
        label={t("stepWhat")}
        data={choices}
        value={step}
        onChange={(next) => setStep(steps.find((each) => each === next) ?? step)}
        allowDeselect={false}
      />
      <DayInput label={t("stepDay")} value={day} onChange={setDay} />
      <Textarea
        label={t("stepNote")}
        value={note}
        maxLength={2000}
        autosize
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
    </ShortForm>
  );
}
