// The exercise itself: four or five values at a time, the most and the least important; two situations where two values are close. Keys do all of it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { client } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { sureEnough } from "../rules/result.ts";
import type { ValuesQuestion } from "../schema/exercise.ts";
import type { ValueId } from "../schema/work-values.ts";
import { t } from "./text.ts";
import "../../../web/kit/item-by-item.css";
import "./values.css";

interface Given {
  to: ValuesQuestion;
  most: ValueId;
  least: ValueId | null;
  seconds: number;
}

const quietly = { context: { silent: true } };

export default function ValuesExerciseScreen() {
  const go = useGo();
  const [question, setQuestion] = useState<ValuesQuestion>();
  const take = (turn: { question: ValuesQuestion | null }) => {
    if (turn.question) setQuestion(turn.question);
    else go("/assessment/values");
  };
  // Looking writes nothing: the exercise begins with its first answer.
  const look = useMutation({ mutationFn: () => client.values.next({}, quietly), onSuccess: take });
  const looked = useRef(false);
  const begin = look.mutate;
  useEffect(() => {
    if (!looked.current) begin();
    looked.current = true;
  }, [begin]);
  const answer = useMutation({
    mutationFn: ({ to: { exerciseId, number, seed }, ...given }: Given) =>
      exerciseId
        ? client.values.answer({ id: exerciseId, number, ...given }, quietly)
        : client.values.start({ seed, ...given }, quietly),
    onSuccess: take,
  });
  const takeBack = useMutation({ mutationFn: (id: string) => client.values.takeBack({ id }, quietly), onSuccess: take });
  const stop = useMutation({ mutationFn: (id: string) => client.values.stop({ id }), onSuccess: () => go("/assessment/values") });
  const failed = look.error ?? answer.error ?? takeBack.error;
  return (
    <Page
      title={t("exerciseTitle")}
      above={
        <Trail
          steps={[
            { label: t("assessment"), to: "/assessment" },
            { label: t("valuesTitle"), to: "/assessment/values" },
          ]}
        />
      }
    >
      <Refused error={failed} />
      {question ? (
        <Question
          key={question.number}
          question={question}
          busy={answer.isPending || takeBack.isPending}
          onAnswer={(most, least, seconds) => answer.mutate({ to: question, most, least, seconds })}
          onBack={() => question.exerciseId && takeBack.mutate(question.exerciseId)}
          onStop={() => question.exerciseId && stop.mutate(question.exerciseId)}
        />
      ) : (
        !failed && <PageSkeleton />
      )}
    </Page>
  );
}

interface QuestionProps {
  question: ValuesQuestion;
  busy: boolean;
  onAnswer: (most: ValueId, least: ValueId | null, seconds: number) => void;
  onBack: () => void;
  onStop: () => void;
}

function Question({ question, busy, onAnswer, onBack, onStop }: QuestionProps) {
  const go = useGo();
  const { kind, number, most: atMost, options } = question;
  const [most, setMost] = useState<ValueId>();
  const heading = useRef<HTMLParagraphElement>(null);
  const since = useRef(performance.now());
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const choose = useCallback(
    (value: ValueId) => {
      if (busy || value === most) return;
      const seconds = Math.round((performance.now() - since.current) / 100) / 10;
      if (kind === "vignette") onAnswer(value, null, seconds);
      else if (most) onAnswer(most, value, seconds);
      else setMost(value);
    },
    [busy, kind, most, onAnswer],
  );
  const goBack = useCallback(() => {
    if (most) setMost(undefined);
    else if (number > 1 && !busy) onBack();
  }, [most, number, busy, onBack]);
  useChoiceKeys(
    options.map((option) => option.valueId),
    choose,
    goBack,
  );
  const asks = kind === "vignette" ? t("askVignette") : most ? t("askLeast") : t("askMost");
  return (
    <div className="item-by-item">
      <div className="item-progress">
        <div
          role="progressbar"
          aria-label={t("progressLabel")}
          aria-valuemin={0}
          aria-valuemax={atMost}
          aria-valuenow={number - 1}
          className="item-track"
        >
          <div style={{ width: `${((number - 1) / atMost) * 100}%` }} />
        </div>
        <span className="number">{t("questionOf", { number, most: atMost })}</span>
      </div>
      <p className="item-statement values-ask" ref={heading} tabIndex={-1} aria-live="polite">
        {asks}
      </p>
      <div className="item-answers values-options">
        {options.map((option, place) => (
          <button
            type="button"
            key={option.valueId}
            className={option.valueId === most ? "choice chosen" : "choice"}
            aria-pressed={option.valueId === most}
            disabled={busy || option.valueId === most}
            onClick={() => choose(option.valueId)}
          >
            <span>
              {kind === "best-worst" && <strong>{option.label}</strong>}
              <span className="value-means">{option.text}</span>
            </span>
            {option.valueId === most ? <small>{t("chosenMost")}</small> : <kbd aria-hidden>{place + 1}</kbd>}
          </button>
        ))}
      </div>
      <div className="item-moves">
        <Button variant="default" disabled={busy || (number === 1 && !most)} onClick={goBack}>
          {t("back")}
        </Button>
        <Button variant="default" onClick={() => go("/assessment/values")}>
          {t("pauseLater")}
        </Button>
        {number > 5 && (
          <Button variant="default" disabled={busy} onClick={onStop}>
            {t("stopNow")}
          </Button>
        )}
      </div>
      <p className="note">
        {number > 2 && `${t(question.sureOfTopThree >= sureEnough ? "sure" : "unsure")}. `}
        {t("exerciseNote")} <span className="item-keys">{t("keysHint", { keys: `1–${options.length}` })}</span>
      </p>
    </div>
  );
}

const useChoiceKeys = (values: readonly ValueId[], choose: (value: ValueId) => void, back: () => void): void => {
  const said = values.join();
  // A key that comes with the paint meets the question that is in sight.
  useLayoutEffect(() => {
    const shown = said.split(",");
    const listen = (event: KeyboardEvent) => {
      const away = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("[role=dialog]");
      if (away || (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))) return;
      const taken = values.find((value) => value === shown[Number(event.key) - 1]);
      if (taken) choose(taken);
      else if (event.key === "Backspace") back();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [said, values, choose, back]);
};
