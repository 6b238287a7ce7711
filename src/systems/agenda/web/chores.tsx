// What Cairn asks for itself: one line a week, which opens the few things behind it.
import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { addDays, weekOf } from "../../../core/day.ts";
import { client } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { RowList } from "../../../web/kit/row.tsx";
import type { TodayAnswer } from "../schema.ts";
import { LineRow } from "./line-row.tsx";
import { t } from "./text.ts";
import { shortDay } from "./use-line.ts";

/** Minutes are said in fives: nobody counts what takes three. */
const inFives = (minutes: number): number => 5 * Math.max(1, Math.round(minutes / 5));

export function Chores({ answer }: { answer: TodayAnswer }) {
  const { chores, day } = answer;
  const [shown, setShown] = useState(false);
  const notThisWeek = useMutation({
    mutationFn: async () => {
      const until = addDays(weekOf(day), 7);
      for (const { key } of chores)
        await client.agenda.snooze(
          { key, until },
          { context: { said: t("snoozedUntil", { day: shortDay(until) }), silent: key !== chores.at(-1)?.key } },
        );
    },
  });
  if (chores.length === 0) return null;
  const time = sayMinutes(inFives(chores.reduce((sum, { minutes }) => sum + minutes, 0)));
  return (
    <section className="chores">
      <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t("forCairn", { count: chores.length, time })}
      </button>
      {shown && (
        <>
          <RowList label={t("forCairn", { count: chores.length, time })}>
            {chores.map((line) => (
              <LineRow key={line.key} line={line} today={answer} />
            ))}
          </RowList>
          <Button variant="default" size="xs" loading={notThisWeek.isPending} onClick={() => notThisWeek.mutate()}>
            {t("notThisWeek")}
          </Button>
        </>
      )}
    </section>
  );
}
