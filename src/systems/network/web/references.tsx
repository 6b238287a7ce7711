// Who speaks for the person: a checklist with who was asked when and what they answered.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { RecordList } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { Reference } from "../schema/reference.ts";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { t } from "./text.ts";

export default function References() {
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t("references")}
      end={
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {t("addReference")}
        </Button>
      }
    >
      <RecordList
        of={useList(api.references)}
        label={t("references")}
        row={(one, remove) => <ReferenceRow key={one.id} reference={one} onRemove={() => remove(one.id)} />}
        shape={<RowsSkeleton count={2} />}
        empty={<p className="note">{t("noReferences")}</p>}
      />
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addReference")} size={560}>
        <ReferenceForm onEnd={() => setAdding(false)} />
      </Modal>
    </Section>
  );
}

function ReferenceRow({ reference, onRemove }: { reference: Reference; onRemove: () => void }) {
  const go = useGo();
  const { id, revision } = reference;
  const mark = useMutation({
    mutationFn: (permission: Reference["permission"]) =>
      client.references.update({ id, revision, permission }, { context: { said: t("referenceSaved") } }),
  });
  const { said, tone } = sayPermission(reference);
  return (
    <Row
      title={reference.name}
      reason={[reference.knowsYouFrom, reference.contact].filter(Boolean).join(" · ")}
      chips={<Chip tone={tone}>{said}</Chip>}
      to={`/setbacks/references/${id}`}
      onEdit={() => go(`/setbacks/references/${id}`)}
      onRemove={onRemove}
      more={
        <>
          <Menu.Item onClick={() => mark.mutate("asked")}>{t("markAsked")}</Menu.Item>
          <Menu.Item onClick={() => mark.mutate("yes")}>{t("markYes")}</Menu.Item>
          <Menu.Item onClick={() => mark.mutate("no")}>{t("markNo")}</Menu.Item>
        </>
      }
    />
  );
}
