// What is due, in a calendar program: a secret address to follow, or a file to take once.

import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { base } from "../../../web/base.ts";
import { api, client } from "../../../web/client.ts";
import { Card, Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { saveNamed } from "../../../web/kit/save-file.ts";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { announce } from "../../../web/toast.tsx";
import { t } from "./text.ts";

export default function CalendarScreen() {
  const feed = useQuery(api.agenda.feed.queryOptions({ input: {} }));
  return (
    <Page title={t("calendarTitle")} above={<Trail steps={[{ label: t("today"), to: "/today" }]} />} sub={t("calendarSub")}>
      <Columns side={<FileToTake />}>
        <Card title={t("feedTitle")}>
          <Loaded query={feed} shape={<CardSkeleton height={80} />}>
            {({ path }) => (path ? <Feed path={path} /> : <NoFeed />)}
          </Loaded>
        </Card>
      </Columns>
    </Page>
  );
}

function NoFeed() {
  const open = useMutation(
    api.agenda.openFeed.mutationOptions({ context: { silent: true }, onSuccess: () => announce({ said: t("feedOpened") }) }),
  );
  return (
    <>
      <p>{t("feedNone")}</p>
      <Button loading={open.isPending} onClick={() => open.mutate({})}>
        {t("feedOpen")}
      </Button>
    </>
  );
}

function Feed({ path }: { path: string }) {
  const address = `${window.location.origin}${base}${path}`;
  const rotate = useMutation(
    api.agenda.openFeed.mutationOptions({ context: { silent: true }, onSuccess: () => announce({ said: t("feedRotated") }) }),
  );
  const close = useMutation(
    api.agenda.closeFeed.mutationOptions({ context: { silent: true }, onSuccess: () => announce({ said: t("feedClosed") }) }),
  );
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    announce({ said: t("copied") });
  };
  return (
    <>
      <TextInput
        label={t("feedAddress")}
        description={t("feedHelp")}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className="form-end">
        <Button onClick={() => void copy()}>{t("copy")}</Button>
        <Button variant="default" loading={rotate.isPending} onClick={() => rotate.mutate({})}>
          {t("feedRotate")}
        </Button>
        <Button variant="default" loading={close.isPending} onClick={() => close.mutate({})}>
          {t("feedClose")}
        </Button>
      </div>
    </>
  );
}

function FileToTake() {
  const download = useMutation({ mutationFn: () => client.agenda.calendar({}), onSuccess: saveNamed });
  return (
    <Card title={t("fileTitle")}>
      <p>{t("fileHelp")}</p>
      <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
        {t("fileDownload")}
      </Button>
      {download.data && <p className="note">{t("fileEvents", { count: download.data.events })}</p>}
    </Card>
  );
}
