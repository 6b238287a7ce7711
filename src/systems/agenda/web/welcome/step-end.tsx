// The end of a step: on, and back.
import { Button } from "@mantine/core";
import { t } from "./text.ts";

interface StepEndProps {
  onBack?: () => void;
  disabled?: boolean;
  /** The verb of the step; "Continue" unless told. */
  label?: string;
  loading?: boolean;
  /** Where going on is no more than passing by. */
  quiet?: boolean;
}

/** Stands at the end of the step's form: Enter in a field goes on as well. */
export function StepEnd({ onBack, disabled, label, loading, quiet = false }: StepEndProps) {
  return (
    <div className="form-end">
      <Button type="submit" variant={quiet ? "default" : "filled"} disabled={disabled} loading={loading}>
        {label ?? t("next")}
      </Button>
      {onBack && (
        <Button variant="default" onClick={onBack}>
          {t("back")}
        </Button>
      )}
    </div>
  );
}
