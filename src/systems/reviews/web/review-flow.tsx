// A review in steps, by key or by hand: paused anywhere, resumed where it was, anything left out.
import { Button } from "@mantine/core";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { z } from "zod";
import { codeOf } from "../../../web/answer.ts";
import { client, queries } from "../../../web/client.ts";
import { useGo } from "../../../web/kit/go.tsx";
import type { OperationForm } from "../../../web/kit/operation-forms.ts";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { StaleEdit } from "../../../web/kit/stale-edit.tsx";
import { today } from "../../../web/kit/today.ts";
import { announce } from "../../../web/toast.tsx";
import { sayPeriodSoFar } from "../rules/periods.ts";
import type { Answers, CadenceName, Opening, ReviewStep } from "../schema/review.ts";
import { FiledList } from "./filed-list.tsx";
import { GoalsGlance, HappenedView } from "./happened-view.tsx";
import { type Flush, PartForm } from "./part-form.tsx";
import { QuestionsStep } from "./questions-step.tsx";
import { SignalRows } from "./signals-card.tsx";
import { StepBar } from "./step-bar.tsx";
import { t } from "./text.ts";
import { UnfinishedStep } from "./unfinished-step.tsx";
import { useKeptAnswers } from "./use-kept-answers.ts";
import { useTimeInUse } from "./use-time-in-use.ts";
import { ValuesMovedNote } from "./values-moved.tsx";

export const usualMinutes: Record<CadenceName, number> = { week: 15, month: 30, quarter: 45, year: 60 };

interface FlowProps {
  opening: Opening;
  forms: readonly OperationForm[];
}

export function ReviewFlow({ opening, forms }: FlowProps) {
  const go = useGo();
  const { review, steps } = opening;
  const [at, setAt] = useState(Math.min(review.step, steps.length - 1));
  const time = useTimeInUse(review.secondsSpent);
  const { answers, answer, keep, end, apart, settle } = useKeptAnswers(opening, () => ({ step: at, secondsSpent: time.now() }));
  const [refusal, setRefusal] = useState<unknown>();
  useKeptInPassing(keep, setRefusal);
  const flushes = useRef(new Map<string, Flush>());
  const onFlush = useCallback((part: string, flush: Flush | null) => {
    if (flush) flushes.current.set(part, flush);
    else flushes.current.delete(part);
  }, []);
  const [leaving, setLeaving] = useState(false);
  const step = steps[Math.min(at, steps.length - 1)];
  const isLast = at >= steps.length - 1;

  /** Writes what is half written and then goes on; stays, and says why, where something was refused. */
  const leave = async (onwards: () => Promise<unknown>, to?: number) => {
    if (leaving) return;
    setLeaving(true);
    setRefusal(undefined);
    try {
      const written = await Promise.all([...flushes.current.values()].map((flush) => flush()));
      if (written.every(Boolean) && (await keep(to))) await onwards();
    } catch (error) {
      setRefusal(error);
    } finally {
      setLeaving(false);
    }
  };
  const goTo = (next: number) => leave(async () => setAt(next), next);
  const pause = () =>
    leave(async () => {
      end(true);
      announce({ said: t("pausedSaid") });
      go("/reviews");
    });
  const finish = () =>
    leave(async () => {
      end(true);
      try {
        await client.reviews.finish({ id: review.id, secondsSpent: time.now() }, { context: { said: t("finished") } });
      } catch (error) {
        end(false);
        throw error;
      }
    });
  const onwards = () => (isLast ? finish() : goTo(at + 1));
  useCtrlEnter(onwards);
  const frame = useFocusOnStep(at);
  const minutes = t("minutes", { count: Math.max(1, Math.round(time.seconds / 60)) });

  return (
    <Page
      title={t(`reviewOf_${review.cadence}`)}
      above={<Trail steps={[{ label: t("reviews"), to: "/reviews" }]} />}
      sub={sayPeriodSoFar(review.cadence, review, today())}
    >
      <div className="review-flow">
        <div className="review-where">
          <span>{t("stepOf", { step: at + 1, count: steps.length })}</span>
          <span className="number">{t("timeUsed", { minutes, usual: usualMinutes[review.cadence] })}</span>
        </div>
        <StepBar steps={steps} at={at} onGo={(next) => void goTo(next)} />
        <div ref={frame} className="review-step">
          {step && (
            <StepView
              {...{ step, opening, forms, answers, onFlush }}
              onAnswer={answer}
              onLeave={() => void keep().catch(setRefusal)}
            />
          )}
        </div>
        <Unkept refusal={refusal} />
        <div className="review-end">
          <Button
            className="primary-action"
            loading={leaving}
            onClick={() => void onwards()}
            aria-keyshortcuts="Control+Enter"
            rightSection={<kbd aria-hidden>Ctrl ↵</kbd>}
          >
            {isLast ? t("finish") : t("next")}
          </Button>
          {at > 0 && (
            <Button variant="default" onClick={() => void goTo(at - 1)}>
              {t("back")}
            </Button>
          )}
          <Button variant="default" onClick={() => void pause()}>
            {t("pause")}
          </Button>
        </div>
        <p className="note keys-note">{t("skipHint")}</p>
      </div>
      {apart && <TwoAnswers opening={opening} apart={apart} onSettle={settle} />}
    </Page>
  );
}

