// One negotiation sheet as it is taken along, with what only the person can say marked; the form comes when it is asked for.
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
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { type DocumentFormat, SaveAs, useSaveAs } from "../../../web/kit/save-as.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type NegotiationView, negotiationFields } from "../schema.ts";
import { Figures } from "./figures.tsx";
import { t } from "./text.ts";

export default recordScreen("negotiation", api.negotiations, function useNegotiation(one) {
  const [editing, setEditing] = useState(false);
  const save = useSaveAs((format: DocumentFormat) => client.negotiations.file({ id: one.id, format }));
  return {
    title: one.title,
    trail: [{ label: t("negotiations"), to: "/negotiations" }],
    sub: sayDay(one.day),
    action: { label: t("edit"), hotkey: "E", onClick: () => setEditing(true) },
    more: <SaveAs save={save} label={t("print")} without={["json"]} />,
    main: one.sections.map(({ key, title, lines }) => (
      <Section key={key} title={title}>
        <ul className="plain-list">
          {lines.map((line) => (
            <li key={line}>
              <OpenPlaces text={line} />
            </li>
          ))}
        </ul>
      </Section>
    )),
    side: <Checks one={one} />,
    over: (
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("editTitle")} size={720}>
        <SheetForm one={one} onEnd={() => setEditing(false)} />
      </Modal>
    ),
    chain: true,
  };
});

const { title, day, alsoAsk, haveElse, proof, objections, words, currency, per, ask, anchor, walkAway } = negotiationFields;
const schema = z.object({ title, day, currency, per, ask, anchor, walkAway, alsoAsk, haveElse, proof, objections, words });

function SheetForm({ one, onEnd }: { one: NegotiationView; onEnd: () => void }) {
  const form = useNounForm({ add: api.negotiations.add, update: api.negotiations.update }, { schema, record: one, onEnd });
  return (
    <RecordForm form={form}>
      <Figures form={form} first />
      <Field form={form} name="alsoAsk" help />
      <Field form={form} name="proof" help />
      <p className="note">{t("own")}</p>
      <Field form={form} name="haveElse" help />
      <Field form={form} name="objections" help />
      <Field form={form} name="words" help />
      <div className="field-row">
        <Field form={form} name="title" />
        <Field form={form} name="day" />
      </div>
    </RecordForm>
  );
}

function Checks({ one: { id, open, checks, stale, offer, basis } }: { one: NegotiationView }) {
  const again = useMutation(api.negotiations.renew.mutationOptions({ context: { said: t("drewAgain") } }));
  const wins = basis.flatMap(({ record }) => (record ? [record] : []));
  return (
    <Card title={open.length > 0 ? t("open", { count: open.length }) : t("allSaid")}>
      {open.length > 0 && <p className="note">{t("openTeach")}</p>}
      {checks.map((sentence) => (
        <p key={sentence} className="due">
          {sentence}
        </p>
      ))}
      {stale && <p>{t("stale")}</p>}
      {offer && (
        <p>
          {t("about")}:{" "}
          <RecordLink kind="offer" id={offer.id}>
            {offer.label}
          </RecordLink>
        </p>
      )}
      {wins.length > 0 && (
        <>
          <p>{t("proofLinks")}:</p>
          <ul className="short-list">
            {wins.map((win) => (
              <li key={win.id}>
                <RecordLink kind={win.kind} id={win.id}>
                  {win.label}
                </RecordLink>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button variant="default" loading={again.isPending} onClick={() => again.mutate({ id })}>
        {t("again")}
      </Button>
    </Card>
  );
}
