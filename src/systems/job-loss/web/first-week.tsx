// The first seven days, step by step: ticked, opened again, none of them a duty.
import { useMutation } from "@tanstack/react-query";
import { client } from "../../../web/client.ts";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import type { JobLossView } from "../schema.ts";
import { t } from "./text.ts";

export function FirstWeek({ view: { jobLoss, firstWeek } }: { view: JobLossView }) {
  const check = useMutation({
    mutationFn: ({ step, done }: { step: string; done: boolean }) =>
      client.jobLoss.check({ id: jobLoss.id, step, done }, { context: { said: t(done ? "ticked" : "unticked") } }),
  });
  const done = firstWeek.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <Section title={t("firstWeek")} end={t("countOf", { done, all: firstWeek.length })}>
      <RowList label={t("firstWeek")}>
        {firstWeek.map(({ key, day, title, how, minutes, doneOn }) => (
          <Row
            key={key}
            title={title}
            reason={`${t("dayOf", { day })}. ${how}`}
            minutes={minutes}
            done={doneOn !== null}
            onDone={() => check.mutate({ step: key, done: doneOn === null })}
          />
        ))}
      </RowList>
    </Section>
  );
}
