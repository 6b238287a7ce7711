// Who had a part in a win, and thanking them: words from the facts, sent by the person, noted with its day.
import { Button, CloseButton, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { announce } from "../../../web/toast.tsx";
import { type PersonInWin, parts, type Win } from "../schema.ts";
import { partWords } from "./saying.ts";
import { t } from "./text.ts";

export function PeopleCard({ win }: { win: Win }) {
  const [thanking, setThanking] = useState<string>();
  const takeAway = useMutation({
    mutationFn: (at: number) =>
      client.wins.update(
        { id: win.id, revision: win.revision, people: win.people.filter((_, place) => place !== at) },
        { context: { said: t("takenAway") } },
      ),
  });
  return (
    <Card title={t("peopleTitle")}>
      {win.people.length === 0 && <p className="quiet-line">{t("peopleNone")}</p>}
      <ul className="win-items">
        {win.people.map((person, at) => (
          <li key={`${person.name} ${person.part}`}>
            <div>
              {person.name}{" "}
              <small className="note">
                {factsOf(person, t("thankedOn", { day: person.thankedOn ? sayDay(person.thankedOn) : "" }))}
              </small>
              {person.thankedOn === null && person.part !== "thanked" && (
                <button type="button" className="quiet thank" onClick={() => setThanking(person.name)}>
                  {t("sayThanks")}
                </button>
              )}
            </div>
            <CloseButton aria-label={t("takeAway", { name: person.name })} onClick={() => takeAway.mutate(at)} />
          </li>
        ))}
      </ul>
      <AddInPlace label={t("addPerson")} form={(end) => <AddPerson win={win} onEnd={end} />} />
      {thanking && <Thanks win={win} name={thanking} onClose={() => setThanking(undefined)} />}
    </Card>
  );
}

const factsOf = ({ part, thankedOn }: PersonInWin, saidThanks: string): string =>
  [partWords[part], thankedOn && saidThanks].filter(Boolean).join(", ");

function AddPerson({ win, onEnd }: { win: Win; onEnd: () => void }) {
  const [name, setName] = useState("");
  const [part, setPart] = useState<PersonInWin["part"]>("helped");
  const add = useMutation({
    mutationFn: () =>
      client.wins.update(
        {
          id: win.id,
          revision: win.revision,
          people: [...win.people, { name: name.trim(), part, record: null, thankedOn: null }],
        },
        { context: { said: t("added") } },
      ),
    onSuccess: onEnd,
  });
  return (
    <ShortForm submitLabel={t("addPerson")} ready={name.trim() !== ""} write={add} onSubmit={() => add.mutate()} onCancel={onEnd}>
      <TextInput
        label={t("personName")}
        value={name}
        maxLength={120}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
      />
      <Select
        label={t("personPart")}
        data={parts.map((one) => ({ value: one, label: partWords[one] }))}
        value={part}
        onChange={(next) => setPart(parts.find((one) => one === next) ?? part)}
        allowDeselect={false}
      />
    </ShortForm>
  );
}

interface ThanksProps {
  win: Win;
  name: string;
  onClose: () => void;
}

function Thanks({ win, name, onClose }: ThanksProps) {
  const draft = useQuery(api.wins.thankYou.queryOptions({ input: { id: win.id, name } }));
  return (
    <Modal opened onClose={onClose} title={t("thanksTitle", { name })} size={560}>
      <Loaded query={draft}>{(found) => <ThanksForm win={win} name={name} draft={found.text} onClose={onClose} />}</Loaded>
    </Modal>
  );
}

function ThanksForm({ win, name, draft, onClose }: ThanksProps & { draft: string }) {
  const [words, setWords] = useState(draft);
  const done = useMutation(api.wins.thank.mutationOptions({ context: { said: t("markedThanked") }, onSuccess: onClose }));
  const copy = async () => {
    await navigator.clipboard.writeText(words);
    announce({ said: t("copied") });
  };
  return (
    <>
      <p className="quiet-line">{t("thanksHelp")}</p>
      <Textarea
        aria-label={t("thanksText")}
        autosize
        minRows={6}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className="form-end">
        <Button loading={done.isPending} onClick={() => done.mutate({ id: win.id, name })}>
          {t("markThanked")}
        </Button>
        <Button variant="default" onClick={() => void copy()}>
          {t("copyWords")}
        </Button>
      </div>
    </>
  );
}
