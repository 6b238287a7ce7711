// What success means: the statement that holds, goals that serve it, and what was said before.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { z } from "zod";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { useMore } from "../../../web/kit/use-more.tsx";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type SuccessStatement, successFields } from "../schema/success.ts";
import { LinkedGoals } from "./linked-goals.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";

export default function Success() {
  const { limit, more } = useMore(10);
  const list = useQuery({ ...api.success.list.queryOptions({ input: { limit } }), placeholderData: keepPreviousData });
  return (
    <Loaded query={list} shape={<PageSkeleton />}>
      {({ items, total }) => <SuccessPage statements={items} more={more(total)} />}
    </Loaded>
  );
}

function SuccessPage({ statements, more }: { statements: SuccessStatement[]; more: ReactNode }) {
  const [adding, setAdding] = useQueryParam("add");
  const [current, ...earlier] = statements;
  const say = { label: current ? t("saySuccessNew") : t("saySuccess"), hotkey: "N", onClick: () => setAdding("yes") };
  return (
    <Page title={t("successTitle")} sub={t("successSub")} action={current ? say : undefined}>
      {current ? (
        <Columns side={earlier.length > 0 && <Earlier statements={earlier} more={more} />}>
          <Statement statement={current} />
          <LinkedGoals
            kind="success-statement"
            id={current.id}
            title={t("successGoals")}
            none={t("noSuccessGoals")}
            newGoal={t("newGoal")}
          />
        </Columns>
      ) : (
        <EmptyState sentence={t("successEmpty")} action={say} />
      )}
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("saySuccess")} size={620}>
        <SuccessForm onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function Statement({ statement }: { statement: SuccessStatement }) {
  const { id, words, horizon, signs, since } = statement;
  return (
    <>
      <p className="success-words">{words}</p>
      {signs && (
        <p>
          <strong>{t("signs")}:</strong> {signs}
        </p>
      )}
      <p className="note">
        {[horizon, t("since", { day: sayDay(since) })].filter(Boolean).join(" · ")} ·{" "}
        <Go to={`/assessment/success/${id}`} className="record-link">
          {t("lookCloser")}
        </Go>
      </p>
    </>
  );
}

function Earlier({ statements, more }: { statements: SuccessStatement[]; more: ReactNode }) {
  const go = useGo();
  const remove = useMutation(api.success.remove.mutationOptions({ context: { said: t("removed") } }));
  return (
    <Section title={t("earlierStatements")}>
      <RowList label={t("earlierStatements")}>
        {statements.map((one) => (
          <Row
            key={one.id}
            title={one.words}
            reason={t("since", { day: sayDay(one.since) })}
            to={`/assessment/success/${one.id}`}
            onEdit={() => go(`/assessment/success/${one.id}`)}
            onRemove={() => remove.mutate({ id: one.id })}
          />
        ))}
      </RowList>
      {more}
    </Section>
  );
}

const successForm = z.object(successFields);

export function SuccessForm({ statement, onEnd }: { statement?: SuccessStatement; onEnd?: () => void }) {
  const form = useNounForm(api.success, {
    schema: successForm,
    record: statement,
    initial: { since: today() },
    added: t("added"),
    onEnd,
  });
  return (
    <RecordForm form={form}>
      <Field form={form} name="words" autoFocus />
      <Field form={form} name="horizon" placeholder={t("horizonExample")} />
      <Field form={form} name="signs" />
      <Field form={form} name="since" />
    </RecordForm>
  );
}
