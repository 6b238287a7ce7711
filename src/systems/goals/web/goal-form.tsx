// The form of a goal: its words first, checked while they are typed; what they say of measure and day is filled in by one click.
import { Button, Select } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { LessonsFor } from "../../../web/kit/lessons-for.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm, type RecordFormState, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { checkGoal } from "../rules/smart-check.ts";
import { levelRank } from "../rules/tree.ts";
import { type GivenMeasure, type Goal, goalFields, goalLevel, numberMeasure, rateMeasure } from "../schema.ts";
import { sayLevel } from "./saying.ts";
import { type Fix, SmartCard } from "./smart-card.tsx";
import { text } from "./text.ts";

const { title, level, parentId, specific, weeklyHours, relevant, startDay, due, reviewDay, ifTrigger, thenAction, weight } =
  goalFields;
const amount = z.number().finite().nullable();

const form = z.object({
  title,
  level,
  parentId,
  startDay,
  due,
  seenBy: z.enum(["number", "rate", "milestones", "yes-no"]),
  unit: numberMeasure.shape.unit.nullable(),
  baseline: amount,
  commit: amount,
  target: amount,
  stretch: amount,
  weeklyRate: amount,
  count: amount,
  per: rateMeasure.shape.per,
  follows: rateMeasure.shape.follows.unwrap(),
  specific,
  relevant,
  ifTrigger,
  thenAction,
  weeklyHours,
  weight,
  reviewDay,
});

type Filled = z.output<typeof form>;
type FormState = RecordFormState<typeof form>;

/** Null while a number or a rate is not fully said. */
const measureOf = (values: Filled): GivenMeasure | null => {
  const unit = values.unit ?? "";
  if (values.seenBy === "number")
    return {
      kind: "number",
      unit: unit || "times",
      baseline: values.baseline ?? 0,
      commit: values.commit,
      target: values.target ?? undefined,
      stretch: values.stretch,
      weeklyRate: values.weeklyRate ?? undefined,
    };
  if (values.seenBy === "rate")
    return { kind: "rate", unit: unit || "times", count: values.count ?? 1, per: values.per, follows: values.follows };
  return { kind: values.seenBy };
};

const initialOf = (goal: Goal | undefined, start: Partial<Filled>): Filled => {
  const measure = goal?.measure ?? null;
  const number = measure?.kind === "number" ? measure : null;
  const rate = measure?.kind === "rate" ? measure : null;
  return {
    title: goal?.title ?? "",
    level: goal?.level ?? "short-term",
    parentId: goal?.parentId ?? null,
    startDay: goal?.startDay ?? today(),
    due: goal?.due ?? null,
    seenBy: measure?.kind ?? "yes-no",
    unit: number?.unit ?? rate?.unit ?? null,
    baseline: number?.baseline ?? null,
    commit: number?.commit ?? null,
    target: number?.target ?? null,
    stretch: number?.stretch ?? null,
    weeklyRate: null,
    count: rate?.count ?? null,
    per: rate?.per ?? "month",
    follows: rate?.follows ?? null,
    specific: goal?.specific ?? null,
    relevant: goal?.relevant ?? null,
    ifTrigger: goal?.ifTrigger ?? null,
    thenAction: goal?.thenAction ?? null,
    weeklyHours: goal?.weeklyHours ?? null,
    weight: goal?.weight ?? 0.5,
    reviewDay: goal?.reviewDay ?? null,
    ...start,
  };
};

/** A measure as the form's fields hold it. */
const fieldsOf = (measure: GivenMeasure): Partial<Filled> => {
  if (measure.kind === "number")
    return { seenBy: "number", unit: measure.unit, baseline: measure.baseline, target: measure.target ?? null };
  if (measure.kind === "rate")
    return { seenBy: "rate", unit: measure.unit, count: measure.count, per: measure.per, follows: measure.follows };
  return { seenBy: measure.kind };
};

interface GoalFormProps {
  goal?: Goal;
  /** What a new goal starts from. */
  start?: Partial<Filled>;
  onSaved: (id: string) => void;
  onCancel: () => void;
}

