// The questions of a review, each with what was written the last time beside it.
import { Textarea } from "@mantine/core";
import { useText } from "../../../web/words.ts";
import type { Answers, Opening } from "../schema/review.ts";
import { text } from "./text.ts";

interface QuestionsStepProps {
  opening: Opening;
  answers: Answers;
  onAnswer: (id: string, answer: string) => void;
  /** After a field is left: what was written is kept. */
  onLeave: () => void;
}

export function QuestionsStep({ opening, answers, onAnswer, onLeave }: QuestionsStepProps) {
  const t = useText(text);
  const { questions, values } = opening;
  return (
    <section className="part">
      <h2>{t(questions.length === 3 ? "questionsTitle" : "questionsTitleMore")}</h2>
      {values.length > 0 && (
        <p className="quiet-line">
          {t("valuesTitle")}: {values.join(", ")}. {t("valuesFrom")}
        </p>
      )}
      {questions.map(({ id, ask, help, previous }) => (
        <div key={id} className="question">
          <Textarea
            label={ask}
            description={help}
            autosize
            minRows={2}
            maxRows={12}
            maxLength={4000}
            value={answers[id] ?? ""}
            onChange={(event) => onAnswer(id, event.currentTarget.value)}
            onBlur={onLeave}
          />
          {previous && (
            <blockquote className="last-time">
              <small>{t("lastTime")}</small>
              {previous}
            </blockquote>
          )}
        </div>
      ))}
    </section>
  );
}
