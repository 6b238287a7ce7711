// The agenda of a session: topics with their tick, and those that propose themselves, each with its reason.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Section } from "../../../web/kit/page.tsx";
import { useRecordRoute } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import type { Preparation, SessionView, Topic } from "../schema/session.ts";
import { t } from "./text.ts";

const useTopics = (one: SessionView, said: string) =>
  useMutation({
    mutationFn: (topics: Topic[]) =>
      client.mentorSessions.update({ id: one.id, revision: one.revision, topics }, { context: { said } }),
  });

export function Agenda({ one, sheet }: { one: SessionView; sheet: Preparation | undefined }) {
  const write = useTopics(one, t("saved"));
  const route = useRecordRoute();
  return (
    <>
      <Section title={t("agenda")}>
        {one.topics.length === 0 && <p className="note">{t("noAgenda")}</p>}
        <RowList label={t("agenda")}>
          {one.topics.map((topic) => (
            <Row
              key={topic.what}
              title={topic.what}
              done={topic.done}
              {...(topic.record && { to: route(topic.record.kind, topic.record.id) })}
              onDone={() => write.mutate(one.topics.map((each) => (each === topic ? { ...each, done: !each.done } : each)))}
              onRemove={() => write.mutate(one.topics.filter((each) => each !== topic))}
            />
          ))}
        </RowList>
        <Refused error={write.error} />
        <AddInPlace label={t("addTopic")} form={(end) => <AddTopic one={one} onEnd={end} />} />
      </Section>
      {sheet && one.state === "planned" && <Proposed one={one} sheet={sheet} />}
    </>
  );
}

function Proposed({ one, sheet }: { one: SessionView; sheet: Preparation }) {
  const write = useTopics(one, t("topicAdded"));
  const route = useRecordRoute();
  return (
    <Section title={t("proposed")}>
      {sheet.since && <p className="note">{t("lookBack", { day: sayDay(sheet.since) })}</p>}
      {sheet.proposed.length === 0 && <p className="note">{t("nothingProposes")}</p>}
      <RowList label={t("proposed")}>
        {sheet.proposed.map(({ what, why, record }) => (
          <Row key={what} title={what} reason={why} {...(record && { to: route(record.kind, record.id) })}>
            <Button
              size="xs"
              variant="default"
              loading={write.isPending}
              aria-label={`${t("takeOver")}: ${what}`}
              onClick={() => write.mutate([...one.topics, { what: what.slice(0, 300), record, done: false }])}
            >
              {t("takeOver")}
            </Button>
          </Row>
        ))}
      </RowList>
      <Refused error={write.error} />
    </Section>
  );
}

function AddTopic({ one, onEnd }: { one: SessionView; onEnd: () => void }) {
  const [what, setWhat] = useState("");
  const write = useTopics(one, t("topicAdded"));
  return (
    <ShortForm
      submitLabel={t("addTopic")}
      ready={what.trim() !== ""}
      write={write}
      onSubmit={() =>
        write.mutate([...one.topics, { what: what.trim(), record: null, done: false }], { onSuccess: () => setWhat("") })
      }
      onCancel={onEnd}
    >
      <TextInput
        label={t("topic")}
        value={what}
        maxLength={300}
        data-autofocus
        onChange={({ currentTarget }) => setWhat(currentTarget.value)}
      />
    </ShortForm>
  );
}
