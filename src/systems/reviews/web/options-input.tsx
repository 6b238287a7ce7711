// The options of a decision, each with what speaks for and against it.
import { Button, CloseButton, Textarea, TextInput } from "@mantine/core";
import type { DecisionOption } from "../schema/decision.ts";
import { t } from "./text.ts";

const most = 12;
const empty: DecisionOption = { label: "", for: "", against: "" };

export function OptionsInput({
  options,
  onChange,
}: {
  options: DecisionOption[];
  onChange: (options: DecisionOption[]) => void;
}) {
  const change = (place: number, patch: Partial<DecisionOption>) =>
    onChange(options.map((option, at) => (at === place ? { ...option, ...patch } : option)));
  return (
    <fieldset className="options">
      <legend>{t("options")}</legend>
      {options.map((option, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is known by its place while its name is being typed
        <div key={place} className="option">
          <div className="option-head">
            <TextInput
              label={t("optionLabel", { count: place + 1 })}
              value={option.label}
              maxLength={200}
              onChange={(event) => change(place, { label: event.currentTarget.value })}
            />
            <CloseButton
              aria-label={t("removeOption", { count: place + 1 })}
              onClick={() => onChange(options.filter((_, at) => at !== place))}
            />
          </div>
          <div className="field-row">
            <Textarea
              label={t("optionFor")}
              autosize
              minRows={1}
              value={option.for}
              onChange={(event) => change(place, { for: event.currentTarget.value })}
            />
            <Textarea
              label={t("optionAgainst")}
              autosize
              minRows={1}
              value={option.against}
              onChange={(event) => change(place, { against: event.currentTarget.value })}
            />
          </div>
        </div>
      ))}
      {options.length < most && (
        <Button variant="default" size="xs" onClick={() => onChange([...options, empty])}>
          {t("addOption")}
        </Button>
      )}
    </fieldset>
  );
}
