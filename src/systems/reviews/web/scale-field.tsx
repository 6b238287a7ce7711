// A number of few steps as buttons side by side: one touch, or the digit itself, which goes on to the next field.
import type { KeyboardEvent } from "react";
import { labelOf } from "../../../core/fields.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import type { FormField } from "../../../web/kit/operation-field.tsx";
import { Refused } from "../../../web/kit/refused.tsx";

const mostSteps = 7;

export const isScale = ({ kind, lowest, highest }: FormField): boolean =>
  kind === "number" && lowest !== undefined && highest !== undefined && highest - lowest < mostSteps;

interface ScaleFieldProps {
  field: FormField;
  value: unknown;
  error: string | undefined;
  onChange: (value: number) => void;
}

export function ScaleField({ field, value, error, onChange }: ScaleFieldProps) {
  const lowest = field.lowest ?? 0;
  const steps = Array.from({ length: (field.highest ?? lowest) - lowest + 1 }, (_, place) => String(lowest + place));
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!steps.includes(event.key)) return;
    event.preventDefault();
    onChange(Number(event.key));
    const next = event.currentTarget.closest("[data-field]")?.nextElementSibling;
    (next?.querySelector<HTMLElement>("input, textarea") ?? (next instanceof HTMLButtonElement ? next : null))?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits are a short way beside the radio buttons inside
    <div className="scale" onKeyDown={onKeyDown}>
      <Choices
        label={field.title || field.description || labelOf(field.name)}
        choices={steps.map((step) => ({ value: step, label: step }))}
        value={value === undefined || value === null ? null : String(value)}
        onChange={(chosen) => onChange(Number(chosen))}
        inline
      />
      <Refused error={error} />
    </div>
  );
}
