// One line of Today or the week, with everything that can be done to it in place.
import { Chip } from "../../../web/kit/chip.tsx";
import { Reason, RecordLink } from "../../../web/kit/record-link.tsx";
import { Row } from "../../../web/kit/row.tsx";
import { SystemChip } from "../../../web/kit/system-chip.tsx";
import type { AgendaLine, TodayAnswer } from "../schema.ts";
import { t } from "./text.ts";
import { shortDay, useLine } from "./use-line.ts";

export type TodayHere = Pick<TodayAnswer, "day"> & Partial<Pick<TodayAnswer, "welcome">>;

interface LineRowProps {
  line: AgendaLine;
  /** To tell what waits; whoever comes back sees it without a colour of warning. */
  today: TodayHere;
  /** Says what put the line at its place. */
  explained?: boolean;
  /** In one line: its reasons are told only when they are asked for. */
  slim?: boolean;
}

export function LineRow({ line, today, explained = false, slim = false }: LineRowProps) {
  const { to, gone, onDone, onSnooze, onDismiss } = useLine(line);
  return (
    <Row
      title={line.title}
      reason={(!slim || explained) && <WhyHere line={line} explained={explained} />}
      chips={
        <>
          {line.due !== null && line.due <= today.day && <Due due={line.due} today={today} />}
          {!slim && <SystemChip system={line.system} />}
        </>
      }
      minutes={line.minutes}
      to={to}
      done={gone}
      inset
      onDone={onDone}
      onSnooze={onSnooze}
      onDismiss={onDismiss}
    />
  );
}

/** Why a line is there, the lesson that fits it, and what put it at its place. */
export function WhyHere({ line, explained }: { line: AgendaLine; explained: boolean }) {
  return (
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
  );
}

export function Due({ due, today }: { due: string; today: TodayHere }) {
  if (due === today.day) return <Chip tone="clay">{t("dueOn", { day: t("isToday") })}</Chip>;
  return <Chip tone={today.welcome ? undefined : "clay"}>{t("waitsSince", { day: shortDay(due) })}</Chip>;
}

/** Records that the title names already are reached through the title. */
const besideTitle = ({ title, reason, records }: AgendaLine) =>
  records.filter(({ label = "" }) => reason.includes(label) || !title.includes(label));
