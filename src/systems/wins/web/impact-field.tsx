// How much a win mattered: five steps in words.
import { Select } from "../../../web/kit/select.tsx";
import type { RecordFormState } from "../../../web/kit/use-record-form.tsx";
import type { winForm } from "../schema.ts";
import { t } from "./text.ts";

const steps = ["1", "2", "3", "4", "5"] as const;

export function ImpactField({ form }: { form: RecordFormState<typeof winForm> }) {
  const { value, error, onChange } = form.form.getInputProps("impact");
  return (
    <Select
      label={t("impact")}
      data={steps.map((step) => ({ value: step, label: t(`impact${step}`) }))}
      value={typeof value === "number" ? String(value) : null}
      error={error}
      onChange={(step) => onChange(step === null ? "" : Number(step))}
      clearable
    />
  );
}
