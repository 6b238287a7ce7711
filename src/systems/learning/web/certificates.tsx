// Certificates, what expires soonest first, each renewed in place.
import { Menu, Modal } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Certificate, certificateStates } from "../schema.ts";
import { CertificateForm } from "./certificate-form.tsx";
import { RenewDialog } from "./renew-dialog.tsx";
import { text } from "./text.ts";
import "./learning.css";

type Held = Certificate & { state: (typeof certificateStates)[number] };

export default function Certificates() {
  const t = useText(text);
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.certificates.list.queryOptions({ input: { limit: 500 } }));
  return (
    <Page
      title={t("certificates")}
      above={<Trail steps={[{ label: t("learning"), to: "/learning" }]} />}
      action={{ label: t("newCertificate"), hotkey: "N", onClick: () => setAdding("yes") }}
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noCertificates")} />
          ) : (
            <RowList label={t("certificates")}>
              {items.map((one) => (
                <CertificateRow key={one.id} certificate={one} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("newCertificate")} size={620}>
        <CertificateForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function CertificateRow({ certificate }: { certificate: Held }) {
  const t = useText(text);
  const go = useGo();
  const [renewing, setRenewing] = useState(false);
  const remove = useMutation(api.certificates.remove.mutationOptions({ context: { said: t("removed") } }));
  const { id, state, expires } = certificate;
  const said = { valid: t("valid"), renew: t("renewState"), expired: t("expired"), lasting: t("lasting") }[state];
  const asks = state === "renew" || state === "expired";
  return (
    <>
      <Row
        title={certificate.title}
        reason={[certificate.issuer, expires && t("until", { day: sayDay(expires) })].filter(Boolean).join(" · ")}
        chips={<Chip tone={asks ? "clay" : "stone"}>{said}</Chip>}
        to={`/learning/certificates/${id}`}
        onEdit={() => go(`/learning/certificates/${id}`)}
        onRemove={() => remove.mutate({ id })}
        more={<Menu.Item onClick={() => setRenewing(true)}>{t("renew")}</Menu.Item>}
      />
      {renewing && <RenewDialog certificate={certificate} onClose={() => setRenewing(false)} />}
    </>
  );
}
