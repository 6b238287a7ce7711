// The questions of a review, each with what was written the last time beside it.
import { Textarea } from "@mantine/core";
import { Go } from "../../../web/kit/go.tsx";
import type { Answers, Opening } from "../schema/review.ts";
import { GoalsGlance } from "./happened-view.tsx";
import { t } from "./text.ts";
import { ValuesMovedNote } from "./values-moved.tsx";

interface QuestionsStepProps {
  opening: Opening;
  answers: Answers;
  onAnswer: (id: string, answer: string) => void;
  /** After a field is left: what was written is kept. */
  onLeave: () => void;
}

export function QuestionsStep({ opening, answers, onAnswer, onLeave }: QuestionsStepProps) {
  const { questions, values, valuesMoved, goals } = opening;
  return (
    <section className="part">
      <h2>{t(questions.length === 3 ? "questionsTitle" : "questionsTitleMore")}</h2>
      {questions.map(({ id, ask, help, previous }) => (
        <div key={id} className="question">
          <Beside question={id} {...{ goals, values, valuesMoved }} />
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

interface BesideProps {
  question: string;
  goals: Opening["goals"];
  values: Opening["values"];
  valuesMoved: Opening["valuesMoved"];
}

/** What a question is to be held against: the goals with their numbers, or the goals and the values side by side. */
function Beside({ question, goals, values, valuesMoved }: BesideProps) {
  if (question === "turned")
    return (
      <p className="note">
        <Go to="/decisions">{t("yourDecisions")}</Go>
      </p>
    );
  if (question === "towards-goals") return <GoalsGlance goals={goals} />;
  if (question !== "still-mine" || (goals.length === 0 && values.length === 0)) return null;
  return (
    <div className="side-by-side">
      <GoalsGlance goals={goals} />
      <section className="glance">
        <h3>{t("valuesTitle")}</h3>
        {values.length === 0 ? (
          <p className="note">{t("valuesNone")}</p>
        ) : (
          <>
            <ol>
              {values.map((value) => (
                <li key={value}>{value}</li>
              ))}
            </ol>
            <p className="note">{t("valuesFrom")}</p>
          </>
        )}
        <ValuesMovedNote moved={valuesMoved} />
      </section>
    </div>
  );
}
