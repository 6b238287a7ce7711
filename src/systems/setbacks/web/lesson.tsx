// One lesson: its words, what taught it, who may see it, its history.
import { useQuery } from "@tanstack/react-query";
import { api, client } from "../../../web/client.ts";
import { Go, useRouteParam } from "../../../web/kit/go.tsx";
import { RecordPage } from "../../../web/kit/record-page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
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
  const { setbackId, from } = lesson;
  return (
    <RecordPage
      kind="lesson"
      record={lesson}
      title={lesson.text}
      trail={[
        { label: t("setbacks"), to: "/setbacks" },
        { label: t("lessons"), to: "/setbacks/lessons" },
      ]}
      sub={
        setbackId === null ? (
          t("taughtItself")
        ) : (
          <>
            {t("taughtBy")} {from ? <Go to={`/setbacks/${setbackId}`}>{from}</Go> : t("setbackWithout")}
          </>
        )
      }
      change={client.lessons.update}
      remove={client.lessons.remove}
    >
      <LessonForm key={lesson.revision} lesson={lesson} />
    </RecordPage>
  );
}
