// The form that somebody else fills in about the person, at the person's own device: who they are, the statements, a word of their own.
import { Button, Select, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { InstrumentDefinition } from "../schema/instrument.ts";
import { type RaterGroup, raterGroups } from "../schema/view.ts";
import { ItemByItem } from "./item-by-item.tsx";
import { text } from "./text.ts";
import "./assessment.css";

const asked = "strengths";

export default function NewView() {
  const instrument = useQuery(api.instruments.get.queryOptions({ input: { id: asked } }));
  return (
    <Loaded query={instrument} shape={<PageSkeleton />}>
      {(found) => <NewViewPage instrument={found} />}
    </Loaded>
  );
}

interface Who {
  group: RaterGroup;
  name: string | null;
}

function NewViewPage({ instrument }: { instrument: InstrumentDefinition }) {
  const t = useText(text);
  const [who, setWho] = useState<Who>();
  return (
    <Page
      title={t("newView")}
      above={<Trail steps={[{ label: t("othersTitle"), to: "/assessment/views" }]} />}
      sub={t("forWhomText")}
    >
      {who ? <Statements instrument={instrument} who={who} /> : <AboutRater onReady={setWho} />}
    </Page>
  );
}

function AboutRater({ onReady }: { onReady: (who: Who) => void }) {
  const t = useText(text);
  const [group, setGroup] = useState<RaterGroup | null>(null);
  const [name, setName] = useState("");
  return (
    <Card title={t("forWhom")}>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (group) onReady({ group, name: name.trim() || null });
        }}
      >
        <Select
          label={t("whichGroup")}
          description={t("whichGroupHelp")}
          withAsterisk
          data={raterGroups.map((value) => ({ value, label: t(value) }))}
          value={group}
          onChange={(value) => setGroup(raterGroups.find((one) => one === value) ?? null)}
        />
        <TextInput
          label={t("nameMay")}
          description={t("nameHelp")}
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <div className="form-end">
          <Button type="submit" disabled={!group}>
            {t("toStatements")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Statements({ instrument, who }: { instrument: InstrumentDefinition; who: Who }) {
  const t = useText(text);
  const go = useGo();
  const [given, setGiven] = useState<Record<string, number>>({});
  const [at, setAt] = useState(0);
  const [note, setNote] = useState("");
  const save = useMutation(
    api.views.add.mutationOptions({ context: { said: t("viewSaved") }, onSuccess: () => go("/assessment/views") }),
  );
  const answered = Object.entries(given);
  const send = () =>
    save.mutate({
      instrument: instrument.id,
      raterGroup: who.group,
      raterName: who.name,
      note: note.trim() || null,
      answers: answered.map(([item, value]) => ({ item, value })),
    });
  const end = (
    <>
      <Textarea
        label={t("ownWords")}
        description={t("ownWordsHelp")}
        autosize
        minRows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className="form-end">
        <Button onClick={send} disabled={answered.length === 0} loading={save.isPending}>
          {t("saveView")}
        </Button>
      </div>
    </>
  );
  return (
    <ItemByItem
      instruction={instrument.othersInstruction ?? instrument.instruction}
      answers={instrument.answers}
      items={instrument.items.map((item) => ({ id: item.id, text: item.othersText ?? item.text }))}
      given={given}
      at={at}
      onMove={setAt}
      onAnswer={(item, value) => setGiven((before) => ({ ...before, [item]: value }))}
      end={end}
    />
  );
}
