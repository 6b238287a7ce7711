// Competencies one after the other, each with the six described levels: a number key or a click answers and goes on to the next.
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { highestLevel, proficiencyLevels, sayLevel } from "../../career/proficiency.ts";
import { t } from "./level-words.ts";
import "./level-list.css";

export interface Competency {
  key: string;
  label: string;
  /** What sort of thing it is, in a word. */
  note?: string;
  /** What one does at a level in this work, where it is described: it stands instead of what the level means anywhere. */
  says?: Readonly<Record<number, string>>;
}

interface LevelListProps {
  competencies: readonly Competency[];
  /** What was said so far, by the competency's key. */
  levels: Readonly<Record<string, number>>;
  /** Null takes back what was said. */
  onLevel: (key: string, level: number | null) => void;
  /** Called when the last one was answered or passed over. */
  onEnd?: () => void;
  /** Takes the focus at once, so that the number keys answer without a Tab. */
  focused?: boolean;
}

export function LevelList({ competencies, levels, onLevel, onEnd, focused = false }: LevelListProps) {
  const [open, setOpen] = useState(competencies[0]?.key);
  const takesFocus = useRef(focused);
  const answer = (at: number, level: number | null) => {
    const { key } = competencies[at] ?? { key: "" };
    onLevel(key, level);
    const next = competencies.slice(at + 1).find((later) => levels[later.key] === undefined);
    takesFocus.current = true;
    setOpen(next?.key);
    if (!next) onEnd?.();
  };
  const look = (key: string) => {
    takesFocus.current = true;
    setOpen(key);
  };
  return (
    <ol className="level-list">
      {competencies.map((competency, at) => (
        <li key={competency.key}>
          {competency.key === open ? (
            <Question
              competency={competency}
              level={levels[competency.key]}
              takesFocus={takesFocus.current}
              onAnswer={(level) => answer(at, level)}
            />
          ) : (
            <Answered competency={competency} level={levels[competency.key]} onLook={() => look(competency.key)} />
          )}
        </li>
      ))}
    </ol>
  );
}

interface OneProps {
  competency: Competency;
  level: number | undefined;
}

function Answered({ competency, level, onLook }: OneProps & { onLook: () => void }) {
  return (
    <button type="button" className="level-answered" onClick={onLook}>
      <span>{competency.label}</span>
      <span className={level === undefined ? "note" : "number"}>
        {level === undefined ? t("notSaid") : t("saidLevel", { level, label: sayLevel(level) })}
      </span>
    </button>
  );
}

function Question({
  competency,
  level,
  takesFocus,
  onAnswer,
}: OneProps & { takesFocus: boolean; onAnswer: (level: number | null) => void }) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (takesFocus) group.current?.focus();
  }, [takesFocus]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !/^\d$/.test(event.key) || Number(event.key) > highestLevel) return;
    event.preventDefault();
    onAnswer(Number(event.key));
  };
  return (
    <fieldset className="level-question" ref={group} tabIndex={-1} onKeyDown={onKeyDown}>
      <legend>
        <span>{competency.label}</span>
        {competency.note && <small className="note">{competency.note}</small>}
      </legend>
      <div className="level-choices">
        {proficiencyLevels.map((choice) => (
          <button
            key={choice.level}
            type="button"
            className={choice.level === level ? "level-choice chosen" : "level-choice"}
            aria-pressed={choice.level === level}
            onClick={() => onAnswer(choice.level)}
          >
            <kbd>{choice.level}</kbd>{" "}
            <span>
              {choice.label}
              <small>{competency.says?.[choice.level] ?? choice.can}</small>
            </span>
          </button>
        ))}
      </div>
      <button type="button" className="quiet" onClick={() => onAnswer(null)}>
        {t("skip")}
      </button>
    </fieldset>
  );
}
