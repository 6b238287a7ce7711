// The one thing that an answer ends in: filed by one press, or by a line that only the person can write.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fieldErrorsOf } from "../../../web/answer.ts";
import { client } from "../../../web/client.ts";
import { OperationField } from "../../../web/kit/operation-field.tsx";
import { operationForms } from "../../../web/kit/operation-forms.ts";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import type { FilledAnswer } from "../schema.ts";
import { t } from "./text.ts";

interface FileActionProps {
  id: string;
  action: FilledAnswer["action"];
}

const useFiling = ({ id, action }: FileActionProps) =>
  useMutation({
    mutationFn: (input: Record<string, string>) =>
      client.guide.file({ id, input }, { context: { said: t("filed", { label: action.label }) } }),
  });

export function FileAction(props: FileActionProps) {
  const filing = useFiling(props);
  const { label, asks } = props.action;
  const filed = filing.data;
  return (
    <div className="guide-action">
      {asks.length > 0 ? (
        <FillIn {...props} filing={filing} />
      ) : (
        <Button loading={filing.isPending} onClick={() => filing.mutate({})}>
          {label}
        </Button>
      )}
      {filed && (
        <p role="status">
          {t("filed", { label: "" })}
          {filed.record ? (
            <RecordLink kind={filed.record.kind} id={filed.record.id}>
              {filed.record.label ?? t("open")}
            </RecordLink>
          ) : (
            filed.label
          )}
        </p>
      )}
    </div>
  );
}

function FillIn({ action, filing }: FileActionProps & { filing: ReturnType<typeof useFiling> }) {
  const forms = useQuery(operationForms);
  const [draft, setDraft] = useState<Record<string, string>>({});
  const form = forms.data?.find(({ name }) => name === action.operation);
  if (forms.isPending) return null;
  if (!form) return <p className="note">{t("notKnownAction")}</p>;
  const errors = fieldErrorsOf(filing.error);
  const change = (field: string) => (value: unknown) => setDraft((before) => ({ ...before, [field]: String(value ?? "") }));
  return (
    <ShortForm
      submitLabel={action.label}
      ready={action.asks.every(({ field }) => draft[field]?.trim())}
      write={{ isPending: filing.isPending, error: Object.keys(errors).length > 0 ? null : filing.error }}
      onSubmit={() => filing.mutate(draft, { onSuccess: () => setDraft({}) })}
    >
      {action.asks.map(({ field: name, example }) => {
        const field = form.fields.find((one) => one.name === name);
        if (!field) return null;
        return (
          <OperationField
            key={name}
            field={{ ...field, description: t("suchAs", { example }) }}
            value={draft[name]}
            error={errors[name]}
            canBeEmptied={false}
            onChange={change(name)}
          />
        );
      })}
    </ShortForm>
  );
}
