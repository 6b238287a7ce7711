// One certificate: its fields, renewal, who may see it, its history.
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { CertificateForm } from "./certificate-form.tsx";
import { RenewDialog } from "./renew-dialog.tsx";
import { t } from "./text.ts";
import "./learning.css";

export default recordScreen("certificate", api.certificates, function useCertificate(certificate) {
  const [renewing, setRenewing] = useState(false);
  return {
    title: certificate.title,
    trail: [
      { label: t("learning"), to: "/learning" },
      { label: t("certificates"), to: "/learning/certificates" },
    ],
    sub: certificate.expires ? t("until", { day: sayDay(certificate.expires) }) : t("lasting"),
    action: { label: t("renew"), onClick: () => setRenewing(true) },
    main: <CertificateForm key={certificate.revision} certificate={certificate} />,
    chain: t("chainTeach"),
    over: renewing && <RenewDialog certificate={certificate} onClose={() => setRenewing(false)} />,
  };
});
