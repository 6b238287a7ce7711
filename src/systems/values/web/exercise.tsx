// One finished exercise: what it found, every answer, the note about that time, who may see it, its history.
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { recordScreen } from "../../../web/kit/record-screen.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { type ValuesAnswer, type ValuesExercise, valuesExercise } from "../schema/exercise.ts";
import { valueLabel } from "../schema/work-values.ts";
import { CarefulNotes, ValuesFigure } from "./figure.tsx";
import { t } from "./text.ts";
import "./values.css";

export default recordScreen("values-exercise", api.values, function useExercise({ exercise, result }) {
  const { revision, finishedOn, startedOn, answers, stopped } = exercise;
  const count = answers.length;
  const ended = {
    sure: t("stoppedSure", { count }),
    "asked-all": t("stoppedAll", { count }),
    person: t("stoppedEarly", { count }),
  };
  return {
    record: exercise,
    title: t("exerciseOf", { day: sayDay(finishedOn ?? startedOn) }),
    sub: stopped ? ended[stopped] : t("halfWay", { day: sayDay(startedOn), count }),
    trail: [
      { label: t("assessment"), to: "/assessment" },
      { label: t("valuesTitle"), to: "/assessment/values" },
    ],
    action: finishedOn ? undefined : { label: t("goOn", { number: count + 1 }), to: "/assessment/values/exercise" },
    main: count > 0 && (
      <>
        <p className="values-said">{result.said}</p>
        <ValuesFigure result={result} />
        <CarefulNotes result={result} />
        <Card title={t("answersGiven")}>
          <ol className="answers-given">
            {answers.map((answer, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: answers are only known by their place
              <li key={place}>
                <AnswerLine answer={answer} />
              </li>
            ))}
          </ol>
        </Card>
      </>
    ),
    side: (
      <Card title={t("changeNote")}>
        <ExerciseNote key={revision} exercise={exercise} />
      </Card>
    ),
  };
});

function AnswerLine({ answer }: { answer: ValuesAnswer }) {
  const { shown, most, least } = answer;
  if (least) return t("answerLine", { most: valueLabel(most), least: valueLabel(least) });
  const other = shown.find((value) => value !== most) ?? most;
  return t("answerPair", { most: valueLabel(most), other: valueLabel(other) });
}

const noteForm = z.object({ note: valuesExercise.shape.note });

function ExerciseNote({ exercise }: { exercise: ValuesExercise }) {
  const form = useRecordForm({
    schema: noteForm,
    initial: { note: exercise.note },
    revision: exercise.revision,
    save: (values, revision) => client.values.update({ id: exercise.id, revision, ...values }, { context: { said: t("saved") } }),
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="note" />
    </RecordForm>
  );
}
