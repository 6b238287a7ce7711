// The first run: what a person has, where they want to go, their hours, and the plan to agree to. Nothing is saved before they agree.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../../web/client.ts";
import { CairnMark } from "../../../../web/kit/cairn-picture.tsx";
import { Go, useGo } from "../../../../web/kit/go.tsx";
import { Steps } from "../../../../web/kit/steps.tsx";
import type { Given } from "./given.ts";
import { Hours } from "./hours.tsx";
import { t } from "./text.ts";
import { ThePlan } from "./the-plan.tsx";
import { WhatYouHave } from "./what-you-have.tsx";
import { WhereTo } from "./where-to.tsx";

const stepScreens = [WhatYouHave, WhereTo, Hours, ThePlan] as const;

export default function Welcome() {
  const [at, setAt] = useState(0);
  const [given, setGiven] = useState<Given>({ now: "", since: "", file: null, typed: "", role: null, hours: 5 });
  const names = [t("stepHave"), t("stepRole"), t("stepHours"), t("stepPlan")];
  const Screen = stepScreens[at] ?? WhatYouHave;
  return (
    <div className="first-run">
      <header>
        <div className="brand">
          <CairnMark />
          Cairn
        </div>
        <LookAround />
      </header>
      <main>
        <Steps label={t("steps")} steps={names} at={at} onGo={setAt} />
        <Screen
          key={at}
          given={given}
          onGiven={(part) => setGiven((before) => ({ ...before, ...part }))}
          onNext={() => setAt(at + 1)}
          onBack={() => setAt(at - 1)}
        />
      </main>
    </div>
  );
}

function LookAround() {
  const go = useGo();
  const sample = useMutation(
    api.sample.load.mutationOptions({ context: { said: t("sampleHere") }, onSuccess: () => go("/today") }),
  );
  const written = useQuery(api.changes.list.queryOptions({ input: { limit: 1 } }));
  if (!written.data) return null;
  // Among records of one's own a sample would only be in the way.
  if (written.data.total > 0) return <Go to="/today">{t("toToday")}</Go>;
  return (
    <Button variant="default" loading={sample.isPending} onClick={() => sample.mutate({})}>
      {t("lookAround")}
    </Button>
  );
}
