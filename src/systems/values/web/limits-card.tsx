// The hard limits a person stated, and the form to state or change one.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { useGo } from "../../../web/kit/go.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type HardLimit, limitGiven } from "../schema/exercise.ts";
import { t } from "./text.ts";

const limitForm = z.object(limitGiven);
const noun = { add: api.values.setLimit, update: api.values.changeLimit };

export function LimitsCard() {
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
  const form = useNounForm(noun, { schema: limitForm, record: limit, initial: { about: "hours" }, added: t("added"), onEnd });
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
      <Field form={form} name="words" help autoFocus />
      <Field form={form} name="about" choiceLabels={choices} />
      <Field form={form} name="amount" />
      <Field form={form} name="unit" help />
    </RecordForm>
  );
}
