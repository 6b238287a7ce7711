// The one form helper: checks by the system's own schema, saves, and settles an edit that met another one.
import { Button } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { codeOf, detailsOf, fieldErrorsOf, sentenceOf } from "../answer.ts";
import { text } from "../text.ts";
import { useText } from "../words.ts";
import { withoutEmpty } from "./record-schema.ts";
import { Refused } from "./refused.tsx";
import { StaleEdit, type StaleVersions } from "./stale-edit.tsx";

/** While a person types, any field may be empty or half written. */
export type Values = Record<string, unknown>;

interface RecordFormOptions<S extends z.ZodObject> {
  schema: S;
  initial: Partial<z.input<S>>;
  /** The revision of the record that is edited; none for a new one. */
  revision?: number;
  /**
   * Called with checked values and the revision that the person saw. What it throws is shown: beside its field where it names one.
   * Answer with the record as saved, so that the next save of the same form goes on from it.
   */
  save: (values: z.output<S>, revision: number | undefined) => Promise<unknown>;
  /** After a save that went through. */
  onSaved?: () => void;
}

export interface RecordFormState<S extends z.ZodObject = z.ZodObject> {
  schema: S;
  form: UseFormReturnType<Values>;
  saving: boolean;
  /** The sentence of a refusal that belongs to no field. */
  refusal: string | undefined;
  submit: (event?: FormEvent<HTMLFormElement>) => void;
  stale: StaleVersions | undefined;
  settle: (merged: Values | undefined) => void;
}

const isEmptyAt = (values: unknown, path: readonly PropertyKey[]): boolean => {
  const value = path.reduce<unknown>(
    (inside, step) => (typeof inside === "object" && inside !== null ? Reflect.get(inside, step) : undefined),
    values,
  );
  return value === undefined || value === null || value === "";
};

const revisionOf = (answer: unknown): number | undefined => {
  const revision: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, "revision") : undefined;
  return typeof revision === "number" ? revision : undefined;
};

export const useRecordForm = <S extends z.ZodObject>({
  schema,
  initial,
  revision,
  save,
  onSaved,
}: RecordFormOptions<S>): RecordFormState<S> => {
  const t = useText(text);
  const seen = useRef(revision);
  const [saving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [stale, setStale] = useState<StaleVersions>();
  const form = useForm<Values>({
    mode: "controlled",
    initialValues: initial,
    validateInputOnBlur: true,
    validate: (values) => {
      const sent = withoutEmpty(schema, values);
      const checked = schema.safeParse(sent);
      if (checked.success) return {};
      return Object.fromEntries(
        [...checked.error.issues]
          .reverse()
          .map((issue) => [issue.path.join("."), isEmptyAt(sent, issue.path) ? t("needed") : issue.message]),
      );
    },
  });

  // What was saved elsewhere, or undone, is shown at once where nothing is half written; else the save will ask.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new revision brings new values
  useEffect(() => {
    if (revision === seen.current || form.isDirty()) return;
    seen.current = revision;
    form.setInitialValues(initial);
    form.setValues(initial);
    form.resetDirty(initial);
  }, [revision]);

  const settleFailure = (error: unknown, values: Values) => {
    if (codeOf(error) === "STALE") {
      const { current } = detailsOf(error);
      if (typeof current === "object" && current !== null) return setStale({ yours: values, theirs: { ...current } });
    }
    const byField = fieldErrorsOf(error);
    form.setErrors(byField);
    if (Object.keys(byField).length === 0) setRefusal(sentenceOf(error));
  };

  const send = async (values: Values) => {
    setSaving(true);
    setRefusal(undefined);
    try {
      const answer = await save(schema.parse(withoutEmpty(schema, values)), seen.current);
      seen.current = revisionOf(answer) ?? seen.current;
      form.resetDirty(values);
      onSaved?.();
    } catch (error) {
      settleFailure(error, values);
    } finally {
      setSaving(false);
    }
  };

  return {
    schema,
    form,
    saving,
    refusal,
    submit: form.onSubmit(
      (values) => void send(values),
      () => requestAnimationFrame(() => document.querySelector<HTMLElement>("form [aria-invalid=true]")?.focus()),
    ),
    stale,
    settle: (merged) => {
      const theirs = revisionOf(stale?.theirs);
      setStale(undefined);
      if (!merged) return;
      seen.current = theirs ?? seen.current;
      form.setValues(merged);
      void send(merged);
    },
  };
};

interface RecordFormProps<S extends z.ZodObject> {
  form: RecordFormState<S>;
  /** The verb of the person: "Save goal". */
  submitLabel?: string;
  onCancel?: () => void;
  children: ReactNode;
}

export function RecordForm<S extends z.ZodObject>({ form: state, submitLabel, onCancel, children }: RecordFormProps<S>) {
  const t = useText(text);
  return (
    <form className="record-form" onSubmit={state.submit} noValidate>
      {children}
      <Refused error={state.refusal} />
      <div className="form-end">
        <Button type="submit" loading={state.saving}>
          {submitLabel ?? t("save")}
        </Button>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {state.stale && <StaleEdit schema={state.schema} versions={state.stale} onSettle={state.settle} />}
    </form>
  );
}
