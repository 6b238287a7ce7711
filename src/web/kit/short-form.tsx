// A few fields in place, for what is no record by itself: what is sent, what stands in its way, and the way out.
import { Button } from "@mantine/core";
import { type ReactNode, useState } from "react";
import { Refused } from "./refused.tsx";
import { t } from "./text.ts";

interface ShortFormProps {
  /** The verb of the person: "Add person". */
  submitLabel: string;
  /** Whether enough is said to be sent. */
  ready?: boolean;
  /** The write: its refusal is said, and while it runs nothing is sent twice. */
  write: { isPending: boolean; error: unknown };
  onSubmit: () => void;
  onCancel?: () => void;
  /** Further ways to end it. */
  ends?: ReactNode;
  children: ReactNode;
}

export function ShortForm({ submitLabel, ready = true, write, onSubmit, onCancel, ends, children }: ShortFormProps) {
  return (
    <form
      className="record-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSubmit();
      }}
    >
      {children}
      <Refused error={write.error} />
      <div className="form-end">
        <Button type="submit" disabled={!ready} loading={write.isPending}>
          {submitLabel}
        </Button>
        {ends}
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

interface AddInPlaceProps {
  label: string;
  /** Another way to add, above the button. */
  above?: ReactNode;
  form: (end: () => void) => ReactNode;
}

/** A button that becomes the form it opens, and comes back when that ends. */
export function AddInPlace({ label, above, form }: AddInPlaceProps) {
  const [adding, setAdding] = useState(false);
  if (adding) return form(() => setAdding(false));
  const button = (
    <Button variant="default" onClick={() => setAdding(true)}>
      {label}
    </Button>
  );
  if (!above) return button;
  return (
    <div className="record-form">
      {above}
      {button}
    </div>
  );
}
