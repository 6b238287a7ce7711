// One line of Today or the week, with everything that can be done to it in place.
import { useMutation } from "@tanstack/react-query";
import { sayNearDay } from "../../../core/day.ts";
import { api, client } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { Reason, RecordLink, useRecordRoute } from "../../../web/kit/record-link.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SystemChip } from "../../../web/kit/system-chip.tsx";
import { today as todayHere } from "../../../web/kit/today.ts";
import type { AgendaLine } from "../schema.ts";
import { t } from "./text.ts";

interface LineRowProps {
  line: AgendaLine;
  /** Today, to tell what is overdue. */
  today: string;
  /** Says what put the line at its place. */
  explained?: boolean;
}

export function LineRow({ line, today, explained }: LineRowProps) {
  const routeOf = useRecordRoute();
  const done = useMutation(api.agenda.done.mutationOptions({ context: { said: t("done") } }));
  const dismiss = useMutation(api.agenda.dismiss.mutationOptions({ context: { said: t("dismissed") } }));
  const snooze = useMutation({
    mutationFn: (until: string) =>
      client.agenda.snooze({ key: line.key, until }, { context: { said: t("snoozedUntil", { day: shortDay(until) }) } }),
  });
  const gone = done.isPending || dismiss.isPending || snooze.isPending;
  return (
    <Row
      title={line.title}
      reason={
        <>
          <Reason records={besideTitle(line)}>{line.reason}</Reason>
          {line.lesson && (
            <div className="row-lesson" title={line.lesson.because}>
              {t("youLearned")}{" "}
              <RecordLink kind={line.lesson.record.kind} id={line.lesson.record.id}>
                {line.lesson.text}
              </RecordLink>
              {explained && <div className="note">{line.lesson.because}</div>}
            </div>
          )}
          {explained && <div className="note">{t("because", { why: line.because })}</div>}
        </>
      }
      chips={
        <>
          {line.due !== null && line.due <= today && <Due due={line.due} today={today} />}
          <SystemChip system={line.system} />
        </>
      }
      minutes={line.minutes}
      to={firstRoute(line, routeOf)}
      done={gone}
      inset
      onDone={line.canBeDone ? () => done.mutate({ key: line.key }) : undefined}
      onSnooze={(until) => snooze.mutate(until)}
      onDismiss={() => dismiss.mutate({ key: line.key })}
    />
  );
}

const shortDay = (day: string): string => sayNearDay(day, todayHere(), { weekday: "short", day: "numeric", month: "short" });

function Due({ due, today }: { due: string; today: string }) {
  const late = due < today;
  return (
    <Chip tone="clay" title={late ? t("dueOn", { day: shortDay(due) }) : undefined}>
      {late ? t("overdue") : t("dueOn", { day: t("isToday") })}
    </Chip>
  );
}

/** Records that the title names already are reached through the title. */
const besideTitle = ({ title, reason, records }: AgendaLine) =>
  records.filter(({ label = "" }) => reason.includes(label) || !title.includes(label));

const firstRoute = (line: AgendaLine, routeOf: ReturnType<typeof useRecordRoute>): string | undefined =>
  line.records.map(({ kind, id }) => routeOf(kind, id)).find((to) => to !== undefined);
