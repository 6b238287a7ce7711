// The hard limits a person stated, and the form to state or change one.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { Card } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { RecordForm, useRecordForm } from "../../../web/kit/use-record-form.tsx";
import { useText } from "../../../web/words.ts";
import { type HardLimit, limitGiven } from "../schema/exercise.ts";
import { text } from "./text.ts";

const limitForm = z.object(limitGiven);

export function LimitsCard() {
  const t = useText(text);
  const go = useGo();
  const [adding, setAdding] = useState(false);
  const limits = useQuery(api.values.limits.queryOptions({ input: {} }));
  const remove = useMutation(api.values.removeLimit.mutationOptions({ context: { said: t("removed") } }));
  return (
    <Card title={t("limits")}>
      <Loaded query={limits} shape={<RowsSkeleton count={1} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="note">{t("limitsEmpty")}</p>
          ) : (
            <RowList label={t("limits")}>
              {items.map((limit) => (
                <Row
                  key={limit.id}
                  title={limit.words}
                  reason={t("limitSaidOn", { day: sayDay(limit.saidOn) })}
                  to={`/assessment/limits/${limit.id}`}
                  onEdit={() => go(`/assessment/limits/${limit.id}`)}
                  onRemove={() => remove.mutate({ id: limit.id })}
                />
              ))}
            </RowList>
          )
        }
      </Loaded>
      <Button variant="default" onClick={() => setAdding(true)}>
        {t("addLimit")}
      </Button>
      <Modal opened={adding} onClose={() => setAdding(false)} title={t("addLimit")} size={520}>
        <LimitForm onEnd={() => setAdding(false)} />
      </Modal>
    </Card>
  );
}

export function LimitForm({ limit, onEnd }: { limit?: HardLimit; onEnd?: () => void }) {
  const t = useText(text);
  const form = useRecordForm({
    schema: limitForm,
    initial: limit ?? { about: "hours", words: "", amount: null, unit: null },
    revision: limit?.revision,
    save: (values, revision) =>
      limit
        ? client.values.changeLimit({ id: limit.id, revision, ...values }, { context: { said: t("saved") } })
        : client.values.setLimit(values, { context: { said: t("added") } }),
    onSaved: onEnd,
    onCancel: limit ? undefined : onEnd,
  });
  const choices = {
    pay: t("pay"),
    place: t("placeLimit"),
    hours: t("hours"),
    travel: t("travel"),
    contract: t("contract"),
    "deal-breaker": t("dealBreaker"),
  };
  return (
    <RecordForm form={form}>
      <Field form={form} name="words" as="text" label={t("limitWords")} autoFocus={!limit} />
      <Field form={form} name="about" label={t("limitAbout")} help="" choiceLabels={choices} />
      <Field form={form} name="amount" label={t("limitAmount")} help="" />
      <Field form={form} name="unit" label={t("limitUnit")} help={t("limitUnitHelp")} />
    </RecordForm>
  );
}
