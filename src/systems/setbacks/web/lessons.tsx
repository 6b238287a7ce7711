// All lessons, the latest first: added by themselves, put to rest, changed.
import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import type { Lesson } from "../schema/lesson.ts";
import { LessonForm } from "./lesson-form.tsx";
import { sayStep } from "./saying.ts";
import { t } from "./text.ts";

export default function Lessons() {
  return (
    <ListPage
      of={useList(api.lessons)}
      label={t("lessonsTitle")}
      sub={t("lessonsSub")}
      add={{ label: t("newLesson"), form: (end) => <LessonForm onEnd={end} />, size: 560 }}
      empty={t("noLessons")}
      row={(one, remove) => <LessonRow key={one.id} lesson={one} onRemove={() => remove(one.id)} />}
    />
  );
}

function LessonRow({ lesson, onRemove }: { lesson: Lesson & { from: string | null }; onRemove: () => void }) {
  const go = useGo();
  const { id, revision, resting, step } = lesson;
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
      onRemove={onRemove}
      more={<Menu.Item onClick={() => rest.mutate()}>{resting ? t("takeUpLesson") : t("letRest")}</Menu.Item>}
    />
  );
}
