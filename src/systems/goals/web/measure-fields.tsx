// How progress is seen, in the form of a goal: a number with two of three said, a rate that may count by itself, milestones, or yes and no.

import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Field } from "../../../web/kit/field.tsx";
import { Select } from "../../../web/kit/select.tsx";
import type { GoalFormState, GoalValues } from "./goal-values.ts";
import { t } from "./text.ts";

export function MeasureFields({ state, values, whole }: { state: GoalFormState; values: GoalValues; whole: boolean }) {
  const counted = useQuery(api.goals.measures.queryOptions({ input: {}, enabled: values.seenBy === "rate" }));
  const measures = counted.data?.items ?? [];
  const { onChange } = state.form.getInputProps("follows");
  return (
    <>
      <Field
        form={state}
        name="seenBy"
        choiceLabels={{ number: t("number"), rate: t("rate"), milestones: t("milestones"), "yes-no": t("yesNo") }}
      />
      {values.seenBy === "number" && (
        <>
          <div className="field-row">
            <Field form={state} name="unit" />
            <Field form={state} name="baseline" />
            <Field form={state} name="target" />
            <Field form={state} name="weeklyRate" />
          </div>
          <small className="note">{t("twoOfThree")}</small>
          {whole && (
            <div className="field-row">
              <Field form={state} name="commit" />
              <Field form={state} name="stretch" />
            </div>
          )}
        </>
      )}
      {values.seenBy === "rate" && (
        <div className="field-row">
          <Field form={state} name="count" />
          <Field form={state} name="unit" />
          <Field form={state} name="per" choiceLabels={{ week: t("week"), month: t("month"), quarter: t("quarter") }} />
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
