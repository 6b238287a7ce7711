// The three figures of a talk about pay, and for which time they are.
import type { z } from "zod";
import { Field } from "../../../web/kit/field.tsx";
import type { RecordFormState } from "../../../web/kit/use-record-form.tsx";
import type { negotiationFields } from "../schema.ts";
import { t } from "./text.ts";

type Shape = Pick<typeof negotiationFields, "ask" | "anchor" | "walkAway"> & Record<"currency" | "per", z.ZodType>;

interface FiguresProps<S extends z.ZodObject<Shape>> {
  form: RecordFormState<S>;
  /** Whether the form begins here. */
  first?: boolean;
}

export function Figures<S extends z.ZodObject<Shape>>({ form, first = false }: FiguresProps<S>) {
  const currency = String(form.form.values.currency ?? "EUR");
  const money = (name: "ask" | "anchor" | "walkAway") => (
    <Field form={form as never} name={name as never} as="money" currency={currency} autoFocus={first && name === "ask"} />
  );
  return (
    <>
      <div className="field-row">
        {money("ask")}
        {money("anchor")}
        {money("walkAway")}
      </div>
      <div className="field-row">
        <Field
          form={form as never}
          name={"per" as never}
          choiceLabels={{ year: t("year"), month: t("month"), week: t("week"), hour: t("hour") }}
        />
        <Field form={form as never} name={"currency" as never} />
      </div>
    </>
  );
}
