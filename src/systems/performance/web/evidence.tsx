// What is expected and what shows it, cell by cell, with what is empty; and the expectations as a text to be changed.
import { Button, Textarea } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { shortMonthAndYear } from "../../../core/say.ts";
import { client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { useRecordRoute } from "../../../web/kit/record-link.tsx";
import { Refused } from "../../../web/kit/refused.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { writeExpectations } from "../rules/expectations.ts";
import type { EvidenceTable, PerformanceReview } from "../schema.ts";
import { t } from "./text.ts";

interface Choice {
  expectation: string;
  record: string;
  use: boolean;
}

export function Evidence({ review, table }: { review: PerformanceReview; table: EvidenceTable }) {
  const route = useRecordRoute();
  const choose = useMutation({
    mutationFn: (choice: Choice) =>
      client.performance.choose({ id: review.id, ...choice }, { context: { said: t(choice.use ? "chosen" : "leftOut") } }),
  });
  return (
    <>
      <Section title={t("evidence")}>
        {table.said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <Refused error={choose.error} />
        {table.expectations.map(({ id, text, level, proof }) => (
          <Card key={id} title={text}>
            {level === "next" && <Chip tone="sky">{t("nextLevel")}</Chip>}
            {proof.length === 0 && <p className="due">{t("bare")}</p>}
            <RowList label={text}>
              {proof.map(({ record, title, day, why }) => (
                <Row
                  key={record.id}
                  title={title}
                  reason={`${sayDay(day)} · ${why}`}
                  to={route(record.kind, record.id)}
                  more={
                    <Menu.Item onClick={() => choose.mutate({ expectation: id, record: record.id, use: false })}>
                      {t("leaveOut")}
                    </Menu.Item>
                  }
                />
              ))}
            </RowList>
          </Card>
        ))}
      </Section>
      {table.rest.length > 0 && (
        <Section title={t("rest")}>
          <RowList label={t("rest")}>
            {table.rest.map(({ record, title, day }) => (
              <Row
                key={record.id}
                title={title}
                reason={sayDay(day)}
                to={route(record.kind, record.id)}
                more={table.expectations.map(({ id, text }) => (
                  <Menu.Item key={id} onClick={() => choose.mutate({ expectation: id, record: record.id, use: true })}>
                    {t("chooseFor", { what: text })}
                  </Menu.Item>
                ))}
              />
            ))}
          </RowList>
        </Section>
      )}
      <Section title={t("months")}>
        <p>
          {table.months.map(({ month, count }) => (
            <span key={month}>
              <Chip tone={count === 0 ? "clay" : "moss"}>
                {t("monthOf", { month: shortMonthAndYear(`${month}-01`), count })}
              </Chip>{" "}
            </span>
          ))}
        </p>
      </Section>
    </>
  );
}

export function Criteria({ one }: { one: PerformanceReview }) {
  const standing = writeExpectations(one.expectations);
  const [written, setWritten] = useState(standing);
  const write = useMutation({
    mutationFn: () => client.performance.expect({ id: one.id, criteria: written }, { context: { said: t("criteriaSaved") } }),
  });
  return (
    <Section title={t("criteria")}>
      <div className="record-form">
        <Textarea
          label={t("criteria")}
          description={t("criteriaHelp")}
          value={written}
          autosize
          minRows={4}
          maxRows={24}
          onChange={({ currentTarget: { value } }) => setWritten(value)}
        />
        <Refused error={write.error} />
        {written.trim() !== standing && (
          <div className="form-end">
            <Button loading={write.isPending} onClick={() => write.mutate()}>
              {t("saveCriteria")}
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
