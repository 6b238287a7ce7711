// What is not known in a scenario, each with its cheapest test, its day, and what came of it.
import { TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { DayInput } from "../../../web/kit/day-input.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { AddInPlace, ShortForm } from "../../../web/kit/short-form.tsx";
import type { CheapTest, ScenarioView } from "../schema/scenario.ts";
import { t } from "./scenario-text.ts";

const useChange = (one: ScenarioView) =>
  useMutation({
    mutationFn: (tests: CheapTest[]) =>
      client.scenarios.update({ id: one.id, revision: one.revision, tests }, { context: { said: t("saved") } }),
  });

export function Tests({ one }: { one: ScenarioView }) {
  const change = useChange(one);
  return (
    <Section title={t("tests")}>
      {one.tests.length === 0 && <p className="note">{t("testsTeach")}</p>}
      <RowList label={t("tests")}>
        {one.tests.map((each) => (
          <Row
            key={each.id}
            title={each.test}
            reason={[
              each.uncertainty,
              each.by && t("knownBy", { day: sayDay(each.by) }),
              each.changes && t("itChanges", { what: each.changes }),
              each.result && t("resultIs", { result: each.result }),
            ]
              .filter(Boolean)
              .join(" · ")}
            done={each.result !== null}
            onRemove={() => change.mutate(one.tests.filter((other) => other !== each))}
          >
            {each.result === null && (
              <AddInPlace label={t("saveResult")} form={(end) => <ResultForm one={one} test={each} onEnd={end} />} />
            )}
          </Row>
        ))}
      </RowList>
      <Refused error={change.error} />
      <AddInPlace label={t("addTest")} form={(end) => <TestForm one={one} onEnd={end} />} />
    </Section>
  );
}

function ResultForm({ one, test, onEnd }: { one: ScenarioView; test: CheapTest; onEnd: () => void }) {
  const [result, setResult] = useState("");
  const write = useMutation({
    mutationFn: () =>
      client.scenarios.settle({ id: one.id, test: test.id, result: result.trim() }, { context: { said: t("saved") } }),
    onSuccess: onEnd,
  });
  return (
    <ShortForm
      submitLabel={t("saveResult")}
      ready={result.trim() !== ""}
      write={write}
      onSubmit={() => write.mutate()}
      onCancel={onEnd}
    >
      <Line label={t("result")} value={result} onChange={setResult} focused />
    </ShortForm>
  );
}

function TestForm({ one, onEnd }: { one: ScenarioView; onEnd: () => void }) {
  const [uncertainty, setUncertainty] = useState("");
  const [test, setTest] = useState("");
  const [by, setBy] = useState<Day | null>(null);
  const [changes, setChanges] = useState("");
  const change = useChange(one);
  const added: CheapTest = {
    ...{ id: "", uncertainty: uncertainty.trim(), test: test.trim(), by, changes: changes.trim() || null },
    ...{ result: null, knownOn: null },
  };
  return (
    <ShortForm
      submitLabel={t("addTest")}
      ready={added.uncertainty !== "" && added.test !== ""}
      write={change}
      onSubmit={() => change.mutate([...one.tests, added], { onSuccess: onEnd })}
      onCancel={onEnd}
    >
      <Line label={t("uncertainty")} value={uncertainty} onChange={setUncertainty} focused />
      <Line label={t("test")} value={test} onChange={setTest} />
      <DayInput label={t("by")} value={by} onChange={setBy} />
      <Line label={t("changes")} value={changes} onChange={setChanges} />
    </ShortForm>
  );
}

interface LineProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  focused?: boolean;
}

const mostLetters = 300;

const Line = ({ label, value, onChange, focused = false }: LineProps) => (
  <TextInput
    label={label}
    value={value}
    maxLength={mostLetters}
    {...(focused && { "data-autofocus": true })}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  />
);
