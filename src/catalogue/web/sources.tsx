// What the catalogue is made of, with each publisher's notice; import, install and removal of a source.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { dayOf, sayDay } from "../../core/day.ts";
import { api, type client } from "../../web/client.ts";
import { Modal } from "../../web/kit/dialogs.tsx";
import { Card, Columns, Page, Trail } from "../../web/kit/page.tsx";
import { CardSkeleton, Loaded } from "../../web/kit/skeletons.tsx";
import { timezone } from "../../web/kit/today.ts";
import { announce } from "../../web/toast.tsx";
import { Facts } from "./facts.tsx";
import { ImportFile } from "./import-file.tsx";
import { t } from "./text.ts";
import "./catalogue.css";

type Source = Awaited<ReturnType<typeof client.catalogue.sources>>["items"][number];

export default function Sources() {
  const sources = useQuery(api.catalogue.sources.queryOptions({ input: {} }));
  return (
    <Page title={t("sources")} above={<Trail steps={[{ label: t("catalogue"), to: "/catalogue" }]} />} sub={t("sourcesSub")}>
      <Columns
        side={
          <Loaded query={sources} shape={<CardSkeleton />}>
            {({ items }) => items.map((source) => <SourceCard key={source.id} source={source} />)}
          </Loaded>
        }
      >
        <ImportFile />
      </Columns>
    </Page>
  );
}

function SourceCard({ source }: { source: Source }) {
  const [asking, setAsking] = useState(false);
  const number = (count: number) => count.toLocaleString("en");
  const facts = [
    [t("version"), source.version],
    [t("languageOfNames"), source.language],
    [t("countRoles"), number(source.roles)],
    [t("countSkills"), number(source.skills)],
    [t("countRelations"), number(source.relations)],
    [t("imported"), source.importedAt ? sayDay(dayOf(source.importedAt, timezone())) : t("alwaysThere")],
  ] as const;
  return (
    <Card title={source.id === "starter" ? t("starter") : source.title}>
      <Facts facts={facts} />
      <p className="source-notice">{source.id === "starter" ? t("starterNote") : source.attribution}</p>
      {source.id !== "starter" && (
        <Button variant="default" size="xs" aria-label={t("removeThis", { title: source.title })} onClick={() => setAsking(true)}>
          {t("removeSource")}
        </Button>
      )}
      {source.id !== "starter" && asking && <RemoveSource id={source.id} title={source.title} onEnd={() => setAsking(false)} />}
    </Card>
  );
}

function RemoveSource({ id, title, onEnd }: { id: "esco" | "onet"; title: string; onEnd: () => void }) {
  const remove = useMutation(
    api.catalogue.removeSource.mutationOptions({
      onSuccess: () => {
        announce({ said: t("removed") });
        onEnd();
      },
    }),
  );
  return (
    <Modal opened onClose={onEnd} title={t("removeThis", { title })}>
      <p>{t("removeAsk", { title })}</p>
      <div className="form-end">
        <Button color="clay" loading={remove.isPending} onClick={() => remove.mutate({ source: id })}>
          {t("removeThis", { title })}
        </Button>
        <Button variant="default" onClick={onEnd} data-autofocus>
          {t("keep")}
        </Button>
      </div>
    </Modal>
  );
}
