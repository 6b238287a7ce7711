// How it is: today's pulse, the weeks against the hours there are, trends and early signs.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Pieces } from "../../../web/kit/pieces.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Pulse, Sign, Trend } from "../schema.ts";
import { PulseForm } from "./pulse-form.tsx";
import { SignsCard } from "./signs-card.tsx";
import { t } from "./text.ts";
import { TrendFigure } from "./trend-figure.tsx";
import "./balance.css";

interface BalanceOverview {
  pulses: number;
  least: number;
  today: Pulse | null;
  trends: readonly Trend[];
  signs: readonly Sign[];
  talk: readonly string[];
  crisis: string;
  about: string;
}

export default function BalanceScreen() {
  const standing = useQuery(api.balance.show.queryOptions({ input: {} }));
  return (
    <Loaded query={standing} shape={<PageSkeleton />}>
      {(found) => <BalancePage standing={found} />}
    </Loaded>
  );
}

function BalancePage({ standing }: { standing: BalanceOverview }) {
  const go = useGo();
  const [asked] = useQueryParam("log");
  const [called, setCalled] = useState(0);
  const { pulses, least, today, trends, signs, talk, crisis, about } = standing;
  return (
    <Page
      title={t("balanceTitle")}
      action={{ label: t(today ? "changeToday" : "logPulse"), hotkey: "N", onClick: () => setCalled(called + 1) }}
      more={
        <Button variant="default" onClick={() => go("/balance/strain")}>
          {t("strain")}
        </Button>
      }
    >
      <Columns
        side={
          <>
            <SignsCard signs={signs} talk={talk} crisis={crisis} about={about} enough={pulses >= least} />
            <Rooms />
          </>
        }
      >
        <Card title={t(today ? "pulseTitleDone" : "pulseTitle")}>
          <p className="note">{pulses === 0 ? t("noPulses") : t("pulseHelp")}</p>
          <PulseForm
            key={`${today?.id} ${today?.revision}`}
            pulse={today ?? undefined}
            atOnce={asked === "yes"}
            asked={called}
            anywhere
          />
        </Card>
      </Columns>
      <Pieces place="balance" />
      {pulses > 0 && (
        <Section title={t("trends")} end={<Go to="/balance/pulses">{t("pulses")}</Go>}>
          <div className="trends">
            {trends.map((trend) => (
              <TrendFigure key={trend.part} trend={trend} least={least} />
            ))}
          </div>
        </Section>
      )}
    </Page>
  );
}

const rooms = [
  { to: "/balance/guard", label: "guard" },
  { to: "/balance/boundaries", label: "boundaries" },
  { to: "/balance/recovery", label: "recovery" },
  { to: "/balance/hours", label: "hours" },
  { to: "/balance/strain", label: "strain" },
] as const;

function Rooms() {
  return (
    <Card title={t("more")}>
      <ul className="links">
        {rooms.map(({ to, label }) => (
          <li key={to}>
            <Go to={to}>{t(label)}</Go>
          </li>
        ))}
      </ul>
    </Card>
  );
}
