// One field of a record form: its input, label, help and limits come from the schema; a screen only names it.
import { Switch, Textarea, TextInput } from "@mantine/core";
import { type ReactNode, useState } from "react";
import type { z } from "zod";
import { fieldAt, type InputKind, labelIn, labelOf } from "../../core/fields.ts";
import { type Chosen, RolePicker, SkillPicker } from "./catalogue-picker.tsx";
import { DayInput } from "./day-input.tsx";
import { HoursInput } from "./hours-input.tsx";
import { MoneyInput, NumberInput } from "./number-input.tsx";
import { MultiSelect, Select, TagsInput } from "./select.tsx";
import type { RecordFormState } from "./use-record-form.tsx";

type FieldName<S extends z.ZodObject> = (keyof z.input<S> & string) | `${keyof z.input<S> & string}.${string}`;

interface FieldProps<S extends z.ZodObject> {
  form: RecordFormState<S>;
  name: FieldName<S>;
  /** Another input than the schema suggests; `hours` holds hours with a fraction, `money` minor units of `currency`, `skill` and `role` hold a catalogue id. */
  as?: InputKind | "hours" | "money" | "skill" | "role" | "timezone";
  /** Words that read better here than the schema's title. */
  label?: string;
  /** Shows the schema's sentence below, or words that read better here. */
  help?: boolean | string | undefined;
  placeholder?: string;
  /** Words for the choices of an enumeration. */
  currency?: string;
  choiceLabels?: Readonly<Record<string, string>>;
  /** For `skill` and `role`: the label of the id that the record holds. */
  chosenLabel?: string;
  onChosen?: (chosen: Chosen | null) => void;
  autoFocus?: boolean;
}

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : value === null || value === undefined ? "" : String(value);
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export function Field<S extends z.ZodObject>(props: FieldProps<S>) {
  const { form: state, name, placeholder, choiceLabels, chosenLabel, onChosen, autoFocus } = props;
  const facts = fieldAt(state.schema, name);
  const { value, error, onChange, onBlur, onFocus } = state.form.getInputProps(name);
  const shared = {
    label: props.label ?? labelIn(state.schema, name),
    description: props.help === true ? facts.description : props.help || undefined,
    error,
    withAsterisk: facts.required && !facts.nullable,
    onBlur,
    onFocus,
    placeholder,
    "data-autofocus": autoFocus || undefined,
  };
  const choices = (facts.choices ?? []).map((choice) => ({ value: choice, label: choiceLabels?.[choice] ?? labelOf(choice) }));
  const [picked, setPicked] = useState<Chosen | null>(null);
  const choose = (next: Chosen | null) => {
    setPicked(next);
    onChange(next?.id ?? "");
    onChosen?.(next);
  };
  const known = picked?.id === value ? picked?.label : chosenLabel;
  const chosen = value ? { id: textOf(value), label: known ?? textOf(value) } : null;
  switch (props.as) {
    case "hours":
      return (
        <HoursInput {...shared} value={typeof value === "number" ? value : null} onChange={(hours) => onChange(hours ?? "")} />
      );
    case "money":
      return (
        <MoneyInput
          {...shared}
          currency={props.currency ?? "EUR"}
          value={typeof value === "number" ? value : textOf(value)}
          onChange={(next) => onChange(next ?? "")}
        />
      );
    case "skill":
      return <SkillPicker {...shared} value={chosen} onChange={choose} />;
    case "role":
      return <RolePicker {...shared} value={chosen} onChange={choose} />;
    case "timezone":
      return (
        <Select
          {...shared}
          data={Intl.supportedValuesOf("timeZone")}
          searchable
          clearable
          value={textOf(value) || null}
          onChange={(zone) => onChange(zone ?? "")}
        />
      );
    default:
      return (
        <FieldControl
          {...shared}
          kind={props.as ?? facts.kind}
          choices={choices}
          lowest={facts.lowest}
          highest={facts.highest}
          longest={facts.longest}
          decimals={facts.whole ? 0 : undefined}
          value={value}
          onChange={onChange}
        />
      );
  }
}

interface FieldControlProps {
  kind: InputKind;
  label: string;
  description?: string;
  error?: ReactNode;
  withAsterisk?: boolean;
  placeholder?: string;
  onBlur?: () => void;
  onFocus?: () => void;
  "data-autofocus"?: boolean;
  choices: readonly { value: string; label: string }[];
  lowest?: number;
  highest?: number;
  longest?: number;
  /** Of a number. */
  decimals?: number;
  /** A text, number, yes or no, or list, as the kind asks; empty is "", and a number that cannot be read is the text that was typed. */
  value: unknown;
  onChange: (value: unknown) => void;
}

/** The input for one kind of value, whoever keeps the value. */
export function FieldControl(props: FieldControlProps) {
  const { kind, choices, lowest, highest, longest, decimals, value, onChange, ...shared } = props;
  const data = [...choices];
  switch (kind) {
    case "long":
      return (
        <Textarea
          {...shared}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={3}
          maxRows={14}
        />
      );
    case "number":
      return (
        <NumberInput
          {...shared}
          {...{ lowest, highest, decimals }}
          value={typeof value === "number" ? value : textOf(value)}
          onChange={(next) => onChange(next ?? "")}
        />
      );
    case "flag":
      return (
        <Switch
          label={shared.label}
          description={shared.description}
          error={shared.error}
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case "choice":
      return (
        <Select
          {...shared}
          data={data}
          value={textOf(value) || null}
          onChange={(next) => onChange(next ?? "")}
          clearable={!shared.withAsterisk}
        />
      );
    case "choices":
      return <MultiSelect {...shared} data={data} value={listOf(value)} onChange={onChange} />;
    case "texts":
      return <TagsInput {...shared} value={listOf(value)} onChange={onChange} />;
    case "day":
      return <DayInput {...shared} value={textOf(value) || null} onChange={(day) => onChange(day ?? "")} />;
    default:
      return (
        <TextInput
          {...shared}
          value={textOf(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
          maxLength={longest}
        />
      );
  }
}
