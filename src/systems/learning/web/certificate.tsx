// One certificate: its fields, renewal, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { ChainCard } from "../../../web/kit/chain-card.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { Columns } from "../../../web/kit/page.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Certificate } from "../schema.ts";
import { CertificateForm } from "./certificate-form.tsx";
import { RenewDialog } from "./renew-dialog.tsx";
import { text } from "./text.ts";
import "./learning.css";

export default function CertificateScreen() {
  const id = useRouteParam("id");
  const certificate = useQuery(api.certificates.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={certificate} shape={<PageSkeleton />}>
      {(found) => <CertificatePage certificate={found} />}
    </Loaded>
  );
}

function CertificatePage({ certificate }: { certificate: Certificate }) {
  const t = useText(text);
  const [renewing, setRenewing] = useState(false);
  const { id, expires } = certificate;
  return (
    <RecordPage
      kind="certificate"
      record={certificate}
      title={certificate.title}
      trail={[
        { label: t("learning"), to: "/learning" },
        { label: t("certificates"), to: "/learning/certificates" },
      ]}
      sub={expires ? t("until", { day: sayDay(expires) }) : t("lasting")}
      action={{ label: t("renew"), onClick: () => setRenewing(true) }}
      change={client.certificates.update}
      remove={client.certificates.remove}
    >
      <Columns side={<ChainCard kind="certificate" id={id} teach={t("chainTeach")} />}>
        <CertificateForm key={certificate.revision} certificate={certificate} />
      </Columns>
      {renewing && <RenewDialog certificate={certificate} onClose={() => setRenewing(false)} />}
    </RecordPage>
  );
}
