// The strain check: six statements, a person's own course, and whom to talk to.

import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Choices } from "../../../web/kit/choices.tsx";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { LineWithBand } from "../../../web/kit/line-with-band.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import type { StrainCheck } from "../schema.ts";
import { Talk } from "./signs-card.tsx";
import { StrainForm } from "./strain-form.tsx";
import { t } from "./text.ts";
import "./balance.css";

interface StrainOverview {
  items: string[];
  answers: string[];
  most: number;
  checks: (StrainCheck & { score: number })[];
  said: string;
  next: string | null;
  every: "week" | "month";
  about: string;
  talk: string[];
  crisis: string;
}

export default function StrainScreen() {
  const standing = useQuery(api.strain.show.queryOptions({ input: {} }));
  return (
    <Loaded query={standing} shape={<PageSkeleton />}>
      {(found) => <StrainPage standing={found} />}
    </Loaded>
  );
}

function StrainPage({ standing }: { standing: StrainOverview }) {
  const { items, answers, most, checks, said, next, every, about, talk, crisis } = standing;
  return (
    <Page
      title={t("strainTitle")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={next ? t("strainNext", { day: sayDay(next) }) : t("strainFirst")}
      more={
        <SpreadsheetMenu
          name="strain-checks.csv"
          save={() => client.strain.export({})}
          empty={checks.length === 0}
          help={t("sheetStrain")}
          take={(given, done) => client.strain.import(given, { context: { said: done } })}
        />
      }
    >
      <Columns
        side={
          <Card title={t("strainAbout")}>
            <p>{about}</p>
            <Talk talk={talk} crisis={crisis} />
            <HowOften every={every} />
          </Card>
        }
      >
        <Card title={t("strainAsk")}>
          <StrainForm items={items} answers={answers} />
        </Card>
        {checks.length > 0 && <StrainChart checks={checks} most={most} said={said} />}
        {checks.length > 0 && (
          <Section title={t("strainChecks")}>
            <RowList label={t("strainChecks")}>
              {checks.toReversed().map((check) => (
                <CheckRow key={check.id} check={check} most={most} items={items} answers={answers} />
              ))}
            </RowList>
          </Section>
        )}
      </Columns>
    </Page>
  );
}

function StrainChart({ checks, most, said }: Pick<StrainOverview, "checks" | "most" | "said">) {
  return (
    <LineWithBand
      title={t("strainChart", { most })}
      note={`${said} ${t("strainNote")}`}
      label={t("strainLabel", { said })}
      points={checks.map(({ day, score }) => ({ day, value: score }))}
      range={[0, most]}
      height={170}
    />
  );
}

function HowOften({ every }: Pick<StrainOverview, "every">) {
  const save = useMutation(api.boundaries.save.mutationOptions({ context: { said: t("strainEverySaved") } }));
  return (
    <Choices
      label={t("strainEvery")}
      inline
      choices={(["month", "week"] as const).map((value) => ({ value, label: t(`strainEvery_${value}`) }))}
      value={every}
      onChange={(chosen) => save.mutate({ strainEvery: chosen === "week" ? "week" : "month" })}
    />
  );
}

type CheckRowProps = Pick<StrainOverview, "most" | "items" | "answers"> & { check: StrainOverview["checks"][number] };

function CheckRow({ check, most, items, answers }: CheckRowProps) {
  const [open, setOpen] = useState<"edit" | "history">();
  const remove = useMutation(api.strain.remove.mutationOptions({ context: { said: t("removed") } }));
  return (
    <>
      <Row
        title={t("strainOn", { day: sayDay(check.day) })}
        reason={check.note}
        chips={<Chip tone="sky">{t("strainLine", { score: check.score, most })}</Chip>}
        onEdit={() => setOpen("edit")}
        onRemove={() => remove.mutate({ id: check.id })}
        more={<Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>}
      />
      <Modal
        opened={open === "edit"}
        onClose={() => setOpen(undefined)}
        title={t("strainOn", { day: sayDay(check.day) })}
        size={620}
      >
        <StrainForm items={items} answers={answers} check={check} onSaved={() => setOpen(undefined)} />
      </Modal>
      <HistoryDrawer kind="strain-check" id={check.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}
