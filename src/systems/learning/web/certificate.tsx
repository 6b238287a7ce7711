// One certificate: its fields, renewal, who may see it, its history.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
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
  const go = useGo();
  const [asking, setAsking] = useState<"renew" | "history">();
  const { id, expires } = certificate;
  const remove = useMutation(
    api.certificates.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/learning/certificates") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) =>
      client.certificates.update({ id, revision: certificate.revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={certificate.title}
      above={
        <Trail
          steps={[
            { label: t("learning"), to: "/learning" },
            { label: t("certificates"), to: "/learning/certificates" },
          ]}
        />
      }
      sub={expires ? t("until", { day: sayDay(expires) }) : t("lasting")}
      action={{ label: t("renew"), onClick: () => setAsking("renew") }}
      more={
        <>
          <VisibilityMenu {...certificate} onChange={(openness) => show.mutate(openness)} />
          <Button variant="default" onClick={() => setAsking("history")}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <CertificateForm key={certificate.revision} certificate={certificate} />
      {asking === "renew" && <RenewDialog certificate={certificate} onClose={() => setAsking(undefined)} />}
      <HistoryDrawer kind="certificate" id={id} opened={asking === "history"} onClose={() => setAsking(undefined)} />
    </Page>
  );
}
