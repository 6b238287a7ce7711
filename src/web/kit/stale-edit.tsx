// Two edits met: shows both versions field by field and lets the person choose what to keep.
import { Button } from "@mantine/core";
import { useState } from "react";
import type { z } from "zod";
import { labelIn } from "../../core/fields.ts";
import { Modal } from "./dialogs.tsx";
import { differingFields, type MetVersions, mergedEdits, type Side, sideUnlessChosen } from "./meeting-edits.ts";
import { saidValue } from "./said-value.ts";
import { t } from "./text.ts";

export type StaleVersions = MetVersions;

interface StaleEditProps {
  schema: z.ZodObject;
  versions: StaleVersions;
  /** Words for the fields where their names do not say them. */
  labels?: Readonly<Record<string, string>>;
  /** The values to save, or nothing when the person goes back to editing. */
  onSettle: (merged: Record<string, unknown> | undefined) => void;
}

export function StaleEdit({ schema, versions, labels, onSettle }: StaleEditProps) {
  const fields = differingFields(Object.keys(schema.shape), versions);
  const [chosen, setChosen] = useState<Record<string, Side>>({});
  const choiceOf = (field: string): Side => chosen[field] ?? sideUnlessChosen(field, versions);
  return (
    <Modal opened onClose={() => onSettle(undefined)} title={t("staleTitle")} size="lg">
      <p>{fields.length > 0 ? t("staleHint") : t("staleNothing")}</p>
      {fields.map((field) => (
        <fieldset key={field} className="stale-field">
          <legend>{labels?.[field] ?? labelIn(schema, field)}</legend>
          {(["yours", "theirs"] as const).map((side) => (
            <label key={side} className={choiceOf(field) === side ? "stale-side chosen" : "stale-side"}>
              <input
                type="radio"
                name={`stale-${field}`}
                checked={choiceOf(field) === side}
                onChange={() => setChosen({ ...chosen, [field]: side })}
              />
              <span>
                <small>{side === "yours" ? t("staleYours") : t("staleTheirs")}</small>
                <span className="stale-value">{saidValue(versions[side][field])}</span>
              </span>
            </label>
          ))}
        </fieldset>
      ))}
      <div className="form-end">
        <Button onClick={() => onSettle(mergedEdits(fields, versions, choiceOf))} data-autofocus>
          {t("staleSave")}
        </Button>
        <Button variant="default" onClick={() => onSettle(undefined)}>
          {t("cancel")}
        </Button>
      </div>
    </Modal>
  );
}
