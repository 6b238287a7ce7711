// All pulses, the newest first, each to be changed, deleted or looked back at.
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { ListPage } from "../../../web/kit/record-list.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useList } from "../../../web/kit/use-list.ts";
import { sayPulse } from "../rules/say-pulse.ts";
import type { Pulse } from "../schema.ts";
import { ByMonth } from "./by-month.tsx";
import { PulseForm } from "./pulse-form.tsx";
import { t } from "./text.ts";

export default function PulsesScreen() {
  const list = useList(api.pulse);
  return (
    <ListPage
      of={list}
      label={t("pulses")}
      trail={[{ label: t("balance"), to: "/balance" }]}
      sub={t("pulsesSub")}
      action={{ label: t("logPulse"), hotkey: "N", to: "/balance?log=yes" }}
      more={
        <SpreadsheetMenu
          name="pulses.csv"
          save={() => client.pulse.export({})}
          empty={list.answer?.total === 0}
          help={t("sheetPulses")}
          take={(given, done) => client.pulse.import(given, { context: { said: done } })}
        />
      }
      empty={t("noPulses")}
    >
      {(pulses, remove) => (
        <ByMonth items={pulses} row={(pulse) => <PulseRow key={pulse.id} pulse={pulse} onRemove={() => remove(pulse.id)} />} />
      )}
    </ListPage>
  );
}

function PulseRow({ pulse, onRemove }: { pulse: Pulse; onRemove: () => void }) {
  const [open, setOpen] = useState<"edit" | "history">();
  return (
    <>
      <Row
        title={sayDay(pulse.day)}
        reason={[sayPulse(pulse), pulse.note].filter(Boolean).join(" ")}
        onEdit={() => setOpen("edit")}
        onRemove={onRemove}
        more={<Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>}
      />
      <Modal opened={open === "edit"} onClose={() => setOpen(undefined)} title={t("pulseOn", { day: sayDay(pulse.day) })}>
        <PulseForm pulse={pulse} onSaved={() => setOpen(undefined)} />
      </Modal>
      <HistoryDrawer kind="pulse" id={pulse.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}
