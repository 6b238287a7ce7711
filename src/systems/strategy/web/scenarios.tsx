// Scenarios side by side, staying among them; what one would regret; the decision; and all of them as a list.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayMoney } from "../../../core/money.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { type Column, DataTable } from "../../../web/kit/data-table.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { planNames, reversalNames } from "../rules/board.ts";
import type { RegretRow, ScenarioBoard, ScenarioView } from "../schema/scenario.ts";
import { DecideForm } from "./decide-form.tsx";
import { ScenarioForm } from "./scenario-form.tsx";
import { planChoices } from "./scenario-saying.ts";
import { t } from "./scenario-text.ts";
import "./strategy.css";

export default function Scenarios() {
  const list = useList(api.scenarios, {
    search: t("find"),
    filters: { plan: { label: t("anyPlan"), choices: planChoices } },
    sorts: [
      ["plan", t("byPlan")],
      ["latest", t("newest")],
      ["title", t("byTitle")],
    ],
  });
  return (
    <ListPage
      of={list}
      label={t("scenarios")}
      sub={t("sub")}
      add={{ label: t("add"), form: (end) => <ScenarioForm onEnd={end} />, size: 700 }}
      more={
        <SpreadsheetMenu
          name="scenarios.csv"
          save={() => client.scenarios.export({})}
          empty={list.answer?.counts?.all === 0}
          help={t("csvHelp")}
          take={(asked, said) => client.scenarios.import(asked, { context: { said } })}
        />
      }
      above={(list.answer?.counts?.all ?? 0) > 0 && <Board />}
      empty={t("none")}
      row={({ id, title, plan, chosen, role }, remove) => (
        <Row
          key={id}
          title={title}
          reason={[planNames[plan], role].filter(Boolean).join(" · ")}
          to={`/scenarios/${id}`}
          chips={chosen ? <Chip tone="moss">{t("chosen")}</Chip> : undefined}
          onRemove={() => remove(id)}
        />
      )}
    />
  );
}

function Board() {
  const [deciding, setDeciding] = useState(false);
  const query = useQuery(api.scenarios.compare.queryOptions({ input: {} }));
  return (
    <Loaded query={query} shape={<CardSkeleton height={320} />}>
      {(board) => (
        <>
          <Section title={t("beside")} end={<Button onClick={() => setDeciding(true)}>{t("decide")}</Button>}>
            <div className="scenario-board">
              {board.scenarios.map((one) => (
                <Beside key={one.id} one={one} />
              ))}
              {!board.scenarios.some(({ plan }) => plan === "stay") && (
                <Card title={t("stay")}>
                  <p>
                    <Chip>{planNames.stay}</Chip>
                  </p>
                  <p>{board.stay}</p>
                </Card>
              )}
            </div>
            {board.said.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Section>
          {board.regret && <Regret {...board.regret} />}
          <Modal opened={deciding} onClose={() => setDeciding(false)} title={t("decide")} size={560}>
            <DecideForm titles={board.scenarios.map(({ title }) => title)} onEnd={() => setDeciding(false)} />
          </Modal>
        </>
      )}
    </Loaded>
  );
}

const tones = { A: "moss", B: "sky", Z: "gold", stay: "stone" } as const;

function Beside({ one }: { one: ScenarioView }) {
  const { outlook, plan, title, months, cost, currency, risk, reversible, mustBeTrue, tests, path, chosen } = one;
  const open = tests.filter(({ result }) => result === null);
  return (
    <Card title={title}>
      <p>
        <Chip tone={tones[plan]}>{planNames[plan]}</Chip> {chosen && <Chip tone="moss">{t("chosen")}</Chip>}
      </p>
      {outlook.said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <dl className="scenario-facts">
        <dt>{t("time")}</dt>
        <dd className="number">{months === null ? t("notSaid") : t("months", { count: months })}</dd>
        <dt>{t("cost")}</dt>
        <dd className="number">{cost === null || currency === null ? t("notSaid") : sayMoney({ amount: cost, currency })}</dd>
        {path && (
          <>
            <dt>{t("path")}</dt>
            <dd>
              <RecordLink kind={path.kind} id={path.id}>
                {path.label ?? ""}
              </RecordLink>
            </dd>
          </>
        )}
        <dt>{t("risk")}</dt>
        <dd>{risk ?? t("notSaid")}</dd>
        <dt>{t("back")}</dt>
        <dd>{reversible === null ? t("notSaid") : reversalNames[reversible]}</dd>
        <dt>{t("mustBeTrue")}</dt>
        <dd>{mustBeTrue.length === 0 ? t("notSaid") : mustBeTrue.join("; ")}</dd>
        <dt>{t("testsOpen")}</dt>
        <dd>{open.length === 0 ? t("noTests") : open.map(({ test }) => test).join("; ")}</dd>
      </dl>
      <RecordLink kind="scenario" id={one.id}>
        {t("howSure")}
      </RecordLink>
    </Card>
  );
}

function Regret({ currency, rows }: NonNullable<ScenarioBoard["regret"]>) {
  const figure = (key: "badly" | "likely" | "well", label: string): Column<RegretRow> => ({
    key,
    label,
    align: "end",
    sort: (row) => row[key],
    cell: (row) => <span className="number">{sayMoney({ amount: row[key], currency })}</span>,
  });
  const columns: Column<RegretRow>[] = [
    { key: "title", label: t("colScenario"), sort: ({ title }) => title, cell: ({ title }) => title },
    figure("badly", t("colBadly")),
    figure("likely", t("colLikely")),
    figure("well", t("colWell")),
  ];
  return (
    <Card flush title={t("regret")} note={t("regretNote")}>
      <DataTable caption={t("regret")} rows={rows} columns={columns} keyOf={({ title }) => title} />
    </Card>
  );
}
