// A few large choices of which one is taken, each with a line that says what it means; arrows move, as among all radio buttons.
import { useId } from "react";

export interface Choice {
  value: string;
  label: string;
  note?: string;
}

interface ChoicesProps {
  label: string;
  choices: readonly Choice[];
  value: string | null;
  onChange: (value: string) => void;
  /** Side by side where there is room; for short words. */
  inline?: boolean;
  /** Says the label to screen readers only. */
  quiet?: boolean;
}

export function Choices({ label, choices, value, onChange, inline, quiet }: ChoicesProps) {
  const name = useId();
  return (
    <fieldset className={inline ? "choices inline" : "choices"}>
      <legend className={quiet ? "unseen" : undefined}>{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} className={choice.value === value ? "choice chosen" : "choice"}>
          <input
            type="radio"
            className="unseen"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
          {choice.note && <small>{choice.note}</small>}
        </label>
      ))}
    </fieldset>
  );
}
