// A short scale as large choices; "?" stands for what is not known.
import type { z } from "zod";
import { Choices } from "./choices.tsx";
import type { RecordFormState } from "./use-record-form.tsx";

interface ScaleProps<S extends z.ZodObject> {
  form: RecordFormState<S>;
  name: string;
  label: string;
  steps: readonly { value: number | null; label: string }[];
}

export function Scale<S extends z.ZodObject>({ form, name, label, steps }: ScaleProps<S>) {
  const { value, onChange, error } = form.form.getInputProps(name);
  const asText = (of: unknown) => (typeof of === "number" ? String(of) : "?");
  return (
    <div>
      <Choices
        label={label}
        inline
        choices={steps.map((step) => ({ value: asText(step.value), label: step.label }))}
        value={asText(value)}
        onChange={(chosen) => onChange(chosen === "?" ? null : Number(chosen))}
      />
      {error && (
        <p className="mantine-InputWrapper-error field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
