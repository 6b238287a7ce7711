// One lesson: its words, what taught it, who may see it, its history.
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { LessonForm } from "./lesson-form.tsx";
import { t } from "./text.ts";

export default recordScreen("lesson", api.lessons, function useLesson(lesson) {
  const { setbackId, from } = lesson;
  return {
    title: lesson.text,
    trail: [
      { label: t("setbacks"), to: "/setbacks" },
      { label: t("lessons"), to: "/setbacks/lessons" },
    ],
    sub:
      setbackId === null ? (
        t("taughtItself")
      ) : (
        <>
          {t("taughtBy")} {from ? <Go to={`/setbacks/${setbackId}`}>{from}</Go> : t("setbackWithout")}
        </>
      ),
    main: <LessonForm key={lesson.revision} lesson={lesson} />,
  };
});
