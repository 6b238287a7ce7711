// One session: its agenda with what proposes itself, what was said, what each of you does next, and the thank-you after it.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type SessionView, sessionFields } from "../schema/session.ts";
import { Actions } from "./actions.tsx";
import { Agenda } from "./agenda.tsx";
import { sessionChip } from "./saying.ts";
import { SessionForm } from "./sessions.tsx";
import { t } from "./text.ts";
import "./mentoring.css";

export default recordScreen("mentor-session", api.mentorSessions, function useSession(one) {
  const [editing, setEditing] = useState(false);
  const sheet = useQuery(api.mentorSessions.prepare.queryOptions({ input: { id: one.id } })).data;
  const { label = "", id } = one.with;
  return {
    title: label,
    trail: [
      { label: t("mentors"), to: "/mentors" },
      { label, to: `/mentors/${id}` },
    ],
    sub: one.said,
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        <Agenda one={one} sheet={sheet} />
        <Section title={t("notesTitle")}>
          <Notes key={one.revision} one={one} />
        </Section>
        <Actions one={one} before={sheet?.open.filter(({ session }) => session !== one.id) ?? []} />
      </>
    ),
    side: <About one={one} />,
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editSession")} size={560}>
        <SessionForm mentorId={one.mentorId} record={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
  };
});

const { shared, notes, went } = sessionFields;
const schema = z.object({ shared, notes, went });

function Notes({ one }: { one: SessionView }) {
  const form = useRecordForm({
    schema,
    initial: one,
    revision: one.revision,
    save: (values, revision) =>
      client.mentorSessions.update({ ...values, id: one.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="shared" help />
      <Field form={form} name="notes" help />
      <Field form={form} name="went" />
    </RecordForm>
  );
}

function About({ one }: { one: SessionView }) {
  const mark = useMutation({
    mutationFn: (state: SessionView["state"]) =>
      client.mentorSessions.update(
        { id: one.id, revision: one.revision, state },
        { context: { said: t(state === "held" ? "heldNow" : "offNow") } },
      ),
  });
  const thank = useMutation({
    mutationFn: () => client.mentorSessions.thank({ id: one.id }, { context: { said: t("thankedNow") } }),
  });
  const chip = sessionChip(one.state);
  return (
    <Card title={t("about")}>
      <Chip tone={chip.tone}>{chip.label}</Chip>
      <p>{one.said}</p>
      <p>
        <RecordLink kind="mentor" id={one.with.id}>
          {one.with.label ?? ""}
        </RecordLink>
      </p>
      {one.state === "held" && (
        <p className="note">{one.thankedOn ? t("thankedOn", { day: sayDay(one.thankedOn) }) : t("thankTeach")}</p>
      )}
      <Refused error={mark.error ?? thank.error} />
      <div className="stacked-actions">
        {one.state !== "held" && (
          <Button variant="default" onClick={() => mark.mutate("held")}>
            {t("held")}
          </Button>
        )}
        {one.state !== "off" && (
          <Button variant="default" onClick={() => mark.mutate("off")}>
            {t("didNot")}
          </Button>
        )}
        {one.state === "held" && !one.thankedOn && (
          <Button variant="default" loading={thank.isPending} onClick={() => thank.mutate()}>
            {t("thankThem")}
          </Button>
        )}
      </div>
    </Card>
  );
}
