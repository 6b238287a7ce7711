// Picks a level on the one scale, each described by what a person at it can do.

import type { ReactNode } from "react";
import { Select } from "../../../web/kit/select.tsx";
import { levelChoices } from "./saying.ts";
import { t } from "./text.ts";

interface LevelSelectProps {
  label?: string;
  /** The name for those who do not see a label beside it. */
  "aria-label"?: string;
  help?: string;
  error?: ReactNode;
  /** Shown while nothing is chosen; "Not said" unless told. */
  placeholder?: string;
  value: number | null;
  onChange: (level: number | null) => void;
}

const canAt = (value: string): string => levelChoices.find((choice) => choice.value === value)?.can ?? "";

export function LevelSelect({ label, help, error, placeholder, value, onChange, ...rest }: LevelSelectProps) {
  const chosen = value === null ? null : String(value);
  return (
    <Select
      {...rest}
      label={label}
      error={error}
      description={label && (chosen === null ? help : canAt(chosen))}
      placeholder={placeholder ?? t("notSaid")}
      data={levelChoices.map((choice) => ({ value: choice.value, label: choice.label }))}
      value={chosen}
      onChange={(next) => onChange(next === null ? null : Number(next))}
      clearable
      comboboxProps={{ width: "max-content", position: "bottom-start" }}
      renderOption={({ option }) => (
        <span className="level-option">
          {option.label}
          <small className="option-note">{canAt(option.value)}</small>
        </span>
      )}
    />
  );
}
