// Hours of work and of effort for the career: the weeks as a picture, and every entry.
import { Menu, Modal } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { sayHours } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useQueryParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { LineWithBand } from "../../../web/kit/line-with-band.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import { minutesByWeek } from "../rules/capacity.ts";
import type { WorkedHours } from "../schema.ts";
import { EditHours, NewHours } from "./hours-form.tsx";
import { sheetOf } from "./sheet.ts";
import { text } from "./text.ts";

const weeksShown = 40;

export default function HoursScreen() {
  const t = useText(text);
  const [adding, setAdding] = useQueryParam("add");
  const list = useQuery(api.hours.list.queryOptions({ input: { limit: 500 } }));
  return (
    <Page
      title={t("hoursTitle")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={t("hoursSub")}
      action={{ label: t("logHours"), hotkey: "N", onClick: () => setAdding("yes") }}
      more={
        <SpreadsheetMenu
          name="hours.csv"
          save={async () => sheetOf(await client.hours.export({}))}
          empty={list.data?.total === 0}
          help={t("sheetHours")}
          take={(given, done) => client.hours.import(given, { context: { said: done } })}
        />
      }
    >
      <Loaded query={list}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState sentence={t("noHours")} action={{ label: t("logHours"), onClick: () => setAdding("yes") }} />
          ) : (
            <>
              <HoursChart entries={items} />
              <RowList label={t("hours")}>
                {items.map((entry) => (
                  <HoursRow key={entry.id} entry={entry} />
                ))}
              </RowList>
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

function HoursChart({ entries }: { entries: readonly WorkedHours[] }) {
  const t = useText(text);
  const weeks = [...minutesByWeek(entries, "work")].slice(-weeksShown);
  if (weeks.length < 2) return null;
  return (
    <LineWithBand
      title={t("hoursChart")}
      note={t("hoursChartNote", { n: weeks.length })}
      label={t("hoursChartLabel")}
      points={weeks.map(([day, minutes]) => ({ day, value: minutes / 60 }))}
      height={160}
    />
  );
}

function HoursRow({ entry }: { entry: WorkedHours }) {
  const t = useText(text);
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
