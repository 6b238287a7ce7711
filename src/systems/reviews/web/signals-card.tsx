// Reasons to look again at one part of the course, each with its facts and the way to that part only.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { addDays } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { Reason, WayOn } from "../../../web/kit/record-link.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import type { SignalLine } from "../schema/review.ts";
import { t } from "./text.ts";

const asideFor = 30;

export function SignalsCard() {
  const [all, setAll] = useState(false);
  const list = useQuery(api.signals.list.queryOptions({ input: { all } }));
  return (
    <Card title={t("signals")}>
      <Loaded query={list} shape={<CardSkeleton height={60} />}>
        {({ items, setAside }) => (
          <>
            {items.length === 0 ? <p className="quiet-line">{t("noSignals")}</p> : <SignalRows signals={items} />}
            {setAside > 0 && (
              <button type="button" className="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
                {t("asideCount", { count: setAside })} · {t(all ? "hide" : "show")}
              </button>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}

export function SignalRows({ signals }: { signals: readonly SignalLine[] }) {
  return (
    <ul className="signals">
      {signals.map((signal) => (
        <SignalRow key={signal.key} signal={signal} />
      ))}
    </ul>
  );
}

function SignalRow({ signal }: { signal: SignalLine }) {
  const { key, title, reason, records, opens, setAsideUntil } = signal;
  const setAside = useMutation({
    mutationFn: () =>
      client.signals.setAside({ key, until: addDays(today(), asideFor) }, { context: { said: t("signalAside") } }),
  });
  const bringBack = useMutation(api.signals.bringBack.mutationOptions({ context: { said: t("broughtBack") } }));
  return (
    <li className={setAsideUntil === null ? undefined : "aside"}>
      <strong>{title}</strong>
      <p className="reason">
        <Reason records={records.filter(({ label = "" }) => reason.includes(label))}>{reason}</Reason>
      </p>
      <div className="signal-ways">
        <WayOn way={opens} />
        {setAsideUntil === null ? (
          <Button
            variant="subtle"
            color="stone"
            size="xs"
            aria-label={t("setAsideUntil", { title })}
            loading={setAside.isPending}
            onClick={() => setAside.mutate()}
          >
            {t("setAside")}
          </Button>
        ) : (
          <Button variant="subtle" color="stone" size="xs" onClick={() => bringBack.mutate({ key })}>
            {t("bringBack")}
          </Button>
        )}
      </div>
    </li>
  );
}
