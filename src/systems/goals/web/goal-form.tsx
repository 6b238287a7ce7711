// The form of a goal: its words first, checked while they are typed; what they say of measure and day is filled in by one click.
import { Button, Checkbox } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { sayDay } from "../../../core/day.ts";
import type { RecordRef } from "../../../core/record.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { late, useWanted } from "../../../web/kit/late.ts";
import { LessonsFor } from "../../../web/kit/lessons-for.tsx";
import { Select } from "../../../web/kit/select.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { levelRank } from "../rules/tree.ts";
import { type Goal, goalLevel, type SmartReport } from "../schema.ts";
import { fieldsOf, type GoalFormState, type GoalValues, goalForm, initialOf, measureOf } from "./goal-values.ts";
import { MeasureFields } from "./measure-fields.tsx";
import { sayLevel } from "./saying.ts";
import { type Fix, SmartCard } from "./smart-card.tsx";
import { t } from "./text.ts";

interface GoalFormProps {
  goal?: Goal;
  /** What a new goal starts from. */
  start?: Partial<GoalValues>;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

export function GoalForm({ goal, start = {}, onSaved, onCancel }: GoalFormProps) {
  const [whole, setWhole] = useState(goal !== undefined);
  const state = useRecordForm({
    schema: goalForm,
    initial: initialOf(goal, start),
    revision: goal?.revision,
    save: async (values, revision) => {
      const { seenBy, unit, baseline, commit, target, stretch, weeklyRate, count, per, follows, ...fields } = values;
      const written = { ...fields, measure: measureOf(values) };
      const line = goal
        ? await client.goals.update({ id: goal.id, revision, ...written }, { context: { said: t("saved") } })
        : await client.goals.add(written, { context: { said: t("added") } });
      onSaved(line.goal.id);
      return line.goal;
    },
    onCancel,
  });
  const values = initialOf(goal, { ...start, ...state.form.getValues() });
  const purposes = useQuery(api.goals.purposes.queryOptions({ input: {} })).data;
  const report = useReport(values, purposes);
  const put = (fields: Partial<GoalValues>) => state.form.setValues({ ...state.form.getValues(), ...fields });
  const takeFix = (fix: Fix) => {
    const { measure, ...fields } = fix.fields ?? {};
    put({
      ...(fix.title === undefined ? {} : { title: fix.title }),
      ...fields,
      ...(measure ? fieldsOf(measure) : {}),
      ...(fix.link ? { links: [...values.links, fix.link] } : {}),
    });
    if (fields.ifTrigger || fields.weeklyHours) setWhole(true);
  };
  return (
    <div className="goal-form-columns">
      <RecordForm form={state} save={t("saveGoal")} add={t("addGoal")}>
        <Field form={state} name="title" as="long" help placeholder={t("titlePlaceholder")} autoFocus />
        {!goal && <LessonsFor planned={values.title} records={values.links} />}
        {report && <FromWords report={report} values={values} onTake={put} />}
        <Place state={state} goal={goal} values={values} />
        <div className="field-row">
          <Field form={state} name="startDay" />
          <Field form={state} name="due" help={values.seenBy === "number" ? t("dueHelp") : ""} />
        </div>
        <MeasureFields state={state} values={values} whole={whole} />
        {whole && (
          <>
            <Field form={state} name="specific" help />
            <Field form={state} name="relevant" help />
            <Served links={values.links} values={purposes?.values ?? []} onChange={(next) => put({ links: next })} />
            <div className="field-row">
              <Field form={state} name="ifTrigger" placeholder={t("exampleTrigger")} />
              <Field form={state} name="thenAction" placeholder={t("exampleAction")} />
            </div>
            <div className="field-row">
              <Field form={state} name="weeklyHours" as="hours" />
              <Field form={state} name="weight" />
              <Field form={state} name="reviewDay" />
            </div>
          </>
        )}
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "lessFields" : "moreFields")}
        </button>
      </RecordForm>
      {report && values.level !== "action" && values.level !== "milestone" && (
        <SmartCard report={report} showWords onFix={takeFix} />
      )}
    </div>
  );
}

type Purposes = Awaited<ReturnType<typeof client.goals.purposes>>;

const reading = late(() => import("../rules/smart-check.ts"));

/** What the words say, and what would make them stronger; undefined until the reader of words is here. */
const useReport = (values: GoalValues, purposes: Purposes | undefined) => {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const hoursAvailable = profile.data?.profile?.weeklyHours ?? null;
  const key = JSON.stringify(values);
  const reader = useWanted(reading, true);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the values
  return useMemo(() => {
    const measured = values.seenBy === "number" && values.target === null ? null : measureOf(values);
    const around = { hoursAvailable, role: purposes?.role, values: purposes?.values };
    return reader?.checkGoal(values.title, today(), { ...values, ...around, measure: measured });
  }, [key, purposes, hoursAvailable, reader]);
};

/** What the words say of measure and day, where the fields do not say it yet. */
function FromWords({
  report,
  values,
  onTake,
}: {
  report: SmartReport;
  values: GoalValues;
  onTake: (fields: Partial<GoalValues>) => void;
}) {
  const { due: named, measure } = report.understood;
  const day = named !== null && named !== values.due && named > values.startDay ? named : null;
  const read = measure ? fieldsOf(measure) : {};
  const other =
    measure !== null &&
    (values.seenBy !== read.seenBy || (read.target ?? null) !== values.target || (read.count ?? null) !== values.count);
  if (!day && !other) return null;
  const parts = [
    ...(other && measure?.kind === "number" ? [`${measure.target} ${measure.unit}`] : []),
    ...(other && measure?.kind === "rate" ? [`${measure.count} ${measure.unit}, ${t(measure.per)}`] : []),
    ...(day ? [sayDay(day)] : []),
  ];
  return (
    <div>
      <Button variant="default" size="xs" onClick={() => onTake({ ...(other ? read : {}), ...(day ? { due: day } : {}) })}>
        {t("fromWords")}: {parts.join(", ")}
      </Button>
    </div>
  );
}

/** Which of the values that lead the goal serves. */
function Served({
  links,
  values,
  onChange,
}: {
  links: RecordRef[];
  values: RecordRef[];
  onChange: (links: RecordRef[]) => void;
}) {
  if (values.length === 0) return null;
  const named = links.filter(({ kind }) => kind === "work-value").map(({ id }) => id);
  const others = links.filter(({ kind, id }) => kind !== "work-value" || !values.some((value) => value.id === id));
  return (
    <Checkbox.Group
      label={t("servesValues")}
      value={named}
      onChange={(ids) => onChange([...others, ...values.filter(({ id }) => ids.includes(id))])}
    >
      <div className="goal-purposes">
        {values.map(({ id, label }) => (
          <Checkbox key={id} value={id} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  );
}

const levels = goalLevel.options;

function Place({ state, goal, values }: { state: GoalFormState; goal?: Goal; values: GoalValues }) {
  const all = useQuery(api.goals.list.queryOptions({ input: {} }));
  const above = (all.data?.items ?? []).filter(
    (line) => line.goal.id !== goal?.id && levelRank(line.goal.level) < levelRank(values.level),
  );
  const { onChange, error } = state.form.getInputProps("parentId");
  return (
    <div className="field-row">
      <Field form={state} name="level" choiceLabels={Object.fromEntries(levels.map((one) => [one, sayLevel(one)]))} />
      <Select
        label={t("serving")}
        placeholder={t("nothingAbove")}
        data={above.map((line) => ({ value: line.goal.id, label: line.goal.title }))}
        value={values.parentId}
        onChange={onChange}
        error={error}
        clearable
      />
    </div>
  );
}
