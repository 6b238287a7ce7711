// One filter of a list: any of it, or one.
import { Select } from "@mantine/core";

interface ChoiceProps {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  choices: readonly (readonly [value: string, label: string])[];
}

export function Choice({ label, value, onChange, choices }: ChoiceProps) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={choices.map(([one, said]) => ({ value: one, label: said }))}
      value={value ?? null}
      onChange={(next) => onChange(next ?? undefined)}
      clearable
    />
  );
}
