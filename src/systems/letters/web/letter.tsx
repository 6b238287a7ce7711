// One letter as it reads, with what only the person can say marked, what it says and what is missing; the form comes when it is asked for.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { OpenPlaces } from "../../../web/kit/open-places.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { RecordPicker } from "../../../web/kit/record-picker.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { type DocumentFormat, SaveAs, useSaveAs } from "../../../web/kit/save-as.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { purposeWords } from "../rules/say-letter.ts";
import { type LetterView, letterFields } from "../schema.ts";
import { t } from "./text.ts";
import "./letters.css";

export default recordScreen("letter", api.letters, function useLetter(one) {
  const [editing, setEditing] = useState(false);
  const save = useSaveAs((format: DocumentFormat) => client.letters.file({ id: one.id, format }));
  return {
    title: one.title,
    trail: [{ label: t("letters"), to: "/letters" }],
    sub: [
      purposeWords[one.purpose],
      one.sentOn ? t("sentOnDay", { day: sayDay(one.sentOn) }) : t("ofDay", { day: sayDay(one.day) }),
    ].join(" · "),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    more: <SaveAs save={save} without={["json"]} />,
    main: (
      <Card title={t("words")}>
        <p className="as-written letter-text">
          <OpenPlaces text={one.text} />
        </p>
      </Card>
    ),
    side: (
      <>
        <Checks one={one} />
        <Sending one={one} />
      </>
    ),
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle")} size={720}>
        <WordsForm one={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
    chain: true,
  };
});

function WordsForm({ one, onEnd }: { one: LetterView; onEnd: () => void }) {
  const { title, text, toWhom, organisation, day } = letterFields;
  const form = useNounForm(
    { add: api.letters.add, update: api.letters.update },
    { schema: z.object({ text, title, toWhom, organisation, day }), record: one, onEnd },
  );
  return (
    <RecordForm form={form}>
      <Field form={form} name="text" as="long" help autoFocus />
      <div className="field-row">
        <Field form={form} name="toWhom" as="text" label={t("toWhom")} />
        <Field form={form} name="organisation" as="text" label={t("organisation")} />
      </div>
      <div className="field-row">
        <Field form={form} name="title" as="text" />
        <Field form={form} name="day" />
      </div>
    </RecordForm>
  );
}

function Checks({ one: { id, open, missing, unproved, stale, text } }: { one: LetterView }) {
  const again = useMutation(api.letters.renew.mutationOptions({ context: { said: t("drewAgain") } }));
  const [copied, setCopied] = useState(false);
  return (
    <Card title={open.length > 0 ? t("open", { count: open.length }) : t("allSaid")}>
      {open.length > 0 && (
        <>
          <ul className="short-list">
            {open.map((place) => (
              <li key={place}>{place}</li>
            ))}
          </ul>
          <p className="note">{t("openTeach")}</p>
        </>
      )}
      {stale && <p>{t("stale")}</p>}
      {unproved.length > 0 && <p>{t("unproved", { numbers: unproved.join(", ") })}</p>}
      {missing.length > 0 && (
        <>
          <p>{t("missing")}:</p>
          <ul className="short-list">
            {missing.map((asked) => (
              <li key={asked}>{asked}</li>
            ))}
          </ul>
          <p className="note">{t("missingTeach")}</p>
        </>
      )}
      <div className="letter-ways">
        <Button variant="default" onClick={() => navigator.clipboard.writeText(text).then(() => setCopied(true))}>
          {t(copied ? "copied" : "copy")}
        </Button>
        <Button variant="default" loading={again.isPending} onClick={() => again.mutate({ id })}>
          {t("again")}
        </Button>
      </div>
    </Card>
  );
}

const openOpenings = async (asked: { text?: string; limit: number }) =>
  (await client.openings.list({ ...asked, state: "open" })).items.map(({ id, title, organisation }) => ({
    id,
    label: [title, organisation].filter(Boolean).join(", "),
  }));

function Sending({ one: { id, opening, sentOn } }: { one: LetterView }) {
  const [chosen, setChosen] = useState<{ id: string; label: string } | null>(null);
  const send = useMutation({
    mutationFn: (openingId: string) => client.sent.add({ openingId, document: id }, { context: { said: t("keptSent") } }),
  });
  const target = opening?.id ?? chosen?.id;
  return (
    <Card title={t("sent")}>
      {opening ? (
        <p>
          <RecordLink kind="opening" id={opening.id}>
            {opening.label}
          </RecordLink>
        </p>
      ) : (
        <RecordPicker
          name="openings for a letter"
          label={t("chooseOpening")}
          placeholder={t("findOpening")}
          find={openOpenings}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {sentOn && <p>{t("sentOnDay", { day: sayDay(sentOn) })}</p>}
      <p className="note">{t("sentTeach")}</p>
      <Button
        variant="default"
        disabled={target === undefined}
        loading={send.isPending}
        onClick={() => target && send.mutate(target)}
      >
        {t("markSent")}
      </Button>
    </Card>
  );
}
