// One conversation: with whom, what was said, what was promised both ways, who helped whom; each can be put right here.
import { CloseButton, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import type { Day } from "../../../core/day.ts";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { AsyncPicker } from "../../../web/kit/async-picker.tsx";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { findPeople } from "../../../web/kit/find-people.ts";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { sayShortDay } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { sayTalk } from "../rules/say-talk.ts";
import { type Conversation, conversationFields, type HelpWay, helpWays, type Promised } from "../schema/conversation.ts";
import { PromiseRows } from "./promises.tsx";
import { channelLabels, helpLabels } from "./saying.ts";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./network.css";

const { day, channel, occasion, summary } = conversationFields;
const schema = z.object({ day, channel, occasion, summary });

const change = (talk: Conversation, patch: Partial<Pick<Conversation, "people" | "promises" | "favours">>, said: string) =>
  client.conversations.update({ id: talk.id, revision: talk.revision, ...patch }, { context: { said } });

export default recordScreen("conversation", api.conversations, function useConversation(talk) {
  return {
    title: sayTalk(talk),
    trail: [{ label: t("conversations"), to: "/conversations" }],
    sub: sayDay(talk.day),
    main: (
      <>
        <TalkForm key={talk.revision} talk={talk} />
        {talk.words && (
          <p className="note">
            {t("yourLine")}: <q>{talk.words}</q>
          </p>
        )}
      </>
    ),
    side: (
      <>
        <People talk={talk} />
        <Promises talk={talk} />
        <Helps talk={talk} />
      </>
    ),
  };
});

function TalkForm({ talk }: { talk: Conversation }) {
  const form = useRecordForm({
    schema,
    initial: talk,
    revision: talk.revision,
    save: (values, revision) =>
      client.conversations.update({ ...values, id: talk.id, revision }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <div className="field-row">
        <Field form={form} name="day" />
        <Field form={form} name="channel" choiceLabels={channelLabels()} />
      </div>
      <Field form={form} name="occasion" />
      <Field form={form} name="summary" />
    </RecordForm>
  );
}

function People({ talk }: { talk: Conversation }) {
  const write = useMutation({ mutationFn: (people: Conversation["people"]) => change(talk, { people }, t("saved")) });
  return (
    <Card title={t("withWhom")}>
      <ul className="taken-list">
        {talk.people.map(({ id, label = "" }) => (
          <li key={id}>
            <RecordLink kind="contact" id={id}>
              {label}
            </RecordLink>
            <CloseButton
              aria-label={t("takeAway", { what: label })}
              onClick={() => write.mutate(talk.people.filter((one) => one.id !== id))}
            />
          </li>
        ))}
      </ul>
      <AsyncPicker
        name="people"
        label={t("addToTalk")}
        placeholder={t("introducedByPick")}
        search={findPeople}
        value={null}
        onChange={(next) => next && write.mutate([...talk.people, { kind: "contact", id: next.id, label: next.label }])}
      />
    </Card>
  );
}

function Promises({ talk }: { talk: Conversation }) {
  const open = talk.promises
    .filter(({ state }) => state === "open")
    .map(({ id, by, what, due }) => ({ conversation: talk.id, promise: id, by, what, due }));
  const settled = talk.promises.filter(({ state }) => state !== "open");
  return (
    <Card title={t("promises")}>
      {talk.promises.length === 0 && <p className="note">{t("noPromises")}</p>}
      <PromiseRows promises={open} />
      {settled.map(({ id, what, state, settledOn }) => (
        <p className="note" key={id}>
          {what}: {state === "kept" ? t("kept") : t("dropped")}
          {settledOn && `, ${sayShortDay(settledOn)}`}
        </p>
      ))}
      <AddInPlace label={t("addPromise")} form={(end) => <AddPromise talk={talk} onEnd={end} />} />
    </Card>
  );
}

function AddPromise({ talk, onEnd }: { talk: Conversation; onEnd: () => void }) {
  const [what, setWhat] = useState("");
  const [by, setBy] = useState<Promised["by"]>("me");
  const [due, setDue] = useState<Day | null>(null);
  const add = useMutation({
    mutationFn: () =>
      change(
        talk,
        { promises: [...talk.promises, { id: "", by, what: what.trim(), due, state: "open", settledOn: null }] },
        t("promiseAdded"),
      ),
    onSuccess: onEnd,
  });
  return (
    <ShortForm
      submitLabel={t("addPromise")}
      ready={what.trim() !== ""}
      write={add}
      onSubmit={() => add.mutate()}
      onCancel={onEnd}
    >
      <TextInput
        label={t("promiseWhat")}
        value={what}
        maxLength={300}
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
      <Select
        label={t("promiseBy")}
        data={[
          { value: "me", label: t("byMe") },
          { value: "them", label: t("byThem") },
        ]}
        value={by}
        onChange={(next) => setBy(next === "them" ? "them" : "me")}
        allowDeselect={false}
      />
      <DayInput label={t("promiseDue")} value={due} onChange={setDue} />
    </ShortForm>
  );
}

function Helps({ talk }: { talk: Conversation }) {
  const labels = helpLabels();
  const write = useMutation({ mutationFn: (favours: Conversation["favours"]) => change(talk, { favours }, t("saved")) });
  return (
    <Card title={t("help")}>
      {talk.favours.length === 0 && <p className="note">{t("helpNone")}</p>}
      <ul className="taken-list">
        {talk.favours.map((one, at) => (
          <li key={`${one.way} ${one.what}`}>
            <span>
              {labels[one.way]}: {one.what}
            </span>
            <CloseButton
              aria-label={t("takeAway", { what: one.what })}
              onClick={() => write.mutate(talk.favours.filter((_, place) => place !== at))}
            />
          </li>
        ))}
      </ul>
      <AddInPlace label={t("addHelp")} form={(end) => <AddHelp talk={talk} onEnd={end} />} />
    </Card>
  );
}

function AddHelp({ talk, onEnd }: { talk: Conversation; onEnd: () => void }) {
  const labels = helpLabels();
  const [what, setWhat] = useState("");
  const [way, setWay] = useState<HelpWay>("received");
  const add = useMutation({
    mutationFn: () => change(talk, { favours: [...talk.favours, { way, what: what.trim() }] }, t("helpAdded")),
    onSuccess: onEnd,
  });
  return (
    <ShortForm submitLabel={t("addHelp")} ready={what.trim() !== ""} write={add} onSubmit={() => add.mutate()} onCancel={onEnd}>
      <Select
        label={t("helpWay")}
        data={helpWays.map((one) => ({ value: one, label: labels[one] }))}
        value={way}
        onChange={(next) => setWay(helpWays.find((one) => one === next) ?? way)}
        allowDeselect={false}
      />
      <TextInput
        label={t("helpWhat")}
        value={what}
        maxLength={300}
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
    </ShortForm>
  );
}
