// One work value: what it means, how much it weighs, how that moved, and the goals that serve it.
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { hundredths } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useRouteParam } from "../../../web/kit/go.tsx";
import { HistoryDrawer } from "../../../web/kit/history-drawer.tsx";
import { HowSure } from "../../../web/kit/how-sure.tsx";
import { Card, Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { ValuesResult } from "../schema/exercise.ts";
import { LinkedGoals } from "./linked-goals.tsx";
import { t } from "./text.ts";
import "./values.css";

export default function WorkValueScreen() {
  const id = useRouteParam("id");
  const found = useQuery(api.values.result.queryOptions({ input: {} }));
  return (
    <Loaded query={found} shape={<PageSkeleton />}>
      {({ result }) =>
        result ? (
          <WorkValuePage id={id} result={result} />
        ) : (
          <EmptyState
            sentence={t("valuesEmpty")}
            action={{ label: t("begin"), hotkey: "N", to: "/assessment/values/exercise" }}
          />
        )
      }
    </Loaded>
  );
}

function WorkValuePage({ id, result }: { id: string; result: ValuesResult }) {
  const [history, setHistory] = useState(false);
  const value = result.values.find((one) => one.valueId === id) ?? result.values[0];
  if (!value) return null;
  const { label, means, share, low, high, standing, probabilityInTopThree } = value;
  return (
    <Page
      title={label}
      above={
        <Trail
          steps={[
            { label: t("assessment"), to: "/assessment" },
            { label: t("valuesTitle"), to: "/assessment/values" },
          ]}
        />
      }
      sub={means}
      action={{ label: t("seeAllValues"), to: "/assessment/values" }}
      more={
        <Button variant="default" onClick={() => setHistory(true)}>
          {t("history")}
        </Button>
      }
    >
      <Card>
        <p>{t(standing === "leads" ? "inTop" : standing === "open" ? "nearTop" : "notInTop")}</p>
        <HowSure>
          <p className="note">
            {t("valueShare", {
              percent: hundredths(share),
              low: hundredths(low),
              high: hundredths(high),
              day: sayDay(result.on),
            })}
          </p>
          <p className="note">{t("sureInTop", { percent: hundredths(probabilityInTopThree) })}</p>
        </HowSure>
      </Card>
      <LinkedGoals
        kind="work-value"
        id={id}
        title={t("goalsOfValue")}
        none={t("noGoalsOfValue", { label })}
        newGoal={t("newGoal")}
      />
      <HistoryDrawer kind="work-value" id={id} opened={history} onClose={() => setHistory(false)} />
    </Page>
  );
}
