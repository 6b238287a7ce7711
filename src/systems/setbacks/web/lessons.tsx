// All lessons, the latest first: added by themselves, put to rest, changed.

import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { useText } from "../../../web/words.ts";
import type { Lesson } from "../schema/lesson.ts";
import { LessonForm } from "./lesson-form.tsx";
import { sayStep } from "./saying.ts";
import { text } from "./text.ts";

export default function Lessons() {
  const t = useText(text);
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.lessons.list.queryOptions({ input: { limit: 500 } }));
  const add = { label: t("newLesson"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Page title={t("lessonsTitle")} sub={t("lessonsSub")} action={list.data?.total === 0 ? undefined : add}>
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noLessons")} action={add} />
          ) : (
            <RowList label={t("lessons")}>
              {items.map((one) => (
                <LessonRow key={one.id} lesson={one} />
              ))}
            </RowList>
          )
        }
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("newLesson")} size={560}>
        <LessonForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function LessonRow({ lesson }: { lesson: Lesson & { from: string | null } }) {
  const t = useText(text);
  const go = useGo();
  const { id, revision, resting, step } = lesson;
  const remove = useMutation(api.lessons.remove.mutationOptions({ context: { said: t("removed") } }));
  const rest = useMutation({
    mutationFn: () => client.lessons.update({ id, revision, resting: !resting }, { context: { said: t("saved") } }),
  });
  return (
    <Row
      title={lesson.text}
      reason={[sayDay(lesson.learnedOn), lesson.from && `${t("taughtBy")} “${lesson.from}”`].filter(Boolean).join(" · ")}
      chips={
        <>
          {resting && <Chip tone="stone">{t("rests")}</Chip>}
          {step && <Chip tone="sky">{sayStep(step)}</Chip>}
        </>
      }
      to={`/setbacks/lessons/${id}`}
      onEdit={() => go(`/setbacks/lessons/${id}`)}
      onRemove={() => remove.mutate({ id })}
      more={<Menu.Item onClick={() => rest.mutate()}>{resting ? t("takeUpLesson") : t("letRest")}</Menu.Item>}
    />
  );
}
