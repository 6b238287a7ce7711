// Answering, one item at a time: large answers, a key for each, back and forth by arrows, and nothing else on the screen.
import { Button } from "@mantine/core";
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { t } from "./text.ts";
import "./item-by-item.css";

interface ItemAnswer {
  value: number;
  label: string;
}

interface ItemByItemProps {
  instruction: string;
  answers: readonly ItemAnswer[];
  /** The items in the order in which they are asked. */
  items: readonly { id: string; text: string }[];
  given: Readonly<Record<string, number>>;
  /** The item that is shown; one beyond the last shows the end. */
  at: number;
  onMove: (at: number) => void;
  /** Keeps the answer and goes on to the next item. */
  onAnswer: (item: string, value: number, milliseconds: number | undefined) => void;
  /** Below the answers, such as whether all is saved. */
  status?: ReactNode;
  end: ReactNode;
  /** The quietest line, below everything. */
  below?: ReactNode;
}

export function ItemByItem({ instruction, answers, items, given, at, onMove, onAnswer, status, end, below }: ItemByItemProps) {
  const item = items[at];
  const statement = useRef<HTMLParagraphElement>(null);
  const seconds = useTimeInSight(item?.id);
  const choose = useCallback(
    (value: number) => {
      if (!item) return;
      onAnswer(item.id, value, seconds());
      statement.current?.focus({ preventScroll: true });
    },
    [item, onAnswer, seconds],
  );
  useAnswerKeys(answers, choose, (step) => onMove(Math.min(items.length, Math.max(0, at + step))));
  const answered = items.filter((one) => given[one.id] !== undefined).length;
  return (
    <div className="item-by-item">
      <div className="item-progress">
        <div
          role="progressbar"
          aria-label={t("answeredSoFar")}
          aria-valuemin={0}
          aria-valuemax={items.length}
          aria-valuenow={answered}
          className="item-track"
        >
          <div style={{ width: `${(answered / items.length) * 100}%` }} />
        </div>
        <span className="number">{t("itemOf", { at: Math.min(at + 1, items.length), of: items.length })}</span>
      </div>
      {item ? (
        <>
          <p className="item-instruction">{instruction}</p>
          <p className="item-statement" ref={statement} tabIndex={-1} aria-live="polite">
            {item.text}
          </p>
          <fieldset className="item-answers">
            <legend className="unseen">{item.text}</legend>
            {answers.map((answer, place) => (
              <button
                type="button"
                key={answer.value}
                className={given[item.id] === answer.value ? "choice chosen" : "choice"}
                aria-pressed={given[item.id] === answer.value}
                onClick={() => choose(answer.value)}
              >
                <span>{answer.label}</span>
                {place < 9 && <kbd aria-hidden>{place + 1}</kbd>}
              </button>
            ))}
          </fieldset>
        </>
      ) : (
        <div className="item-end">{end}</div>
      )}
      <div className="item-moves">
        <Button variant="default" disabled={at === 0} onClick={() => onMove(at - 1)}>
          {t("previousItem")}
        </Button>
        {item && (
          <Button variant="default" onClick={() => onMove(at + 1)}>
            {given[item.id] === undefined ? t("leaveOut") : t("next")}
          </Button>
        )}
        <span className="note">{status}</span>
      </div>
      {item && <p className="note item-keys">{t("answerKeys", { keys: `1–${Math.min(9, answers.length)}` })}</p>}
      {below && <div className="item-below">{below}</div>}
    </div>
  );
}

/** How long the present item has been in sight; unknown where the person looked away from the page meanwhile. */
const useTimeInSight = (item: string | undefined): (() => number | undefined) => {
  const since = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts anew with every item
  useEffect(() => {
    since.current = performance.now();
    const lookAway = () => {
      since.current = undefined;
    };
    document.addEventListener("visibilitychange", lookAway);
    return () => document.removeEventListener("visibilitychange", lookAway);
  }, [item]);
  return useCallback(() => (since.current === undefined ? undefined : Math.round(performance.now() - since.current)), []);
};

const useAnswerKeys = (answers: readonly ItemAnswer[], choose: (value: number) => void, move: (step: 1 | -1) => void): void => {
  // A key that comes with the paint meets the item that is in sight.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A key that is held would answer item after item.
      if (event.repeat && /^[1-9]$/.test(event.key)) return;
      const away = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("[role=dialog]");
      if (away || (event.target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName))) return;
      const answer = /^[1-9]$/.test(event.key) ? answers[Number(event.key) - 1] : undefined;
      if (answer) choose(answer.value);
      else if (event.key === "ArrowRight") move(1);
      else if (event.key === "ArrowLeft") move(-1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [answers, choose, move]);
};
