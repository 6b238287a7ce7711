// What Today opens with after a while away: one question, what a lighter week would be, and its two answers.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import type { TodayAnswer } from "../schema.ts";
import { t } from "./text.ts";
import { shortDay } from "./use-line.ts";

export function WelcomeBack({ welcome: { said, promised, moves } }: { welcome: NonNullable<TodayAnswer["welcome"]> }) {
  const [shown, setShown] = useState(false);
  const begin = useMutation(api.agenda.beginAgain.mutationOptions({ context: { said: t("weekIsLighter") } }));
  const leave = useMutation(api.agenda.asItWas.mutationOptions({ context: { said: t("asItWasSaid") } }));
  const busy = begin.isPending || leave.isPending;
  return (
    <Card title={t("welcomeBack")}>
      <p>{said}</p>
      {moves.length + promised.length > 0 && (
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t("eachOfThem")} · {shown ? t("hide") : t("show")}
        </button>
      )}
      {shown && (
        <ul>
          {promised.map(({ key, title }) => (
            <li key={key}>{t("keepsItsDay", { title })}</li>
          ))}
          {moves.map(({ key, title, to }) => (
            <li key={key}>{t("movesTo", { title, day: shortDay(to) })}</li>
          ))}
        </ul>
      )}
      <div className="welcome-ways">
        <Button loading={begin.isPending} disabled={busy} onClick={() => begin.mutate({})}>
          {t("lighterWeek")}
        </Button>
        <Button variant="default" loading={leave.isPending} disabled={busy} onClick={() => leave.mutate({})}>
          {t("asItWas")}
        </Button>
      </div>
    </Card>
  );
}
