// Who the person is in a few lines, to read and to edit in place.
import { Button } from "@mantine/core";
import { useState } from "react";
import { z } from "zod";
import { type Profile, personFields } from "../../../career/person.ts";
import { client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { zoneOfBrowser as zoneHere } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { t } from "./text.ts";

const { displayName, headline, place, email, phone, link, country, situation, timezone, summary } = personFields;
const shape = z.object({ displayName, headline, place, email, phone, link, country, situation, timezone, summary });

export function AboutYou({ mine }: { mine: Profile | null }) {
  const [editing, setEditing] = useState(false);
  const [history, setHistory] = useState(false);
  return (
    <Card
      title={t("aboutYou")}
      note={
        <>
          {mine && (
            <Button variant="subtle" color="stone" size="xs" onClick={() => setHistory(true)}>
              {t("history")}
            </Button>
          )}
          <Button variant="default" size="xs" onClick={() => setEditing(true)} aria-label={`${t("edit")}: ${t("aboutYou")}`}>
            {t("edit")}
          </Button>
        </>
      }
    >
      <p className="prose">{mine?.summary ?? t("nothingAbout")}</p>
      <Modal opened={editing} onClose={() => setEditing(false)} title={t("aboutYou")} size={560}>
        <AboutForm mine={mine} onEnd={() => setEditing(false)} />
      </Modal>
      {mine && <HistoryDrawer kind="profile" id={mine.id} opened={history} onClose={() => setHistory(false)} />}
    </Card>
  );
}

function AboutForm({ mine, onEnd }: { mine: Profile | null; onEnd: () => void }) {
  const form = useRecordForm({
    schema: shape,
    initial: mine ?? {},
    revision: mine?.revision,
    save: (values, revision) => client.profile.save({ ...values, revision }, { context: { said: t("saved") } }),
    onSaved: onEnd,
    onCancel: onEnd,
  });
  return (
    <RecordForm form={form} save={t("save")}>
      <Field form={form} name="displayName" help autoFocus />
      <Field form={form} name="headline" help />
      <Field form={form} name="place" help />
      <Field form={form} name="email" help />
      <Field form={form} name="phone" help />
      <Field form={form} name="link" help />
      <Field form={form} name="country" help />
      <Field form={form} name="situation" help />
      <Field form={form} name="timezone" help as="timezone" placeholder={zoneHere()} />
      <Field form={form} name="summary" help as="long" />
    </RecordForm>
  );
}
