// Reminders: what came, what is held back until when and why, what nobody took yet; and when and of what one wants to be reminded.

import { Button, Checkbox, Switch, TextInput } from "@mantine/core";
import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { capital } from "../../../core/capital.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useListOffset } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Card, Columns, Page } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { sayInstant } from "../../../web/kit/said-value.ts";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { SystemChip } from "../../../web/kit/system-chip.tsx";
import type { Tone } from "../../../web/theme.ts";
import type { ReminderState } from "../reminder-rules.ts";
import type { Reminder } from "../schema.ts";
import { canNotify, notifies, switchNotifications } from "./notifications.ts";
import { t } from "./text.ts";

type Shown = Reminder & { state: ReminderState };

const pageSize = 50;

export default function RemindersScreen() {
  const [offset, setOffset] = useListOffset();
  const list = useQuery({
    ...api.reminders.list.queryOptions({ input: { limit: pageSize, offset } }),
    placeholderData: keepPreviousData,
  });
  const due = useQuery(api.reminders.due.queryOptions({ input: {} }));
  const seen = useMutation(api.reminders.seen.mutationOptions());
  return (
    <Page
      title={t("remindersTitle")}
      sub={t("remindersSub")}
      action={{ label: t("allSeen"), hotkey: "N", disabled: !due.data?.unseen, onClick: () => seen.mutate({}) }}
    >
      <Columns side={<Settings />}>
        <Loaded query={list}>
          {({ items, total, gate }) => (
            <>
              {gate.heldUntil && (
                <Card title={t("gateClosed", { why: gate.heldBecause ?? "" })}>
                  <p>{t("gateUntil", { until: sayInstant(gate.heldUntil) })}</p>
                </Card>
              )}
              {total === 0 ? (
                <EmptyState sentence={t("noReminders")} />
              ) : (
                <RowList label={t("reminders")}>
                  {items.map((one) => (
                    <ReminderRow key={one.id} one={one} />
                  ))}
                </RowList>
              )}
              <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
            </>
          )}
        </Loaded>
      </Columns>
    </Page>
  );
}

const tones = { delivered: "moss", held: "gold", waiting: "clay", settled: "stone" } as const satisfies Record<
  ReminderState,
  Tone
>;

function ReminderRow({ one }: { one: Shown }) {
  const [history, setHistory] = useState(false);
  const remove = useMutation(api.reminders.remove.mutationOptions({ context: { said: t("reminderRemoved") } }));
  const became = {
    delivered: t("deliveredAt", { at: sayInstant(one.deliveredAt ?? one.at) }),
    held: t("heldUntil", { until: sayInstant(one.heldUntil ?? one.at), why: one.heldBecause ?? "" }),
    waiting: t("notTaken"),
    settled: t("settledBefore"),
  }[one.state];
  return (
    <>
      <Row
        title={one.title}
        reason={
          <>
            {one.reason}
            <div>{became}</div>
          </>
        }
        chips={
          <>
            <SystemChip system={one.system} />
            <Chip tone={tones[one.state]}>{t(`reminder_${one.state}`)}</Chip>
          </>
        }
        onRemove={() => remove.mutate({ id: one.id })}
        more={<Menu.Item onClick={() => setHistory(true)}>{t("history")}</Menu.Item>}
      />
      <HistoryDrawer kind="reminder" id={one.id} opened={history} onClose={() => setHistory(false)} />
    </>
  );
}

function Settings() {
  const settings = useQuery(api.reminders.settings.queryOptions({ input: {} }));
  return (
    <Loaded query={settings} shape={<CardSkeleton height={220} />}>
      {(found) => <SettingsCard settings={found} />}
    </Loaded>
  );
}

interface ReminderSettings {
  at: string;
  silenced: string[];
  systems: string[];
  timezone: string;
}

function SettingsCard({ settings }: { settings: ReminderSettings }) {
  const [at, setAt] = useState(settings.at);
  const save = useMutation(api.reminders.saveSettings.mutationOptions({ context: { said: t("saved") } }));
  useEffect(() => setAt(settings.at), [settings.at]);
  const toggle = (system: string, wanted: boolean) =>
    save.mutate({ silenced: wanted ? settings.silenced.filter((one) => one !== system) : [...settings.silenced, system] });
  return (
    <Card title={t("whenAndWhat")}>
      <form
        className="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ at });
        }}
      >
        <TextInput
          type="time"
          label={t("remindFrom")}
          description={t("inZone", { timezone: settings.timezone })}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
        {at !== settings.at && at !== "" && (
          <div className="form-end">
            <Button type="submit">{t("saveTime")}</Button>
          </div>
        )}
        <fieldset className="choices">
          <legend>{t("remindOf")}</legend>
          {settings.systems.map((system) => (
            <Checkbox
              key={system}
              label={capital(system)}
              checked={!settings.silenced.includes(system)}
              onChange={(event) => toggle(system, event.currentTarget.checked)}
            />
          ))}
        </fieldset>
        <BrowserSwitch />
      </form>
      <p className="note">
        {t("quietPlace")} <Go to="/balance/boundaries">{t("toBoundaries")}</Go>
      </p>
    </Card>
  );
}

function BrowserSwitch() {
  const [on, setOn] = useState(notifies);
  return (
    <Switch
      label={t("browserSwitch")}
      description={canNotify() ? t("browserHelp") : t("browserCannot")}
      disabled={!canNotify()}
      checked={on}
      onChange={(event) => void switchNotifications(event.currentTarget.checked).then(setOn)}
    />
  );
}
