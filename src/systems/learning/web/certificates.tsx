// Certificates, what expires soonest first, each renewed in place.

import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { Certificate, certificateStates } from "../schema.ts";
import { CertificateForm } from "./certificate-form.tsx";
import { RenewDialog } from "./renew-dialog.tsx";
import { t } from "./text.ts";
import "./learning.css";

export default function Certificates() {
  return (
    <ListPage
      of={useList(api.certificates)}
      label={t("certificates")}
      add={{ label: t("newCertificate"), form: (end) => <CertificateForm onEnd={end} /> }}
      empty={t("noCertificates")}
      row={(one, remove) => <CertificateRow key={one.id} certificate={one} onRemove={remove} />}
    />
  );
}

interface CertificateRowProps {
  certificate: Certificate & { state: (typeof certificateStates)[number] };
  onRemove: (id: string) => void;
}

function CertificateRow({ certificate, onRemove }: CertificateRowProps) {
  const go = useGo();
  const [renewing, setRenewing] = useState(false);
  const { id, state, expires } = certificate;
  const stateWords = { valid: t("valid"), renew: t("renewState"), expired: t("expired"), lasting: t("lasting") };
  const asks = state === "renew" || state === "expired";
  return (
    <>
      <Row
        title={certificate.title}
        reason={[certificate.issuer, expires && t("until", { day: sayDay(expires) })].filter(Boolean).join(" · ")}
        chips={<Chip tone={asks ? "clay" : "stone"}>{stateWords[state]}</Chip>}
        to={`/learning/certificates/${id}`}
        onEdit={() => go(`/learning/certificates/${id}`)}
        onRemove={() => onRemove(id)}
        more={<Menu.Item onClick={() => setRenewing(true)}>{t("renew")}</Menu.Item>}
      />
      {renewing && <RenewDialog certificate={certificate} onClose={() => setRenewing(false)} />}
    </>
  );
}
