// Whom you ask: named, sent their link or page, reminded once.
import { Button, CopyButton, Textarea, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { useRemoval } from "../../../web/kit/noun.ts";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { saveFile } from "../../../web/kit/save-file.ts";
import { Select } from "../../../web/kit/select.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Relation, relations } from "../schema/note.ts";
import type { ShownRequest } from "../schema/request.ts";
import { relationLabels } from "./saying.ts";
import { t } from "./text.ts";

type Invitation = Awaited<ReturnType<typeof client.raters.invite>>;
type Rater = Invitation["rater"];

const most = 100;

export function Raters({ request, isOpen }: { request: ShownRequest; isOpen: boolean }) {
  const query = useQuery(api.raters.list.queryOptions({ input: { request: request.id, limit: most } }));
  const [invitation, setInvitation] = useState<Invitation>();
  return (
    <Section title={t("whomYouAsk")}>
      <Loaded query={query} shape={<RowsSkeleton count={3} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t("noRaters")}</p>
          ) : (
            <RowList label={t("whomYouAsk")}>
              {items.map((rater) => (
                <RaterRow key={rater.id} rater={rater} isOpen={isOpen} onInvited={setInvitation} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      {isOpen && <AddInPlace label={t("addRater")} form={(end) => <AddRater request={request} onEnd={end} />} />}
      <Modal opened={invitation !== undefined} onClose={() => setInvitation(undefined)} title={t("sendTitle")} size={620}>
        {invitation && <Invited invitation={invitation} />}
      </Modal>
    </Section>
  );
}

interface RaterRowProps {
  rater: Rater;
  isOpen: boolean;
  onInvited: (invitation: Invitation) => void;
}

function RaterRow({ rater, isOpen, onInvited }: RaterRowProps) {
  const { id, name, relation, state, remindedOn } = rater;
  const remove = useRemoval(api.raters.remove);
  const invite = useMutation({
    mutationFn: (again: "invite" | "remind") => client.raters[again]({ id }, { context: { said: t("linkMade") } }),
    onSuccess: onInvited,
  });
  const said = state === "answered" ? t("hasAnswered") : state === "asked" ? t("wasAsked") : t("notAsked");
  return (
    <Row
      title={name}
      reason={relationLabels()[relation]}
      chips={<Chip tone={state === "answered" ? "moss" : state === "asked" ? "sky" : "stone"}>{said}</Chip>}
      onRemove={() => remove.mutate(id)}
      more={
        isOpen &&
        state === "asked" && (
          <>
            <Menu.Item onClick={() => invite.mutate("invite")}>{t("freshLink")}</Menu.Item>
            {!remindedOn && <Menu.Item onClick={() => invite.mutate("remind")}>{t("remind")}</Menu.Item>}
          </>
        )
      }
    >
      {isOpen && state === "not-asked" && (
        <Button size="xs" variant="default" loading={invite.isPending} onClick={() => invite.mutate("invite")}>
          {t("askNow", { name })}
        </Button>
      )}
      <Refused error={invite.error} />
    </Row>
  );
}

function Invited({ invitation: { words, page, link } }: { invitation: Invitation }) {
  return (
    <div className="record-form">
      <p className="note">{link ? t("sendLink") : t("sendFile")}</p>
      <Textarea label={t("message")} value={words} readOnly autosize minRows={6} />
      <div className="form-end">
        <CopyButton value={words}>
          {({ copied, copy }) => (
            <Button variant={link ? "filled" : "default"} onClick={copy}>
              {copied ? t("copied") : t("copyMessage")}
            </Button>
          )}
        </CopyButton>
        <Button variant={link ? "default" : "filled"} onClick={() => saveFile(page.name, page.text)}>
          {t("savePage")}
        </Button>
      </div>
    </div>
  );
}

function AddRater({ request, onEnd }: { request: ShownRequest; onEnd: () => void }) {
  const labels = relationLabels();
  const [name, setName] = useState("");
  const [relation, setRelation] = useState<Relation>("peer");
  const add = useMutation({
    mutationFn: () =>
      client.raters.add({ requestId: request.id, name: name.trim(), relation }, { context: { said: t("raterAdded") } }),
    onSuccess: () => setName(""),
  });
  return (
    <ShortForm submitLabel={t("addRater")} ready={name.trim() !== ""} write={add} onSubmit={() => add.mutate()} onCancel={onEnd}>
      <TextInput
        label={t("raterName")}
        value={name}
        maxLength={200}
        data-autofocus
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <Select
        label={t("raterRelation")}
        data={relations.map((one) => ({ value: one, label: labels[one] }))}
        value={relation}
        onChange={(next) => setRelation(relations.find((one) => one === next) ?? relation)}
        allowDeselect={false}
      />
    </ShortForm>
  );
}
