// Hours of work and of effort for the career: the weeks as a picture, and every entry.

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { sayHours } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useListOffset, useListParam, useQueryParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { LineWithBand } from "../../../web/kit/line-with-band.tsx";
import { FilterChoice } from "../../../web/kit/list-filter.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { hourSorts, type WorkedHours } from "../schema.ts";
import { ByMonth } from "./by-month.tsx";
import { EditHours, NewHours } from "./hours-form.tsx";
import { t } from "./text.ts";
import "./balance.css";

const pageSize = 50;

export default function HoursScreen() {
  const [adding, setAdding] = useQueryParam("add");
  const [offset, setOffset] = useListOffset();
  const [sort, setSort] = useListParam("sort");
  const asked = hourSorts.find((one) => one === sort);
  const all = useQuery(api.hours.list.queryOptions({ input: { limit: 1 } }));
  const list = useQuery(
    api.hours.list.queryOptions({
      input: { limit: pageSize, offset, ...(asked && { sort: asked }) },
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <Page
      title={t("hoursTitle")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={t("hoursSub")}
      action={{ label: t("logHours"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <SpreadsheetMenu
          name="hours.csv"
          save={() => client.hours.export({})}
          empty={all.data?.total === 0}
          help={t("sheetHours")}
          take={(given, done) => client.hours.import(given, { context: { said: done } })}
        />
      }
    >
      <Loaded query={all}>
        {(every) =>
          every.total === 0 ? (
            <EmptyState sentence={t("noHours")} action={{ label: t("logHours"), onClick: () => setAdding("yes") }} />
          ) : (
            <>
              <HoursChart />
              <div className="hours-filter">
                <FilterChoice
                  label={t("anySort")}
                  value={sort}
                  onChange={setSort}
                  choices={hourSorts.map((one) => [one, t(`sort_${one}`)] as const)}
                />
              </div>
              <Loaded query={list}>
                {({ items, total }) => (
                  <>
                    <ByMonth items={items} row={(entry) => <HoursRow entry={entry} />} />
                    <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
                  </>
                )}
              </Loaded>
            </>
          )
        }
      </Loaded>
      <Modal opened={adding === "yes"} onClose={() => setAdding(undefined)} title={t("logHours")}>
        <NewHours onEnd={() => setAdding(undefined)} />
      </Modal>
    </Page>
  );
}

function HoursChart() {
  const { data } = useQuery(api.hours.weeks.queryOptions({ input: {} }));
  const weeks = data?.weeks ?? [];
  if (weeks.length < 2) return null;
  return (
    <LineWithBand
      title={t("hoursChart")}
      note={t("hoursChartNote", { n: weeks.length })}
      label={t("hoursChartLabel")}
      points={weeks.map(({ week, hours }) => ({ day: week, value: hours }))}
      height={160}
    />
  );
}

function HoursRow({ entry }: { entry: WorkedHours }) {
  const [open, setOpen] = useState<"edit" | "history">();
  const remove = useMutation(api.hours.remove.mutationOptions({ context: { said: t("removed") } }));
  const day = sayDay(entry.day, { day: "numeric", month: "long", year: "numeric" });
  return (
    <>
      <Row
        title={entry.span === "week" ? t("weekOf", { day }) : day}
        reason={[t(`sort_${entry.sort}`), entry.note].filter(Boolean).join(" · ")}
        chips={<span className="number">{sayHours(entry.hours)}</span>}
        onEdit={() => setOpen("edit")}
        onRemove={() => remove.mutate({ id: entry.id })}
        more={<Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>}
      />
      <Modal opened={open === "edit"} onClose={() => setOpen(undefined)} title={t("edit")}>
        <EditHours entry={entry} onEnd={() => setOpen(undefined)} />
      </Modal>
      <HistoryDrawer kind="hours" id={entry.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}
