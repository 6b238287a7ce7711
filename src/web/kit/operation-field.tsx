// One field of an operation's form, made from what the operation declares: for any screen that fills in an operation it does not know.
import { Textarea } from "@mantine/core";
import type { ReactNode } from "react";
import { labelOf } from "../../core/fields.ts";
import { FieldControl } from "./field.tsx";
import { FileDrop } from "./file-drop.tsx";
import type { OperationForm } from "./operation-forms.ts";
import { saidValue } from "./said-value.ts";
import { t } from "./text.ts";

export type FormField = OperationForm["fields"][number];

interface FieldProps {
  field: FormField;
  value: unknown;
  error: string | undefined;
  /** Offers to say "nothing" of it. */
  canBeEmptied: boolean;
  onChange: (value: unknown) => void;
}

export function OperationField({ field, value, error, canBeEmptied: offered, onChange }: FieldProps) {
  const emptied = value === null;
  const label = field.title ?? labelOf(field.name);
  const byDefault =
    field.default === undefined || field.default === null || field.kind === "flag"
      ? ""
      : t("operationDefault", { value: saidValue(field.default) });
  const shared = {
    label,
    description: [field.description, byDefault, emptied && t("operationEmptied")].filter(Boolean).join(" "),
    error,
    withAsterisk: field.required,
  };
  return (
    <>
      {drawn({ field, value, onChange, shared })}
      {offered && (
        <button type="button" className="empty-it" onClick={() => onChange(emptied ? undefined : null)}>
          {t(emptied ? "operationLeaveIt" : "operationEmptyIt", { label })}
        </button>
      )}
    </>
  );
}

interface Drawn {
  field: FormField;
  value: unknown;
  onChange: (value: unknown) => void;
  shared: { label: string; description: string; error: string | undefined; withAsterisk: boolean };
}

const drawn = ({ field, value, onChange, shared }: Drawn): ReactNode => {
  switch (field.kind) {
    case "file":
      return <FileField shared={shared} onChange={onChange} />;
    case "json":
      return <JsonField field={field} value={value} onChange={onChange} shared={shared} />;
    case "flag":
      return <FlagField field={field} value={value} onChange={onChange} shared={shared} />;
    default: {
      const choices = (field.choices ?? []).map((choice) => ({ value: choice, label: labelOf(choice) }));
      const { lowest, highest, longest } = field;
      const limits = { lowest, highest, longest, decimals: field.whole ? 0 : undefined };
      return <FieldControl {...shared} {...limits} {...{ choices, value, onChange }} kind={field.kind} />;
    }
  }
};

function FlagField({ field, value, onChange, shared }: Drawn) {
  if (field.default !== undefined) return <FieldControl {...shared} kind="flag" choices={[]} value={value} onChange={onChange} />;
  const choices = [
    { value: "true", label: t("yes") },
    { value: "false", label: t("no") },
  ];
  return (
    <FieldControl
      {...shared}
      kind="choice"
      choices={choices}
      placeholder={t("operationLeaveOut")}
      value={value === undefined ? "" : String(value)}
      onChange={(chosen) => onChange(chosen === "" ? undefined : chosen === "true")}
    />
  );
}

function FileField({ shared, onChange }: Pick<Drawn, "shared" | "onChange">) {
  return (
    <>
      <FileDrop label={`${shared.label}${shared.withAsterisk ? " *" : ""}`} hint={shared.description} onFile={onChange} />
      {shared.error && (
        <p className="mantine-InputWrapper-error field-error" role="alert">
          {shared.error}
        </p>
      )}
    </>
  );
}

function JsonField({ field, value, onChange, shared }: Drawn) {
  const example = JSON.stringify(field.example, null, 2);
  const written = typeof value === "string" ? value : "";
  return (
    <>
      <Textarea
        {...shared}
        description={
          <>
            {shared.description} {t("operationExample", { example: JSON.stringify(field.example) })}
          </>
        }
        classNames={{ input: "json-box" }}
        value={written}
        onChange={(event) => onChange(event.currentTarget.value)}
        spellCheck={false}
        autosize
        minRows={3}
        maxRows={18}
      />
      {written === "" && (
        <button type="button" className="empty-it" onClick={() => onChange(example)}>
          {t("operationUseExample")}
        </button>
      )}
    </>
  );
}
