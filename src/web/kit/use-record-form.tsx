// The one form helper: checks by the system's own schema, saves, and settles an edit that met another one.
import { Button } from "@mantine/core";
import { type UseFormReturnType, useForm } from "@mantine/form";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import type { z } from "zod";
import { codeOf, detailsOf, fieldErrorsOf, sentenceOf } from "../answer.ts";
import { blankValues, type Values, withoutEmpty } from "./form-values.ts";
import { useKeptDraft } from "./kept-draft.ts";
import { changedFields } from "./meeting-edits.ts";
import { Refused } from "./refused.tsx";
import { showFaults } from "./show-faults.ts";
import { StaleEdit, type StaleVersions } from "./stale-edit.tsx";
import { t } from "./text.ts";

interface RecordFormOptions<S extends z.ZodObject> {
  schema: S;
  /** What it begins with; for a new record only what is other than the schema says. */
  initial?: Partial<z.input<S>>;
  /** The revision of the record that is edited; none for a new one. */
  revision?: number | undefined;
  /**
   * Called with checked values and the revision that the person saw. What it throws is shown: beside its field where it names one.
   * Answer with the record as saved, so that the next save of the same form goes on from it.
   */
  save: (values: z.output<S>, revision: number | undefined) => Promise<unknown>;
  /** After a save that went through. */
  onSaved?: (() => void) | undefined;
  /** The way out without saving. */
  onCancel?: (() => void) | undefined;
}

export interface RecordFormState<S extends z.ZodObject = z.ZodObject> {
  schema: S;
  form: UseFormReturnType<Values>;
  /** Whether it changes a record that is there. */
  editing: boolean;
  saving: boolean;
  /** The sentence of a refusal that belongs to no field. */
  refusal: string | undefined;
  submit: (event?: FormEvent<HTMLFormElement>) => void;
  /** Whether what stands in it was left unsaved here before and came back. */
  restored: boolean;
  /** Forgets what is not saved. */
  discard: () => void;
  cancel: (() => void) | undefined;
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

/** An edit of a record is kept on this device until it is saved; a new record has no name to keep it under. */
const draftKeyOf = (fields: readonly string[], initial: object, revision: number | undefined): string | undefined => {
  if (revision === undefined) return undefined;
  const id: unknown = Reflect.get(initial, "id");
  return ["form", typeof id === "string" ? id : window.location.pathname, ...fields].join(":");
};

interface Draft {
  values: Values;
  /** The revision that it was written on. */
  revision: number | undefined;
}

const isDraft = (kept: unknown): kept is Draft =>
  typeof kept === "object" && kept !== null && "values" in kept && typeof kept.values === "object" && kept.values !== null;

export const useRecordForm = <S extends z.ZodObject>({
  schema,
  initial: given,
  revision,
  save,
  onSaved,
  onCancel,
}: RecordFormOptions<S>): RecordFormState<S> => {
  const fields = Object.keys(schema.shape);
  const initial: Values = revision === undefined ? { ...blankValues(schema), ...given } : { ...given };
  const seen = useRef(revision);
  const shown = useRef(revision);
  const before = useRef<Values>(initial);
  const draftKey = draftKeyOf(fields, initial, revision);
  const draft = useKeptDraft(draftKey ?? "form");
  const [restored, setRestored] = useState(false);
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

  const writing = draftKey && changedFields(fields, form.values, before.current);
  const written = writing && Object.keys(writing).length > 0 ? JSON.stringify(writing) : undefined;
  const hasOpened = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was left is put back once, then each change is kept
  useEffect(() => {
    if (!draftKey) return;
    if (!hasOpened.current) {
      hasOpened.current = true;
      if (
        !isDraft(draft.before) ||
        Object.keys(changedFields(fields, { ...initial, ...draft.before.values }, initial)).length === 0
      )
        return;
      seen.current = draft.before.revision ?? seen.current;
      form.setValues({ ...initial, ...draft.before.values });
      return setRestored(true);
    }
    draft.keep(writing && written ? ({ values: writing, revision: seen.current } satisfies Draft) : undefined);
  }, [written]);

  // What was saved elsewhere, or undone, is shown at once where nothing is half written; else the save will ask.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new revision brings new values
  useEffect(() => {
    if (revision === shown.current) return;
    shown.current = revision;
    if (revision === seen.current || form.isDirty()) return;
    seen.current = revision;
    before.current = initial;
    form.setInitialValues(initial);
    form.setValues(initial);
    form.resetDirty(initial);
  }, [revision]);

  const settleFailure = (error: unknown, values: Values) => {
    if (codeOf(error) === "STALE") {
      const { current } = detailsOf(error);
      if (typeof current === "object" && current !== null)
        return setStale({ yours: values, theirs: { ...current }, before: before.current });
    }
    const byField = fieldErrorsOf(error);
    showFaults(document, () => form.setErrors(byField));
    if (Object.keys(byField).length === 0) setRefusal(sentenceOf(error));
  };

  const send = async (values: Values) => {
    setSaving(true);
    setRefusal(undefined);
    try {
      const answer = await save(schema.parse(withoutEmpty(schema, values)), seen.current);
      seen.current = revisionOf(answer) ?? seen.current;
      before.current = values;
      form.resetDirty(values);
      draft.keep(undefined);
      setRestored(false);
      onSaved?.();
    } catch (error) {
      settleFailure(error, values);
    } finally {
      setSaving(false);
    }
  };

  const discard = () => {
    draft.keep(undefined);
    setRestored(false);
    seen.current = revision;
    before.current = initial;
    form.setValues(initial);
  };

  return {
    schema,
    form,
    editing: revision !== undefined,
    saving,
    refusal,
    submit: form.onSubmit(
      (values) => void send(values),
      (faults) => showFaults(document, () => form.setErrors(faults)),
    ),
    restored,
    discard,
    cancel:
      onCancel &&
      (() => {
        discard();
        onCancel();
      }),
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
  save?: string;
  /** The verb while the record is a new one: "Add a goal". */
  add?: string;
  /** Whether what stands in it beside the fields of its schema can be sent. */
  ready?: boolean;
  children: ReactNode;
}

export function RecordForm<S extends z.ZodObject>(props: RecordFormProps<S>) {
  const { form: state, save, add = save, ready = true, children } = props;
  return (
    <form className="record-form" onSubmit={(event) => (ready ? state.submit(event) : event.preventDefault())} noValidate>
      {state.restored && (
        <p className="note" role="status">
          {t("draftRestored")}{" "}
          <Button variant="subtle" size="compact-sm" onClick={state.discard}>
            {t("draftDiscard")}
          </Button>
        </p>
      )}
      {children}
      <Refused error={state.refusal} />
      <div className="form-end">
        <Button type="submit" disabled={!ready} loading={state.saving}>
          {(state.editing ? save : add) ?? t("save")}
        </Button>
        {state.cancel && (
          <Button variant="default" onClick={state.cancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
      {state.stale && <StaleEdit schema={state.schema} versions={state.stale} onSettle={state.settle} />}
    </form>
  );
}
