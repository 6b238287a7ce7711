// One piece of feedback: who said what, what it is about, what became of it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { GoalsAndSkills } from "../../../web/kit/goals-and-skills.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { titleOf } from "../rules/say-note.ts";
import { type FeedbackNote, feedbackNoteFields } from "../schema/note.ts";
import { relationLabels, toneChip, toneLabels } from "./saying.ts";
import { t } from "./text.ts";

const { person: _, about: __, ...written } = feedbackNoteFields;
const schema = z.object(written);

export default recordScreen("feedback-note", api.feedback, function useNote(note) {
  const chip = toneChip(note);
  return {
    title: titleOf(note),
    trail: [{ label: t("feedback"), to: "/feedback" }],
    sub: sayDay(note.day),
    main: <NoteForm key={note.revision} note={note} />,
    side: (
      <>
        {chip && <Chip tone={chip.colour}>{chip.label}</Chip>}
        <WhatNext note={note} />
        <About note={note} />
      </>
    ),
    chain: true,
  };
});

function NoteForm({ note }: { note: FeedbackNote }) {
  const form = useNounForm(api.feedback, { schema, record: note });
  return (
    <RecordForm form={form}>
      <Field form={form} name="words" />
      <div className="field-row">
        <Field form={form} name="from" />
        <Field form={form} name="relation" choiceLabels={relationLabels()} />
      </div>
      <div className="field-row">
        <Field form={form} name="tone" choiceLabels={toneLabels()} />
        <Field form={form} name="day" />
      </div>
      <Field form={form} name="did" help as="long" />
      <Field form={form} name="thankedOn" />
    </RecordForm>
  );
}

function WhatNext({ note }: { note: FeedbackNote }) {
  const thank = useMutation({
    mutationFn: () => client.feedback.thank({ id: note.id }, { context: { said: t("thankedNow") } }),
  });
  const letBe = useMutation({
    mutationFn: () => client.feedback.act({ id: note.id, did: t("letBeWords") }, { context: { said: t("noted") } }),
  });
  if (note.thankedOn && note.did && !note.person) return null;
  return (
    <Card>
      {note.person && (
        <p>
          {t("knownAs")}:{" "}
          <RecordLink kind={note.person.kind} id={note.person.id}>
            {note.person.label}
          </RecordLink>
        </p>
      )}
      <div className="form-end">
        {!note.thankedOn && note.from && (
          <Button variant="default" loading={thank.isPending} onClick={() => thank.mutate()}>
            {t("thank")}
          </Button>
        )}
        {!note.did && (
          <Button variant="default" loading={letBe.isPending} onClick={() => letBe.mutate()}>
            {t("letBe")}
          </Button>
        )}
      </div>
    </Card>
  );
}

function About({ note }: { note: FeedbackNote }) {
  const write = useMutation({
    mutationFn: (about: FeedbackNote["about"]) =>
      client.feedback.update({ id: note.id, revision: note.revision, about }, { context: { said: t("saved") } }),
  });
  return (
    <GoalsAndSkills
      title={t("aboutTitle")}
      teach={t("aboutNone")}
      chosen={note.about}
      onChange={(about) => write.mutate(about)}
    />
  );
}
