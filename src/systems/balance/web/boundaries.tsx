// What a person keeps free: the most hours, quiet hours, days off, and time off.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { z } from "zod";
import { shortDate } from "../../../core/say.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { Field } from "../../../web/kit/field.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { HoursInput } from "../../../web/kit/hours-input.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { useNounForm } from "../../../web/kit/noun-form.ts";
import { Card, Columns, Page, Trail } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { ShortForm } from "../../../web/kit/short-form.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { today } from "../../../web/kit/today.ts";
import { RecordForm } from "../../../web/kit/use-record-form.tsx";
import { type Boundaries, type TimeOff, timeOffFields } from "../schema.ts";
import { groupsOf, QuietGroups, quietOf } from "./quiet-groups.tsx";
import { TakeInCalendar } from "./take-in-calendar.tsx";
import { t } from "./text.ts";
import { WeekdayToggles } from "./weekday-toggles.tsx";
import "./balance.css";

export default function BoundariesScreen() {
  const found = useQuery(api.boundaries.show.queryOptions({ input: {} }));
  const person = useQuery(api.profile.show.queryOptions({ input: {} }));
  return (
    <Loaded query={found} shape={<PageSkeleton />}>
      {({ boundaries, timesOff }) => (
        <Loaded query={person} shape={<PageSkeleton />}>
          {({ timezone }) => <BoundariesPage mine={boundaries} timesOff={timesOff} timezone={timezone} />}
        </Loaded>
      )}
    </Loaded>
  );
}

interface BoundariesPageProps {
  mine: Boundaries | null;
  timesOff: readonly TimeOff[];
  /** In which the hours and days are those of the person. */
  timezone: string;
}

function BoundariesPage({ mine, timesOff, timezone }: BoundariesPageProps) {
  const [open, setOpen] = useState<"add" | "calendar" | "history">();
  return (
    <Page
      title={t("boundariesTitle")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={
        <>
          {t("boundariesSub")} {t("boundariesZone", { timezone })} <Go to="/settings">{t("changeZone")}</Go>
        </>
      }
      action={{ label: t("addTimeOff"), hotkey: "N", onClick: () => setOpen("add") }}
      more={
        <>
          {mine && (
            <Button variant="default" onClick={() => setOpen("history")}>
              {t("history")}
            </Button>
          )}
          <SpreadsheetMenu
            name="time-off.csv"
            save={() => client.boundaries.exportTimeOff({})}
            empty={timesOff.length === 0}
            help={t("sheetTimeOff")}
            take={(given, done) => client.boundaries.importTimeOff(given, { context: { said: done } })}
          >
            <Menu.Item onClick={() => setOpen("calendar")}>{t("fromCalendar")}</Menu.Item>
          </SpreadsheetMenu>
        </>
      }
    >
      <Columns
        side={
          <Card title={t("timeOff")}>
            <p className="note">{timesOff.length === 0 ? t("noTimeOff") : t("timeOffHelp")}</p>
            {timesOff.length > 0 && (
              <RowList label={t("timeOff")}>
                {timesOff.map((one) => (
                  <TimeOffRow key={one.id} one={one} />
                ))}
              </RowList>
            )}
          </Card>
        }
      >
        <BoundariesForm key={mine?.revision ?? 0} mine={mine} />
      </Columns>
      <Modal opened={open === "add"} onClose={() => setOpen(undefined)} title={t("addTimeOff")}>
        <TimeOffForm onEnd={() => setOpen(undefined)} />
      </Modal>
      <Modal opened={open === "calendar"} onClose={() => setOpen(undefined)} title={t("fromCalendar")} size={640}>
        <TakeInCalendar onClose={() => setOpen(undefined)} />
      </Modal>
      {mine && <HistoryDrawer kind="boundaries" id={mine.id} opened={open === "history"} onClose={() => setOpen(undefined)} />}
    </Page>
  );
}

function BoundariesForm({ mine }: { mine: Boundaries | null }) {
  const [hoursInTotal, setTotal] = useState(mine?.hoursInTotal ?? null);
  const [workHours, setWork] = useState(mine?.workHours ?? null);
  const [groups, setGroups] = useState(groupsOf(mine?.quiet ?? []));
  const [daysOff, setDaysOff] = useState(mine?.daysOff ?? []);
  const save = useMutation({
    mutationFn: () =>
      client.boundaries.save(
        { hoursInTotal, workHours, quiet: quietOf(groups), daysOff, revision: mine?.revision },
        { context: { said: t("boundariesSaved") } },
      ),
  });
  return (
    <Card>
      <ShortForm submitLabel={t("save")} write={save} onSubmit={() => save.mutate()}>
        <HoursInput label={t("hoursInTotal")} value={hoursInTotal} onChange={setTotal} />
        <HoursInput label={t("workHours")} value={workHours} onChange={setWork} />
        <QuietGroups groups={groups} onChange={setGroups} />
        <WeekdayToggles label={t("daysOff")} value={daysOff} onChange={setDaysOff} />
      </ShortForm>
    </Card>
  );
}

const timeOffShape = z.object(timeOffFields);
const timeOff = { add: api.boundaries.addTimeOff, update: api.boundaries.updateTimeOff };

function TimeOffForm({ one, onEnd }: { one?: TimeOff; onEnd: () => void }) {
  const form = useNounForm(timeOff, {
    schema: timeOffShape,
    record: one,
    initial: { from: today(), to: today() },
    added: t("timeOffAdded"),
    onEnd,
  });
  return (
    <RecordForm form={form} add={t("addTimeOff")}>
      <Field form={form} name="label" placeholder={t("labelPlaceholder")} autoFocus />
      <Field form={form} name="from" />
      <Field form={form} name="to" />
    </RecordForm>
  );
}

function TimeOffRow({ one }: { one: TimeOff }) {
  const [open, setOpen] = useState<"edit" | "history">();
  const remove = useMutation(api.boundaries.removeTimeOff.mutationOptions({ context: { said: t("removed") } }));
  return (
    <>
      <Row
        title={one.label}
        reason={one.from === one.to ? shortDate(one.from) : `${shortDate(one.from)} – ${shortDate(one.to)}`}
        onEdit={() => setOpen("edit")}
        onRemove={() => remove.mutate({ id: one.id })}
        more={<Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>}
      />
      <Modal opened={open === "edit"} onClose={() => setOpen(undefined)} title={one.label}>
        <TimeOffForm one={one} onEnd={() => setOpen(undefined)} />
      </Modal>
      <HistoryDrawer kind="time-off" id={one.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}
