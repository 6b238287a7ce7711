// One person who could speak for you: fields, who may see it, history.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { Reference } from "../schema/job-loss.ts";
import { ReferenceForm } from "./reference-form.tsx";
import { sayPermission } from "./saying.ts";
import { text } from "./text.ts";

export default function ReferenceScreen() {
  const id = useRouteParam("id");
  const reference = useQuery(api.references.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={reference} shape={<PageSkeleton />}>
      {(found) => <ReferencePage reference={found} />}
    </Loaded>
  );
}

function ReferencePage({ reference }: { reference: Reference }) {
  const t = useText(text);
  const go = useGo();
  const [history, setHistory] = useState(false);
  const { id, revision } = reference;
  const remove = useMutation(
    api.references.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/setbacks/job-loss") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) =>
      client.references.update({ id, revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={reference.name}
      above={<Trail steps={[{ label: t("jobLoss"), to: "/setbacks/job-loss" }]} />}
      sub={sayPermission(reference).said}
      more={
        <>
          <VisibilityMenu {...reference} onChange={(openness) => show.mutate(openness)} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <ReferenceForm key={revision} reference={reference} />
      <HistoryDrawer kind="reference" id={id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
