// What matters most in work: the ten values as last weighed, what has moved, earlier exercises, and hard limits.
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, type PageAction, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { useMore } from "../../../web/kit/use-more.tsx";
import { sureEnough } from "../rules/result.ts";
import type { ValuesExercise, ValuesResult } from "../schema/exercise.ts";
import { ValuesDrift } from "./drift.tsx";
import { CarefulNotes, ValuesFigure } from "./figure.tsx";
import { LimitsCard } from "./limits-card.tsx";
import { t } from "./text.ts";
import "../../../web/kit/lists.css";
import "./values.css";

export interface ExerciseLine {
  exercise: ValuesExercise;
  result: ValuesResult;
}

export default function Values() {
  const { limit, more } = useMore(10);
  const list = useQuery({ ...api.values.list.queryOptions({ input: { limit } }), placeholderData: keepPreviousData });
  return (
    <Loaded query={list} shape={<PageSkeleton />}>
      {({ items, total }) => <ValuesPage lines={items} more={more(total)} />}
    </Loaded>
  );
}

function ValuesPage({ lines, more }: { lines: ExerciseLine[]; more: ReactNode }) {
  const open = lines.find(({ exercise }) => exercise.finishedOn === null);
  const ended = lines.filter(({ exercise }) => exercise.finishedOn !== null);
  const [latest, earlier] = ended;
  const to = "/assessment/values/exercise";
  const begin: PageAction = { label: latest ? t("beginAgain") : t("begin"), hotkey: "N", to };
  const goOn: PageAction = { label: t("goOn", { number: (open?.exercise.answers.length ?? 0) + 1 }), hotkey: "G", to };
  const action = open ? goOn : begin;
  return (
    <Page title={t("valuesTitle")} sub={t("valuesSub")} action={latest ? action : undefined}>
      <Columns
        side={
          <>
            <LimitsCard />
            {latest && <Meanings result={latest.result} />}
            {lines.length > 0 && <Exercises lines={lines} more={more} />}
          </>
        }
      >
        {latest ? (
          <>
            <p className="values-said">{latest.result.said}</p>
            <ValuesFigure result={latest.result} />
            <CarefulNotes result={latest.result} />
            {earlier && <ValuesDrift before={earlier.result} after={latest.result} />}
            <WhereItCounts />
          </>
        ) : (
          <EmptyState sentence={t("valuesEmpty")} action={action} />
        )}
      </Columns>
    </Page>
  );
}

function Meanings({ result }: { result: ValuesResult }) {
  return (
    <Card title={t("whatTheyMean")}>
      <dl className="meanings">
        {result.values.map((value) => (
          <div key={value.valueId}>
            <dt>
              <Go to={`/assessment/work-values/${value.valueId}`} className="record-link">
                {value.label}
              </Go>
            </dt>
            <dd>{value.means}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function Exercises({ lines, more }: { lines: ExerciseLine[]; more: ReactNode }) {
  const remove = useMutation(api.values.remove.mutationOptions({ context: { said: t("removed") } }));
  return (
    <Section title={t("exercises")}>
      <RowList label={t("exercises")}>
        {lines.map(({ exercise, result }) => (
          <Row
            key={exercise.id}
            title={exercise.finishedOn ? sayDay(exercise.finishedOn) : t("exerciseTitle")}
            to={exercise.finishedOn ? `/assessment/values/${exercise.id}` : "/assessment/values/exercise"}
            reason={
              exercise.finishedOn
                ? t(result.sureOfTopThree >= sureEnough ? "sure" : "unsure")
                : t("halfWay", { day: sayDay(exercise.startedOn), count: exercise.answers.length })
            }
            onRemove={() => remove.mutate({ id: exercise.id })}
          />
        ))}
      </RowList>
      {more}
    </Section>
  );
}

function WhereItCounts() {
  return (
    <Section title={t("whatNext")}>
      <RowList label={t("whatNext")}>
        <Row title={t("toFit")} to="/assessment/fit" />
        <Row title={t("toGoals")} to="/goals" />
        <Row title={t("toProfile")} to="/assessment/profile" />
      </RowList>
    </Section>
  );
}
