// The form that somebody else fills in about the person, at the person's own device: handed over, filled in, handed back; nothing else in sight meanwhile.
import { Button, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type ReactNode, useCallback, useState } from "react";
import { z } from "zod";
import { api } from "../../../web/client.ts";
import { AlonePage } from "../../../web/kit/alone.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { ItemByItem } from "../../../web/kit/item-by-item.tsx";
import { useKeptDraft } from "../../../web/kit/kept-draft.ts";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { InstrumentDefinition } from "../../questionnaires/shared.ts";
import { answers } from "../../questionnaires/shared.ts";
import { raterGroups } from "../schema/view.ts";
import { t } from "./text.ts";

const asked = "strengths";

const draftShape = z.object({
  step: z.enum(["who", "statements", "back"]),
  group: z.enum(raterGroups).nullable(),
  name: z.string(),
  given: answers,
  at: z.number().int().min(0),
  note: z.string(),
});
type Draft = z.infer<typeof draftShape>;

const blank: Draft = { step: "who", group: null, name: "", given: {}, at: 0, note: "" };

/** What stands in the form, kept on the device so that a reload takes nothing away; undefined while it is not handed over. */
const useViewDraft = () => {
  const { before, keep } = useKeptDraft(`view:${asked}`);
  const [draft, setDraft] = useState(() => draftShape.safeParse(before).data);
  const set = useCallback(
    (next: Draft | undefined) => {
      setDraft(next);
      keep(next);
    },
    [keep],
  );
  return [draft, set] as const;
};

export default function NewView() {
  const instrument = useQuery(api.instruments.get.queryOptions({ input: { id: asked } }));
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const [draft, setDraft] = useViewDraft();
  const form = (
    <Loaded query={instrument} shape={<PageSkeleton />}>
      {(found) => (
        <Loaded query={profile} shape={<PageSkeleton />}>
          {(owner) => (
            <Rating instrument={found} owner={owner.profile?.displayName ?? null} draft={draft ?? blank} onDraft={setDraft} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
  return draft ? form : <HandOver minutes={instrument.data?.minutes ?? null} onReady={() => setDraft(blank)} />;
}

function HandOver({ minutes, onReady }: { minutes: number | null; onReady: () => void }) {
  return (
    <Page
      title={t("newView")}
      above={<Trail steps={[{ label: t("othersTitle"), to: "/assessment/views" }]} />}
      sub={minutes !== null && t("minutesAbout", { count: minutes })}
      action={{ label: t("handOver"), onClick: onReady }}
    >
      <Card>
        <p>{t("handOverText")}</p>
        <p>{t("handOverPromise")}</p>
        <p className="note">{t("handOverHonest")}</p>
      </Card>
    </Page>
  );
}

interface RatingProps {
  instrument: InstrumentDefinition;
  /** Null where the owner has not said their name. */
  owner: string | null;
  draft: Draft;
  onDraft: (draft: Draft | undefined) => void;
}

function Rating({ instrument, owner, draft, onDraft }: RatingProps) {
  const [leaving, setLeaving] = useState(false);
  if (draft.step === "back") return <GivenBack owner={owner} onOwner={() => onDraft(undefined)} />;
  const begun = Object.keys(draft.given).length > 0;
  return (
    <AlonePage
      title={owner ? t("raterTitle", { name: owner }) : t("raterTitleUnnamed")}
      way={
        <Button variant="default" size="xs" onClick={() => (begun ? setLeaving(true) : onDraft({ ...blank, step: "back" }))}>
          {t("giveBack")}
        </Button>
      }
    >
      {draft.step === "who" ? (
        <AboutRater draft={draft} onDraft={onDraft} />
      ) : (
        <Statements instrument={instrument} draft={draft} onDraft={onDraft} />
      )}
      <Modal opened={leaving} onClose={() => setLeaving(false)} title={t("giveBack")}>
        <p>{t("leaveText")}</p>
        <div className="form-end">
          <Button variant="default" color="clay" onClick={() => onDraft({ ...blank, step: "back" })}>
            {t("throwAway")}
          </Button>
          <Button onClick={() => setLeaving(false)}>{t("goOnAnswering")}</Button>
        </div>
      </Modal>
    </AlonePage>
  );
}

interface StepProps {
  draft: Draft;
  onDraft: (draft: Draft) => void;
}

function AboutRater({ draft, onDraft }: StepProps) {
  return (
    <Card title={t("forWhom")}>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          onDraft({ ...draft, step: "statements" });
        }}
      >
        <p>{t("forWhomText")}</p>
        <Select
          label={t("whichGroup")}
          description={t("whichGroupHelp")}
          withAsterisk
          data={raterGroups.map((value) => ({ value, label: t(value) }))}
          value={draft.group}
          onChange={(value) => onDraft({ ...draft, group: raterGroups.find((one) => one === value) ?? null })}
        />
        <TextInput
          label={t("nameMay")}
          description={t("nameHelp")}
          maxLength={120}
          value={draft.name}
          onChange={(event) => onDraft({ ...draft, name: event.currentTarget.value })}
        />
        <div className="form-end">
          <Button type="submit" disabled={!draft.group}>
            {t("toStatements")}
          </Button>
        </div>
      </form>
    </Card>
  );
}

function Statements({ instrument, draft, onDraft }: StepProps & { instrument: InstrumentDefinition }) {
  const { given, group, name, note, at } = draft;
  const save = useMutation(
    api.views.add.mutationOptions({
      // The toast would offer the undo to whoever holds the device.
      context: { silent: true },
      onSuccess: () => onDraft({ ...blank, step: "back" }),
    }),
  );
  const answered = Object.entries(given);
  const send = () =>
    group &&
    save.mutate({
      instrument: instrument.id,
      raterGroup: group,
      raterName: name.trim() || null,
      note: note.trim() || null,
      answers: answered.map(([item, value]) => ({ item, value })),
    });
  const end: ReactNode = (
    <>
      <Textarea
        label={t("ownWords")}
        description={t("ownWordsHelp")}
        autosize
        minRows={3}
        maxLength={2000}
        value={note}
        onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
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
      onMove={(next) => onDraft({ ...draft, at: next })}
      onAnswer={(item, value) => onDraft({ ...draft, given: { ...given, [item]: value }, at: at + 1 })}
      end={end}
    />
  );
}

/** The last thing the other person sees; only then does the owner come back to their own record. */
function GivenBack({ owner, onOwner }: { owner: string | null; onOwner: () => void }) {
  const go = useGo();
  const [isOwner, setIsOwner] = useState(false);
  return (
    <AlonePage title={t("thanks")}>
      <Card title={owner ? t("giveBackTo", { name: owner }) : t("giveBackToOwner")}>
        <p>{t("giveBackText")}</p>
        <div className="form-end">
          {isOwner ? (
            <Button
              onClick={() => {
                onOwner();
                go("/assessment/views");
              }}
            >
              {t("openMyRecord")}
            </Button>
          ) : (
            <Button variant="default" onClick={() => setIsOwner(true)}>
              {t("iAmOwner")}
            </Button>
          )}
        </div>
      </Card>
    </AlonePage>
  );
}
