// One time one was seen: what it was, what came of it, who was there, and the win that can be made of it.
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import type { RecordRef } from "../../../core/record.ts";
import { dayOfMonth } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { findPeople } from "../../../web/kit/find-people.ts";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { OwnSkillPicker, RecordPicker } from "../../../web/kit/record-picker.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { TakenRefs } from "../../../web/kit/taken-refs.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { askFrom } from "../rules/standing.ts";
import { type AppearanceView, appearanceFields } from "../schema.ts";
import { kindLabels, outcomeLabels } from "./saying.ts";
import { t } from "./text.ts";

const { people: _, skills: __, ...written } = appearanceFields;
const schema = z.object(written);

export default recordScreen("appearance", api.presence, function useAppearance(one) {
  const [editing, setEditing] = useState(false);
  const end = () => setEditing(false);
  return {
    title: one.title,
    trail: [{ label: t("presence"), to: "/presence" }],
    sub: [kindLabels()[one.kind], one.said].join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    main: (
      <>
        {one.outcome === null ? <Came key={one.id} one={one} /> : <Became one={one} />}
        {(one.link || one.note) && (
          <Section title={t("worthKeeping")}>
            {one.link && (
              <p>
                <a href={one.link} target="_blank" rel="noreferrer">
                  {one.link}
                </a>
              </p>
            )}
            {one.note && <p className="as-written">{one.note}</p>}
          </Section>
        )}
      </>
    ),
    side: <Beside one={one} />,
    over: (
      <Modal opened={editing} onClose={end} title={t("change")} size={640}>
        {editing && <AppearanceForm one={one} onEnd={end} />}
      </Modal>
    ),
    chain: true,
  };
});

function Became({ one: { came } }: { one: AppearanceView }) {
  return (
    <Section title={t("cameTitle")}>
      <p className="as-written">{came ?? t("nothingCame")}</p>
    </Section>
  );
}

function Came({ one }: { one: AppearanceView }) {
  const [words, setWords] = useState("");
  const tell = useMutation({
    mutationFn: (came: string | null) => client.presence.came({ id: one.id, came }, { context: { said: t("noted") } }),
  });
  const on = askFrom(one);
  return (
    <Card title={t("cameTitle")}>
      <p className="note">{on && on > today() ? t("cameLater", { day: dayOfMonth(on) }) : t("cameNow")}</p>
      <Textarea
        label={t("cameWords")}
        autosize
        minRows={2}
        value={words}
        maxLength={2000}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      <Refused error={tell.error} />
      <div className="form-end">
        <Button variant="default" onClick={() => tell.mutate(null)}>
          {t("nothingCame")}
        </Button>
        <Button disabled={!words.trim()} loading={tell.isPending} onClick={() => tell.mutate(words.trim())}>
          {t("cameKeep")}
        </Button>
      </div>
    </Card>
  );
}

function AppearanceForm({ one, onEnd }: { one: AppearanceView; onEnd: () => void }) {
  const form = useNounForm(api.presence, { schema, record: one, onEnd });
  return (
    <RecordForm form={form}>
      <Field form={form} name="title" as="text" autoFocus />
      <div className="field-row">
        <Field form={form} name="kind" choiceLabels={kindLabels()} />
        <Field form={form} name="day" />
      </div>
      <Field form={form} name="place" as="text" />
      <Field form={form} name="link" />
      {one.outcome !== null && (
        <>
          <Field form={form} name="came" />
          <Field form={form} name="outcome" choiceLabels={outcomeLabels()} />
        </>
      )}
      <Field form={form} name="note" />
    </RecordForm>
  );
}

function Beside({ one }: { one: AppearanceView }) {
  const { id, revision, people, skills } = one;
  const write = useMutation({
    mutationFn: (patch: { people?: RecordRef[]; skills?: RecordRef[] }) =>
      client.presence.update({ id, revision, ...patch }, { context: { said: t("saved") } }),
  });
  return (
    <>
      <Win one={one} />
      <Refused error={write.error} />
      <Card title={t("peopleTitle")}>
        {people.length === 0 && <p className="note">{t("peopleTeach")}</p>}
        <TakenRefs refs={people} onChange={(next) => write.mutate({ people: next })} />
        <RecordPicker
          name="people"
          find={async ({ text = "" }) => findPeople(text)}
          label={t("addPersonThere")}
          value={null}
          without={people.map((person) => person.id)}
          onChange={(next) => next && write.mutate({ people: [...people, { kind: "contact", id: next.id, label: next.label }] })}
        />
      </Card>
      <Card title={t("skillsTitle")}>
        {skills.length === 0 && <p className="note">{t("skillsTeach")}</p>}
        <TakenRefs refs={skills} onChange={(next) => write.mutate({ skills: next })} />
        <OwnSkillPicker
          label={t("addSkill")}
          value={null}
          without={skills.map((skill) => skill.id)}
          onChange={(next) => next && write.mutate({ skills: [...skills, { kind: "skill", id: next.id, label: next.label }] })}
        />
      </Card>
    </>
  );
}

function Win({ one }: { one: AppearanceView }) {
  const make = useMutation({
    mutationFn: () => client.presence.win({ id: one.id }, { context: { said: t("winMade") } }),
  });
  return (
    <Card title={t("winTitle")}>
      {one.win ? (
        <p>
          {t("winStands")}{" "}
          <RecordLink kind={one.win.kind} id={one.win.id}>
            {one.win.label}
          </RecordLink>
        </p>
      ) : (
        <>
          <p className="note">{t("winTeach")}</p>
          <Refused error={make.error} />
          <Button variant="default" loading={make.isPending} onClick={() => make.mutate()}>
            {t("makeWin")}
          </Button>
        </>
      )}
    </Card>
  );
}
