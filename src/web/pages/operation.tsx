// One operation as a form made from its declaration: filled in, run, and said as the command that would do the same.
import { Button, CopyButton } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { fieldErrorsOf, sentenceOf } from "../answer.ts";
import { queries } from "../client.ts";
import { EmptyState } from "../kit/empty-state.tsx";
import { useRouteParam } from "../kit/go.tsx";
import { saveFrom } from "../kit/kept-bytes.ts";
import { type FormField, OperationField } from "../kit/operation-field.tsx";
import { type FormAnswer, type OperationForm, operationForms, runByForm } from "../kit/operation-forms.ts";
import { canBeEmptied, commandFor, type Draft, filledIn } from "../kit/operation-input.ts";
import { Card, Columns, Page, Trail } from "../kit/page.tsx";
import { Refused } from "../kit/refused.tsx";
import { Select } from "../kit/select.tsx";
import { showFaults } from "../kit/show-faults.ts";
import { Loaded, PageSkeleton } from "../kit/skeletons.tsx";
import { itemsToPick, listingOf, readRecord } from "./operation-record.ts";
import { t } from "./text.ts";

export default function Operation() {
  const name = useRouteParam("name");
  const forms = useQuery(operationForms);
  return (
    <Loaded query={forms} shape={<PageSkeleton />}>
      {(all) => {
        const form = all.find((one) => one.tool === name);
        if (form) return <OperationPage key={form.name} form={form} all={all} />;
        return (
          <Page title={t("operations")}>
            <EmptyState sentence={t("operationUnknown")} action={{ label: t("operations"), to: "/operations" }} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function OperationPage({ form, all }: { form: OperationForm; all: readonly OperationForm[] }) {
  const [draft, setDraft] = useState<Draft>(() => startOf(form));
  const [seen, setSeen] = useState<Draft>({});
  const [errors, setErrors] = useState<Record<string, string>>({});
  const [refusal, setRefusal] = useState<string>();
  const [running, setRunning] = useState(false);
  const [answer, setAnswer] = useState<FormAnswer>();
  const box = useRef<HTMLFormElement>(null);
  const { input, unclear } = filledIn(form.fields, draft, seen);
  const change = (name: string) => (value: unknown) => {
    setDraft((before) => ({ ...before, [name]: value }));
    setErrors(({ [name]: _, ...others }) => others);
  };

  const edit = (id: string, record: Draft | undefined) => {
    const known = record ? knownOf(form.fields, record) : {};
    setSeen(known);
    setDraft({ ...startOf(form), ...known, id });
    setErrors({});
  };

  const showErrors = (byField: Record<string, string>) => showFaults(box.current, () => setErrors(byField));

  const run = async (event: FormEvent) => {
    event.preventDefault();
    setRefusal(undefined);
    const half = Object.entries(unclear).map(([name, what]) => [
      name,
      t(what === "json" ? "operationNotJson" : "operationNotNumber"),
    ]);
    if (half.length > 0) return showErrors(Object.fromEntries(half));
    setRunning(true);
    try {
      setAnswer(await runByForm(form.name, input));
      setErrors({});
      if (form.kind !== "read") void queries.invalidateQueries();
    } catch (error) {
      const { byField, others } = besideFields(form.fields, fieldErrorsOf(error));
      showErrors(byField);
      const beside = Object.keys(byField).length > 0;
      setRefusal(beside ? others.join(" ") || undefined : sentenceOf(error));
    } finally {
      setRunning(false);
    }
  };

  return (
    <Page
      title={form.summary.replace(/\.$/, "")}
      above={<Trail steps={[{ label: t("operations"), to: "/operations" }]} />}
      sub={<Doors form={form} />}
    >
      <Columns side={<AtTerminal form={form} command={commandFor(form, input)} />}>
        <form ref={box} className="record-form" onSubmit={run} noValidate>
          {form.fields.length === 0 && <p className="note">{t("operationNoFields")}</p>}
          {form.fields.map((field) => (
            <div key={field.name}>
              <OperationField
                field={field}
                value={draft[field.name]}
                error={errors[field.name]}
                canBeEmptied={changesRecord(form, seen) && canBeEmptied(field)}
                onChange={change(field.name)}
              />
              {field.name === "id" && <RecordChoice form={form} all={all} onChosen={edit} />}
            </div>
          ))}
          <Consequence form={form} />
          <Refused error={refusal} />
          <div className="form-end">
            <Button type="submit" loading={running} color={form.final ? "clay" : undefined}>
              {t("operationRun")}
            </Button>
          </div>
        </form>
        {answer && <Answer answer={answer} file={form.givesFile ? downloadOf(form, input) : undefined} />}
      </Columns>
    </Page>
  );
}

const startOf = (form: OperationForm): Draft =>
  Object.fromEntries(
    form.fields.flatMap((field) => (field.default === undefined ? [] : [[field.name, held(field, field.default)]])),
  );

/** Of a record that is not in sight a field can be emptied by saying so; in all others an empty field is nothing. */
const changesRecord = (form: OperationForm, seen: Draft): boolean =>
  Object.keys(seen).length === 0 && form.fields.some(({ name }) => name === "revision");

/** A value as the control of its field holds it. */
const held = (field: FormField, value: unknown): unknown =>
  field.kind === "json" && value !== null ? JSON.stringify(value, null, 2) : value;

/** What a record says of the fields that a form asks for. */
const knownOf = (fields: readonly FormField[], record: Draft): Draft =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = record[field.name];
      return value === undefined || value === null ? [] : [[field.name, held(field, value)]];
    }),
  );

/** What is wrong in the depth of a field is said beside the field; what belongs to none of them is said by itself. */
const besideFields = (fields: readonly FormField[], messages: Record<string, string>) => {
  const byField: Record<string, string> = {};
  const others: string[] = [];
  for (const [path, message] of Object.entries(messages)) {
    const field = fields.find(({ name }) => path === name || path.startsWith(`${name}.`));
    if (!field) others.push(message);
    else byField[field.name] = byField[field.name] ? `${byField[field.name]} ${message}` : message;
  }
  return { byField, others };
};

function Copied({ said, children }: { said: string; children?: ReactNode }) {
  return (
    <CopyButton value={said}>
      {({ copied, copy }) => (
        <button type="button" className="copied-code" onClick={copy}>
          {children ?? <code>{said}</code>}
          <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
        </button>
      )}
    </CopyButton>
  );
}

function Doors({ form }: { form: OperationForm }) {
  return (
    <span className="operation-doors">
      <Copied said={`${form.method} ${form.address}`} />
      <Copied said={`npx cairn ${form.shortCommand ?? form.command}`} />
      <Copied said={form.tool} />
    </span>
  );
}

function AtTerminal({ form, command }: { form: OperationForm; command: string }) {
  return (
    <Card title={t("operationCommand")}>
      <Copied said={command}>
        <code className="live-command">{command}</code>
      </Copied>
      {form.fields.some((field) => field.kind === "file") && <p className="note">{t("operationCommandFile")}</p>}
    </Card>
  );
}

function Consequence({ form }: { form: OperationForm }) {
  const consequence = form.final
    ? "operationFinal"
    : form.kind === "read"
      ? "operationReads"
      : form.kind === "write"
        ? "operationWrites"
        : "operationRuns";
  if (!form.final && !form.ownerOnly) return <p className="note">{t(consequence)}</p>;
  return (
    <p className={form.final ? "consequence final" : "consequence"}>
      <strong>{form.summary.replace(/\.$/, "")}.</strong> {t(consequence)} {form.ownerOnly && t("operationOwner")}
    </p>
  );
}

/** Offers the records that the operation can be about, by what they are called. */
function RecordChoice({
  form,
  all,
  onChosen,
}: {
  form: OperationForm;
  all: readonly OperationForm[];
  onChosen: (id: string, record: Draft | undefined) => void;
}) {
  const listing = listingOf(form, all);
  const found = useQuery({
    queryKey: ["forms", "pick", listing?.name],
    queryFn: () => itemsToPick(listing),
    enabled: listing !== undefined,
  });
  if (!found.data?.length) return null;
  return (
    <Select
      className="record-choice"
      aria-label={t("operationPick")}
      placeholder={t("operationPick")}
      data={found.data}
      searchable
      nothingFoundMessage={t("paletteEmpty")}
      onChange={async (id) => {
        if (id) onChosen(id, await readRecord(form, all, id).catch(() => undefined));
      }}
    />
  );
}

const nameIn = ({ output }: FormAnswer): string => String(Object(output).name ?? t("operationSaveFile"));

/** The answer comes into sight and is read out; as data it is one key away. */
const downloadOf = ({ name }: OperationForm, input: Record<string, unknown>): string =>
  `/download/${name}?${new URLSearchParams(Object.entries(input).map(([field, value]) => [field, String(value)]))}`;

function Answer({ answer, file }: { answer: FormAnswer /** Where the answer is had as a file. */; file: string | undefined }) {
  const [asJson, setAsJson] = useState(false);
  const box = useRef<HTMLElement>(null);
  const json = JSON.stringify(answer.output, null, 2);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new answer is brought into sight
  useEffect(() => box.current?.focus(), [answer]);
  const said = asJson ? json : answer.text || t("operationNoAnswer");
  return (
    <section className="card operation-answer" ref={box} tabIndex={-1} aria-label={t("operationAnswer")}>
      <div className="card-head">
        <h2>{t("operationAnswer")}</h2>
        <div className="operation-answer-keys">
          {file && (
            <Button variant="default" size="xs" onClick={() => void saveFrom(file, nameIn(answer))}>
              {t("operationSaveFile")}
            </Button>
          )}
          <CopyButton value={said}>
            {({ copied, copy }) => (
              <Button variant="default" size="xs" onClick={copy}>
                {copied ? t("copied") : t("copy")}
              </Button>
            )}
          </CopyButton>
          <Button
            variant="default"
            size="xs"
            data-hotkey="a"
            aria-keyshortcuts="A"
            rightSection={<kbd aria-hidden>A</kbd>}
            onClick={() => setAsJson(!asJson)}
          >
            {t(asJson ? "operationAsText" : "operationAsJson")}
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by key */}
      <pre tabIndex={0}>{said}</pre>
    </section>
  );
}
