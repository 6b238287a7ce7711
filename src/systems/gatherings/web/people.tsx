// Whom one wants to meet at an event and whom one met: added by name, ticked when met, ticked again when written to.
import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { client } from "../../../web/client.ts";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { today } from "../../../web/kit/today.ts";
import type { GatheringView, Someone } from "../schema/gathering.ts";
import { t } from "./text.ts";

const useLines = (one: GatheringView) =>
  useMutation({
    mutationFn: (people: Someone[]) =>
      client.gatherings.update({ id: one.id, revision: one.revision, people }, { context: { said: t("saved") } }),
  });

export function People({ one }: { one: GatheringView }) {
  const met = useMutation({
    mutationFn: (who: string) => client.gatherings.met({ id: one.id, who }, { context: { said: t("metNow") } }),
  });
  const wrote = useMutation({
    mutationFn: ({ who, state }: { who: string; state: Someone["followUp"] }) =>
      client.gatherings.wrote({ id: one.id, who, state }, { context: { said: t("wroteNow") } }),
  });
  const lines = useLines(one);
  const canMeet = one.day <= today() && one.went !== "no";
  return (
    <Section title={t("people")}>
      {one.people.length === 0 && <p className="note">{t("noPeople")}</p>}
      <RowList label={t("people")}>
        {one.people.map((line) => {
          const { id, name } = line;
          const waits = one.toWrite.includes(name) && line.met && line.followUp === "open";
          return (
            <Row
              key={id}
              title={name}
              reason={<Standing line={line} waits={waits} />}
              more={
                <>
                  {waits && <Menu.Item onClick={() => wrote.mutate({ who: id, state: "dropped" })}>{t("letBe")}</Menu.Item>}
                  <Menu.Item onClick={() => lines.mutate(one.people.filter((other) => other.id !== id))}>
                    {t("takeOff")}
                  </Menu.Item>
                </>
              }
              chips={
                <>
                  {!line.met && canMeet && (
                    <Button size="xs" variant="default" aria-label={t("meetOf", { name })} onClick={() => met.mutate(id)}>
                      {t("metThem")}
                    </Button>
                  )}
                  {waits && (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={t("wroteOf", { name })}
                      onClick={() => wrote.mutate({ who: id, state: "done" })}
                    >
                      {t("wroteThem")}
                    </Button>
                  )}
                </>
              }
            />
          );
        })}
      </RowList>
      <Refused error={met.error ?? wrote.error ?? lines.error} />
      <AddInPlace label={t("addPerson")} form={(end) => <AddPerson one={one} onEnd={end} />} />
    </Section>
  );
}

function Standing({ line: { met, followUp, why, person }, waits }: { line: Someone; waits: boolean }) {
  const state = waits ? "toWriteTo" : !met ? "toMeet" : followUp === "dropped" ? "leftBe" : "writtenTo";
  return (
    <>
      {t(state)}
      {why && `. ${why}`}
      {person && (
        <>
          {" · "}
          <RecordLink kind={person.kind} id={person.id}>
            {t("theirPage")}
          </RecordLink>
        </>
      )}
    </>
  );
}

function AddPerson({ one, onEnd }: { one: GatheringView; onEnd: () => void }) {
  const [name, setName] = useState("");
  const [why, setWhy] = useState("");
  const add = useMutation({
    mutationFn: () =>
      client.gatherings.meet({ id: one.id, who: name.trim(), why: why.trim() || null }, { context: { said: t("saved") } }),
    onSuccess: () => {
      setName("");
      setWhy("");
    },
  });
  return (
    <ShortForm submitLabel={t("addPerson")} ready={name.trim() !== ""} write={add} onSubmit={() => add.mutate()} onCancel={onEnd}>
      <div className="field-row">
        <TextInput
          label={t("who")}
          value={name}
          maxLength={200}
          data-autofocus
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <TextInput label={t("why")} value={why} maxLength={300} onChange={({ currentTarget }) => setWhy(currentTarget.value)} />
      </div>
    </ShortForm>
  );
}
