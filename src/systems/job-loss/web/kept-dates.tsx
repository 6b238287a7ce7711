// The days that matter after a lost job, each with what to ask whom, ticked when looked after.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { sayDay } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { Card } from "../../../web/kit/page.tsx";
import { sayShortDay } from "../../../web/kit/today.ts";
import type { JobLossView } from "../schema.ts";
import { t } from "./text.ts";

export function KeptDates({ view: { jobLoss, dates } }: { view: JobLossView }) {
  const check = useMutation({
    mutationFn: ({ step, done }: { step: string; done: boolean }) =>
      client.jobLoss.check({ id: jobLoss.id, step, done }, { context: { said: t(done ? "ticked" : "unticked") } }),
  });
  if (dates.length === 0) return <Card title={t("datesTitle")}>{t("noDates")}</Card>;
  return (
    <Card title={t("datesTitle")} note={t("notLegal")}>
      <ul className="plain-list">
        {dates.map(({ key, day, title, ask }) => {
          const step = `date:${key}`;
          const doneOn = jobLoss.checked.find((one) => one.key === step)?.day ?? null;
          return (
            <li key={key} className="kept-date">
              <time dateTime={day}>{sayShortDay(day)}</time>
              <div>
                <strong>{title}</strong>
                <div className="note">{doneOn ? t("lookedAfter", { day: sayDay(doneOn) }) : ask}</div>
                <Button
                  size="compact-xs"
                  variant="default"
                  aria-label={`${t(doneOn ? "unticked" : "ticked")}: ${title}`}
                  onClick={() => check.mutate({ step, done: doneOn === null })}
                >
                  {t(doneOn ? "unticked" : "ticked")}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