export function GoalForm({ goal, start = {}, onSaved, onCancel }: GoalFormProps) {
  const t = useText(text);
  const [whole, setWhole] = useState(goal !== undefined);
  const state = useRecordForm({
    schema: form,
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
  });
  const values = initialOf(goal, { ...start, ...state.form.getValues() });
  const report = useReport(values, goal);
  const put = (fields: Partial<Filled>) => state.form.setValues({ ...state.form.getValues(), ...fields });
  const takeFix = (fix: Fix) => {
    const { measure, ...fields } = fix.fields ?? {};
    put({ ...(fix.title === undefined ? {} : { title: fix.title }), ...fields, ...(measure ? fieldsOf(measure) : {}) });
    if (fields.ifTrigger || fields.weeklyHours) setWhole(true);
  };
  return (
    <div className="goal-form-columns">
      <RecordForm form={state} submitLabel={goal ? t("saveGoal") : t("addGoal")} onCancel={onCancel}>
        <Field
          form={state}
          name="title"
          as="long"
          label={t("title")}
          help={t("titleHelp")}
          placeholder={t("titlePlaceholder")}
          autoFocus
        />
        {!goal && <LessonsFor planned={values.title} />}
        <FromWords report={report} values={values} onTake={put} />
        <Place state={state} goal={goal} values={values} />
        <div className="field-row">
          <Field form={state} name="startDay" label={t("start")} help="" />
          <Field form={state} name="due" label={t("dueDay")} help={values.seenBy === "number" ? t("dueHelp") : ""} />
        </div>
        <MeasureFields state={state} values={values} whole={whole} />
        {whole && (
          <>
            <Field form={state} name="specific" as="long" label={t("whatExactly")} />
            <Field form={state} name="relevant" as="long" label={t("why")} />
            <div className="field-row">
              <Field form={state} name="ifTrigger" label={t("trigger")} help="" placeholder={t("exampleTrigger")} />
              <Field form={state} name="thenAction" label={t("deed")} help="" placeholder={t("exampleAction")} />
            </div>
            <div className="field-row">
              <Field form={state} name="weeklyHours" as="hours" label={t("weeklyHours")} help="" />
              <Field form={state} name="weight" label={t("weight")} help="" />
              <Field form={state} name="reviewDay" label={t("review")} help="" />
            </div>
          </>
        )}
        <button type="button" className="quiet" aria-expanded={whole} onClick={() => setWhole(!whole)}>
          {t(whole ? "lessFields" : "moreFields")}
        </button>
      </RecordForm>
      {values.level !== "action" && values.level !== "milestone" && <SmartCard report={report} showWords onFix={takeFix} />}
    </div>
  );
}

const useReport = (values: Filled, goal: Goal | undefined) => {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const hoursAvailable = profile.data?.profile?.weeklyHours ?? null;
  const key = JSON.stringify(values);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the values
  return useMemo(() => {
    const measured = values.seenBy === "number" && values.target === null ? null : measureOf(values);
    return checkGoal(values.title, today(), { ...values, measure: measured, links: goal?.links, hoursAvailable });
  }, [key, goal?.links, hoursAvailable]);
};

/** What the words say of measure and day, where the fields do not say it yet. */
function FromWords({
  report,
  values,
  onTake,
}: {
  report: ReturnType<typeof checkGoal>;
  values: Filled;
  onTake: (fields: Partial<Filled>) => void;
}) {
  const t = useText(text);
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

const levels = goalLevel.options;

function Place({ state, goal, values }: { state: FormState; goal?: Goal; values: Filled }) {
  const t = useText(text);
  const all = useQuery(api.goals.list.queryOptions({ input: {} }));
  const above = (all.data?.items ?? []).filter(
    (line) => line.goal.id !== goal?.id && levelRank(line.goal.level) < levelRank(values.level),
  );
  const { onChange, error } = state.form.getInputProps("parentId");
  return (
    <div className="field-row">
      <Field
        form={state}
        name="level"
        label={t("level")}
        help=""
        choiceLabels={Object.fromEntries(levels.map((one) => [one, sayLevel(one)]))}
      />
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

function MeasureFields({ state, values, whole }: { state: FormState; values: Filled; whole: boolean }) {
  const t = useText(text);
  const counted = useQuery(api.goals.measures.queryOptions({ input: {}, enabled: values.seenBy === "rate" }));
  const measures = counted.data?.items ?? [];
  const { onChange } = state.form.getInputProps("follows");
  return (
    <>
      <Field
        form={state}
        name="seenBy"
        label={t("measure")}
        choiceLabels={{ number: t("number"), rate: t("rate"), milestones: t("milestones"), "yes-no": t("yesNo") }}
      />
      {values.seenBy === "number" && (
        <>
          <div className="field-row">
            <Field form={state} name="unit" label={t("unit")} help="" />
            <Field form={state} name="baseline" as="number" label={t("baseline")} help="" />
            <Field form={state} name="target" as="number" label={t("target")} help="" />
            <Field form={state} name="weeklyRate" as="number" label={t("weeklyRate")} help="" />
          </div>
          <small className="note">{t("twoOfThree")}</small>
          {whole && (
            <div className="field-row">
              <Field form={state} name="commit" as="number" label={t("commit")} help="" />
              <Field form={state} name="stretch" as="number" label={t("stretch")} help="" />
            </div>
          )}
        </>
      )}
      {values.seenBy === "rate" && (
        <div className="field-row">
          <Field form={state} name="count" as="number" label={t("count")} help="" />
          <Field form={state} name="unit" label={t("unit")} help="" />
          <Field
            form={state}
            name="per"
            label={t("per")}
            help=""
            choiceLabels={{ week: t("week"), month: t("month"), quarter: t("quarter") }}
          />
          {measures.length > 0 && (
            <Select
              label={t("follows")}
              placeholder={t("followsNothing")}
              data={measures.map((one) => ({ value: one.key, label: one.label }))}
              value={values.follows}
              onChange={onChange}
              clearable
            />
          )}
        </div>
      )}
    </>
  );
}
