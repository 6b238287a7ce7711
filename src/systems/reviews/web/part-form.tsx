// One question of a review whose answers become records of another room: its form is made from that room's operation.
import { Button } from "@mantine/core";
import { type FormEvent, type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { sayNearDay } from "../../../core/day.ts";
import { labelOf } from "../../../core/fields.ts";
import { fieldErrorsOf, sentenceOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { Choices } from "../../../web/kit/choices.tsx";
import { useKeptDraft } from "../../../web/kit/kept-draft.ts";
import { type FormField, OperationField } from "../../../web/kit/operation-field.tsx";
import type { OperationForm } from "../../../web/kit/operation-forms.ts";
import { type Draft, filledIn } from "../../../web/kit/operation-input.ts";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { today } from "../../../web/kit/today.ts";
import type { PartLine, ReviewEntry } from "../schema/review.ts";
import { EntryLinks } from "./filed-list.tsx";
import { isScale, ScaleField } from "./scale-field.tsx";
import { t } from "./text.ts";

/** Writes what is half written; answers whether the review may go on. */
export type Flush = () => Promise<boolean>;

interface PartFormProps {
  reviewId: string;
  part: PartLine;
  forms: readonly OperationForm[];
  entries: readonly ReviewEntry[];
  /** Told of the way to write what is half written, and of its end. */
  onFlush: (part: string, flush: Flush | null) => void;
}

export function PartForm({ reviewId, part, forms, entries, onFlush }: PartFormProps) {
  const form = forms.find(({ name }) => name === part.operation);
  const fields = part.fields.flatMap((name) => {
    const field = form?.fields.find((one) => one.name === name);
    return field ? [inWords(field, part.labels[name])] : [];
  });
  const filed = entries.filter(({ what, key }) => what === "filed" && key === part.key);
  const section = useFocusOnFull(filed.length >= part.most);
  return (
    <section ref={section} className="part" aria-label={part.ask}>
      <h2>{part.ask}</h2>
      <EntryLinks label={part.ask} entries={filed} />
      {fields.length === 0 ? (
        <p className="note">{t("notKnownPart")}</p>
      ) : filed.length < part.most ? (
        <PartFields reviewId={reviewId} part={part} fields={fields} onFlush={onFlush} />
      ) : (
        part.most > 1 && <p className="note">{t("filedFull")}</p>
      )}
    </section>
  );
}

/** When the last answer is written its form goes; the focus goes to the next field of the step, else to the way onwards. */
const useFocusOnFull = (full: boolean) => {
  const section = useRef<HTMLElement>(null);
  const before = useRef(full);
  useEffect(() => {
    const becameFull = full && !before.current;
    before.current = full;
    if (!becameFull || !section.current) return;
    const fields = document.querySelectorAll<HTMLElement>(".review-step input, .review-step textarea");
    const after = [...fields].find(
      (field) => section.current?.compareDocumentPosition(field) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    (after ?? document.querySelector<HTMLElement>(".review-end button"))?.focus();
  }, [full]);
  return section;
};

/** What programs read of a field is not what a person needs to read, where the part has words of its own. */
const inWords = (field: FormField, label: string | undefined): FormField =>
  label === undefined ? field : { ...field, title: label, description: "" };

const startOf = (part: PartLine, fields: readonly FormField[]): Draft =>
  Object.fromEntries(
    fields.flatMap(({ name, default: otherwise }) => {
      const value = part.standing?.values[name] ?? part.defaults[name] ?? otherwise;
      return value === undefined || value === null ? [] : [[name, value]];
    }),
  );

/** What lay on the device of the fields that are asked for now. */
const draftOf = (before: unknown, fields: readonly FormField[]): Draft =>
  typeof before === "object" && before !== null
    ? Object.fromEntries(Object.entries(before).filter(([name]) => fields.some((field) => field.name === name)))
    : {};

/** Kinds of field in which Enter adds the line; in the others it has a meaning of its own. */
const addsByEnter = new Set<FormField["kind"]>(["text", "long", "number"]);

function PartFields({
  reviewId,
  part,
  fields,
  onFlush,
}: Pick<PartFormProps, "reviewId" | "part" | "onFlush"> & { fields: FormField[] }) {
  const onDevice = useKeptDraft(`review:${reviewId}:part:${part.key}`);
  const [draft, setDraft] = useState<Draft>(() => ({ ...startOf(part, fields), ...draftOf(onDevice.before, fields) }));
  const [cameBack, setCameBack] = useState(() => Object.keys(draftOf(onDevice.before, fields)).length > 0);
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string>();
  /** The line that is being written; the form is free for the next one meanwhile. */
  const [onWay, setOnWay] = useState<Draft>();
  const writing = useRef<Promise<boolean>>(Promise.resolve(true));
  const box = useRef<HTMLFormElement>(null);
  const touched = fields.some(
    ({ name }) => JSON.stringify(draft[name] ?? "") !== JSON.stringify(startOf(part, fields)[name] ?? ""),
  );
  const typed = useRef({ draft, touched });
  typed.current = { draft, touched };

  const keepOnDevice = onDevice.keep;
  useEffect(() => keepOnDevice(touched ? draft : onWay), [keepOnDevice, touched, draft, onWay]);

  const change = (name: string) => (value: unknown) => {
    setCameBack(false);
    setDraft((before) => ({ ...before, [name]: value }));
    setErrors(({ [name]: _, ...others }) => others);
  };

  const write = async (line: Draft, input: Record<string, unknown>): Promise<boolean> => {
    try {
      await client.reviews.file({ id: reviewId, part: part.key, input });
      if (!typed.current.touched || typed.current.draft === line) keepOnDevice(undefined);
      return true;
    } catch (error) {
      giveBack(line, error);
      return false;
    } finally {
      setOnWay((now) => (now === line ? undefined : now));
    }
  };

  /** What was refused stands in the form again, unless something else is being written there by now. */
  const giveBack = (line: Draft, error: unknown) => {
    if (typed.current.touched && typed.current.draft !== line) {
      const said = String(fields.map(({ name }) => line[name]).find((value) => typeof value === "string") ?? "");
      setRefusal(`${t("notAdded", { line: said })} ${sentenceOf(error)}`);
      return;
    }
    const byField = fieldErrorsOf(error);
    const known = Object.keys(byField).some((name) => fields.some((field) => field.name === name));
    setDraft(line);
    setErrors(known ? byField : {});
    setRefusal(known ? undefined : sentenceOf(error));
  };

  const focusFirst = () => requestAnimationFrame(() => box.current?.querySelector<HTMLElement>("input, textarea")?.focus());

  /** One line after the other; where more may follow, the form is empty at once. */
  const add = (): Promise<boolean> => {
    const { input, unclear } = filledIn(fields, draft);
    setRefusal(undefined);
    if (Object.keys(unclear).length > 0) {
      setErrors(Object.fromEntries(Object.keys(unclear).map((name) => [name, t("half")])));
      return Promise.resolve(false);
    }
    setErrors({});
    setCameBack(false);
    setOnWay(draft);
    if (part.most > 1) {
      setDraft(startOf(part, fields));
      focusFirst();
    }
    writing.current = writing.current.then(() => write(draft, input));
    return writing.current;
  };

  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    void add();
  };

  const latest = useRef(add);
  latest.current = add;
  const flush = useCallback<Flush>(async () => {
    const written = await writing.current;
    return typed.current.touched ? latest.current() : written;
  }, []);
  useEffect(() => {
    onFlush(part.key, flush);
    return () => onFlush(part.key, null);
  }, [onFlush, part.key, flush]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const kind =
      event.target instanceof HTMLElement ? event.target.closest<HTMLElement>("[data-field]")?.dataset.field : undefined;
    if (!addsByEnter.has(kind as FormField["kind"])) return;
    event.preventDefault();
    if (touched) submit();
  };

  return (
    <form ref={box} className="part-fields" onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {part.standing && (
        <p className="note">
          <RecordLink kind={part.standing.record.kind} id={part.standing.record.id}>
            {t("standsAlready", { day: sayNearDay(part.standing.day, today()) })}
          </RecordLink>{" "}
          {t("changeOrGoOn")}
        </p>
      )}
      {fields.map((field) => (
        <div key={field.name} data-field={field.kind}>
          <PartField field={field} value={draft[field.name]} error={errors[field.name]} onChange={change(field.name)} />
        </div>
      ))}
      {cameBack && <p className="note">{t("draftBack")}</p>}
      <Refused error={refusal} />
      <Button type="submit" variant="default" loading={onWay !== undefined} disabled={!touched}>
        {t(part.standing ? "changeAnswer" : "addAnswer")}
      </Button>
    </form>
  );
}

interface PartFieldProps {
  field: FormField;
  value: unknown;
  error: string | undefined;
  onChange: (value: unknown) => void;
}

/** More words than that do not stand side by side. */
const mostSideBySide = 6;

/** Few steps and few words stand side by side, to be taken with one touch; nothing in a review is asked for with a star. */
function PartField({ field, value, error, onChange }: PartFieldProps) {
  if (isScale(field)) return <ScaleField field={field} value={value} error={error} onChange={onChange} />;
  const { choices = [] } = field;
  if (field.kind !== "choice" || choices.length > mostSideBySide)
    return (
      <OperationField
        field={{ ...field, required: false }}
        value={value}
        error={error}
        canBeEmptied={false}
        onChange={onChange}
      />
    );
  return (
    <>
      <Choices
        label={field.title ?? field.description}
        choices={choices.map((choice) => ({ value: choice, label: labelOf(choice) }))}
        value={typeof value === "string" ? value : null}
        onChange={onChange}
        inline
      />
      <Refused error={error} />
    </>
  );
}
