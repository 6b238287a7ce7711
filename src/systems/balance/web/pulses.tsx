// All pulses, the newest first, each to be changed, deleted or looked back at.

import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Modal } from "../../../web/kit/dialogs.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useListOffset } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { Menu } from "../../../web/kit/menu.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Pager } from "../../../web/kit/pager.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { SpreadsheetMenu } from "../../../web/kit/spreadsheet.tsx";
import { useText } from "../../../web/words.ts";
import { sayPulse } from "../rules/say-pulse.ts";
import type { Pulse } from "../schema.ts";
import { ByMonth } from "./by-month.tsx";
import { PulseForm } from "./pulse-form.tsx";
import { text } from "./text.ts";

const pageSize = 50;

export default function PulsesScreen() {
  const t = useText(text);
  const [offset, setOffset] = useListOffset();
  const list = useQuery(api.pulse.list.queryOptions({ input: { limit: pageSize, offset }, placeholderData: keepPreviousData }));
  return (
    <Page
      title={t("pulses")}
      above={<Trail steps={[{ label: t("balance"), to: "/balance" }]} />}
      sub={t("pulsesSub")}
      action={{ label: t("logPulse"), hotkey: "N", to: "/balance?log=yes" }}
      more={
        <SpreadsheetMenu
          name="pulses.csv"
          save={() => client.pulse.export({})}
          empty={list.data?.total === 0}
          help={t("sheetPulses")}
          take={(given, done) => client.pulse.import(given, { context: { said: done } })}
        />
      }
    >
      <Loaded query={list}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState sentence={t("noPulses")} action={{ label: t("logPulse"), to: "/balance" }} />
          ) : (
            <>
              <ByMonth items={items} row={(pulse) => <PulseRow key={pulse.id} pulse={pulse} />} />
              <Pager offset={offset} limit={pageSize} total={total} onOffset={setOffset} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function PulseRow({ pulse }: { pulse: Pulse }) {
  const t = useText(text);
  const [open, setOpen] = useState<"edit" | "history">();
  const remove = useMutation(api.pulse.remove.mutationOptions({ context: { said: t("removed") } }));
  return (
    <>
      <Row
        title={sayDay(pulse.day)}
        reason={[sayPulse(pulse), pulse.note].filter(Boolean).join(" ")}
        onEdit={() => setOpen("edit")}
        onRemove={() => remove.mutate({ id: pulse.id })}
        more={<Menu.Item onClick={() => setOpen("history")}>{t("history")}</Menu.Item>}
      />
      <Modal opened={open === "edit"} onClose={() => setOpen(undefined)} title={t("pulseOn", { day: sayDay(pulse.day) })}>
        <PulseForm pulse={pulse} onSaved={() => setOpen(undefined)} />
      </Modal>
      <HistoryDrawer kind="pulse" id={pulse.id} opened={open === "history"} onClose={() => setOpen(undefined)} />
    </>
  );
}
