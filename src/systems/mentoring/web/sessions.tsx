// The sessions of a relationship on its page, and the form of one.
import { Button } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { addDays } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { today } from "../../../web/kit/today.ts";
import { useList } from "../../../web/kit/use-list.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type SessionView, sessionFields } from "../schema/session.ts";
import { sessionChip } from "./saying.ts";
import { t } from "./text.ts";

export function Sessions({ mentorId }: { mentorId: string }) {
  const [adding, setAdding] = useState(false);
  const list = useList(api.mentorSessions, { asked: { mentor: mentorId } });
  return (
    <Section
      title={t("sessions")}
      end={
        <div className="page-actions">
          <SpreadsheetMenu
            inSection
            name="mentoring-sessions.csv"
            save={() => client.mentorSessions.export({ mentor: mentorId })}
            empty={list.answer?.counts?.all === 0}
            help={t("importSessionsHelp")}
            take={(asked, said) => client.mentorSessions.import(asked, { context: { said } })}
          />
          <Button size="xs" variant="default" onClick={() => setAdding(true)}>
            {t("planSession")}
          </Button>
        </div>
      }
    >
      <RecordList
        of={list}
        label={t("sessions")}
        row={(one, remove) => <SessionRow key={one.id} one={one} onRemove={() => remove(one.id)} />}
        shape={<RowsSkeleton count={2} />}
        empty={<p className="note">{t("noSessions")}</p>}
      />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("planSession")} size={560}>
        <SessionForm mentorId={mentorId} onEnd={() => setAdding(false)} />
      </Modal>
    </Section>
  );
}

function SessionRow({ one, onRemove }: { one: SessionView; onRemove: () => void }) {
  const chip = sessionChip(one.state);
  return (
    <Row
      title={one.said}
      reason={one.shared ?? one.topics.map(({ what }) => what).join(" · ")}
      to={`/mentors/sessions/${one.id}`}
      chips={<Chip tone={chip.tone}>{chip.label}</Chip>}
      onRemove={onRemove}
    />
  );
}

const { day, time, place } = sessionFields;
const schema = z.object({ day, time, place });

interface SessionFormProps {
  mentorId: string;
  record?: SessionView;
  onEnd: () => void;
}

export function SessionForm({ mentorId, record, onEnd }: SessionFormProps) {
  const go = useGo();
  const form = useRecordForm({
    schema,
    initial: record ?? { day: addDays(today(), 7) },
    revision: record?.revision,
    save: async (values, revision) => {
      if (record) return client.mentorSessions.update({ ...values, id: record.id, revision }, { context: { said: t("saved") } });
      const made = await client.mentorSessions.add({ ...values, mentorId }, { context: { said: t("sessionPlanned") } });
      go(`/mentors/sessions/${made.id}`);
      return made;
    },
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} add={t("planSession")}>
      <div className="field-row">
        <Field form={form} name="day" autoFocus />
        <Field form={form} name="time" placeholder="14:30" />
      </div>
      <Field form={form} name="place" as="text" help />
    </RecordForm>
  );
}