/** Also kept when the page goes out of sight or is left by another way; what is refused then is said when one is back. */
const useKeptInPassing = (keep: () => Promise<boolean>, onRefused: (error: unknown) => void) => {
  useEffect(() => {
    const onHide = () => document.hidden && void keep().catch(onRefused);
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      // The text stays on this device, and is there again with the review.
      void keep().catch(() => undefined);
    };
  }, [keep, onRefused]);
};

/** Why the review does not go on, and the way to the finished one where another tab finished it. */
function Unkept({ refusal }: { refusal: unknown }) {
  if (!refusal) return null;
  const isDone = codeOf(refusal) === "REVIEW_DONE";
  return (
    <div className="unkept">
      <Refused error={isDone ? t("finishedElsewhere") : refusal} />
      {isDone && (
        <Button variant="default" onClick={() => void queries.invalidateQueries()}>
          {t("openFinished")}
        </Button>
      )}
    </div>
  );
}

interface TwoAnswersProps {
  opening: Opening;
  apart: { ids: string[]; yours: Answers; theirs: Answers };
  onSettle: (chosen: Answers | undefined) => void;
}

/** The same question answered in two places: both are shown, and the person takes one. */
function TwoAnswers({ opening, apart: { ids, yours, theirs }, onSettle }: TwoAnswersProps) {
  const asked = opening.questions.filter(({ id }) => ids.includes(id));
  const schema = z.object(Object.fromEntries(asked.map(({ id }) => [id, z.string()])));
  const of = (all: Answers) => Object.fromEntries(asked.map(({ id }) => [id, all[id] ?? ""]));
  return (
    <StaleEdit
      schema={schema}
      versions={{ yours: of(yours), theirs: of(theirs) }}
      labels={Object.fromEntries(asked.map(({ id, ask }) => [id, ask]))}
      onSettle={(merged) => onSettle(merged && schema.parse(merged))}
    />
  );
}

/** Ctrl + Enter goes on from anywhere in the page, also from within a field. */
const useCtrlEnter = (onwards: () => void) => {
  const latest = useRef(onwards);
  latest.current = onwards;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
};

/** A new step is ready to be typed into. */
const useFocusOnStep = (at: number) => {
  const frame = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has fields of its own
  useLayoutEffect(() => {
    const arrived = first.current;
    first.current = false;
    const field = frame.current?.querySelector<HTMLElement>("input:not([type=hidden]), textarea, [data-row]");
    if (field) field.focus({ preventScroll: arrived });
    else if (!arrived) frame.current?.querySelector<HTMLElement>("h2")?.focus();
    if (!arrived) window.scrollTo({ top: 0 });
  }, [at]);
  return frame;
};

interface StepViewProps extends FlowProps {
  step: ReviewStep;
  answers: Answers;
  onAnswer: (id: string, answer: string) => void;
  onLeave: () => void;
  onFlush: (part: string, flush: Flush | null) => void;
}

function StepView({ step, opening, forms, answers, onAnswer, onLeave, onFlush }: StepViewProps) {
  const { review, entries } = opening;
  switch (step.kind) {
    case "happened":
      return (
        <section className="part">
          <h2 tabIndex={-1}>{t(`stepHappened_${review.cadence}`)}</h2>
          <HappenedView review={review} happened={opening.happened} />
          <GoalsGlance goals={opening.goals} />
          {!opening.signals.some(({ opens }) => "place" in opens && opens.place === "values") && (
            <ValuesMovedNote moved={opening.valuesMoved} />
          )}
          {opening.signals.length > 0 && (
            <div className="glance">
              <h3>{t("signals")}</h3>
              <SignalRows signals={opening.signals} />
            </div>
          )}
        </section>
      );
    case "part":
      return opening.parts
        .filter((part) => part.step === step.key)
        .map((part) => <PartForm key={part.key} reviewId={review.id} {...{ part, forms, entries, onFlush }} />);
    case "unfinished":
      return <UnfinishedStep opening={opening} />;
    case "questions":
      return <QuestionsStep {...{ opening, answers, onAnswer, onLeave }} />;
    case "end":
      return (
        <section className="part">
          <h2 tabIndex={-1}>{t("endTitle")}</h2>
          <FiledList entries={entries} />
        </section>
      );
  }
}
