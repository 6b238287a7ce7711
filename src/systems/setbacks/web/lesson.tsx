// One lesson: its words, what taught it, who may see it, its history.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api, client } from "../../../web/client.ts";
import { Go, useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { type Openness, VisibilityMenu } from "../../../web/kit/visibility-menu.tsx";
import { useText } from "../../../web/words.ts";
import type { Lesson } from "../schema/lesson.ts";
import { LessonForm } from "./lesson-form.tsx";
import { text } from "./text.ts";

export default function LessonScreen() {
  const id = useRouteParam("id");
  const lesson = useQuery(api.lessons.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={lesson} shape={<PageSkeleton />}>
      {(found) => <LessonPage lesson={found} />}
    </Loaded>
  );
}

function LessonPage({ lesson }: { lesson: Lesson & { from: string | null } }) {
  const t = useText(text);
  const go = useGo();
  const [history, setHistory] = useState(false);
  const { id, setbackId, from } = lesson;
  const remove = useMutation(
    api.lessons.remove.mutationOptions({ context: { said: t("removed") }, onSuccess: () => go("/setbacks/lessons") }),
  );
  const show = useMutation({
    mutationFn: (openness: Openness) =>
      client.lessons.update({ id, revision: lesson.revision, ...openness }, { context: { said: t("saved") } }),
  });
  return (
    <Page
      title={lesson.text}
      above={
        <Trail
          steps={[
            { label: t("setbacks"), to: "/setbacks" },
            { label: t("lessons"), to: "/setbacks/lessons" },
          ]}
        />
      }
      sub={
        setbackId === null ? (
          t("taughtItself")
        ) : (
          <>
            {t("taughtBy")} {from ? <Go to={`/setbacks/${setbackId}`}>{from}</Go> : t("setbackWithout")}
          </>
        )
      }
      more={
        <>
          <VisibilityMenu {...lesson} onChange={(openness) => show.mutate(openness)} />
          <Button variant="default" onClick={() => setHistory(true)}>
            {t("history")}
          </Button>
          <Button variant="default" color="clay" onClick={() => remove.mutate({ id })}>
            {t("remove")}
          </Button>
        </>
      }
    >
      <LessonForm key={lesson.revision} lesson={lesson} />
      <HistoryDrawer kind="lesson" id={id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
