// Who speaks for the person: a checklist with who was asked when and what they answered.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Reference } from "../schema.ts";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { text } from "./text.ts";

export default function References() {
  const t = useText(text);
  const [adding, setAdding] = useState(false);
  const list = useQuery(api.references.list.queryOptions({ input: { limit: 100 } }));
  return (
    <Section
      title={t("references")}
      end={
        <Button size="xs" variant="default" onClick={() => setAdding(true)}>
          {t("addReference")}
        </Button>
      }
    >
      <Loaded query={list} shape={<RowsSkeleton count={2} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t("noReferences")}</p>
          ) : (
            <RowList label={t("references")}>
              {items.map((one) => (
                <ReferenceRow key={one.id} reference={one} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addReference")} size={560}>
        <ReferenceForm onEnd={() => setAdding(false)} />
      </Modal>
    </Section>
  );
}

function ReferenceRow({ reference }: { reference: Reference }) {
  const t = useText(text);
  const go = useGo();
  const { id, revision } = reference;
  const remove = useMutation(api.references.remove.mutationOptions({ context: { said: t("removed") } }));
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
      onRemove={() => remove.mutate({ id })}
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
