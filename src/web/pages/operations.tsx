// Everything Cairn can do, by its doors, as the server itself describes it.
import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { labelOf } from "../../core/fields.ts";
import { Chip } from "../kit/chip.tsx";
import { DataTable } from "../kit/data-table.tsx";
import { addressOfForm, type OperationForm, operationForms } from "../kit/operation-forms.ts";
import { Card, Page, Section } from "../kit/page.tsx";
import { Loaded, TableSkeleton } from "../kit/skeletons.tsx";
import { t } from "./text.ts";

export default function Operations() {
  const [filter, setFilter] = useState("");
  const operations = useQuery(operationForms);
  const wanted = filter.trim().toLowerCase();
  const fits = (operation: OperationForm) =>
    `${operation.name} ${operation.summary} ${operation.address}`.toLowerCase().includes(wanted);
  return (
    <Page title={t("operations")} sub={t("operationsSub")}>
      <TextInput
        className="filter"
        aria-label={t("filterOperations")}
        placeholder={t("filterOperations")}
        value={filter}
        onChange={(event) => setFilter(event.currentTarget.value)}
      />
      <Loaded query={operations} shape={<TableSkeleton />}>
        {(all) => {
          const shown = all.filter(fits);
          const nouns = [...new Set(shown.map((operation) => operation.noun))];
          return (
            <>
              <p className="note" role="status">
                {t("operationsFound", { count: shown.length })}
              </p>
              {nouns.map((noun) => (
                <Section key={noun} title={labelOf(noun)}>
                  <Card flush>
                    <OperationTable noun={noun} operations={shown.filter((operation) => operation.noun === noun)} />
                  </Card>
                </Section>
              ))}
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}

function OperationTable({ noun, operations }: { noun: string; operations: OperationForm[] }) {
  return (
    <DataTable
      caption={labelOf(noun)}
      rows={operations}
      keyOf={(operation) => operation.name}
      to={addressOfForm}
      columns={[
        {
          key: "name",
          label: t("operation"),
          cell: (operation) => (
            <>
              <b>{operation.name}</b>
              <small>{operation.summary}</small>
            </>
          ),
        },
        {
          key: "rest",
          label: t("doorRest"),
          cell: (operation) => (
            <>
              <Chip tone={operation.method === "GET" ? "sky" : "moss"}>{operation.method}</Chip> <code>{operation.address}</code>
            </>
          ),
        },
        { key: "command", label: t("doorCommand"), cell: (operation) => <code>cairn {operation.command}</code> },
        { key: "tool", label: t("doorTool"), cell: (operation) => <code>{operation.tool}</code> },
      ]}
    />
  );
}
