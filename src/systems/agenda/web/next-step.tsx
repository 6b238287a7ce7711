// The next step of the day, large: what it is, why, its first move, and the ways to begin it or to let it be.
import { Button } from "@mantine/core";
import { addDays } from "../../../core/day.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { FirstMove } from "../../../web/kit/first-move.tsx";
import { Go, useGo } from "../../../web/kit/go.tsx";
import { today as todayHere } from "../../../web/kit/today.ts";
import type { AgendaLine } from "../schema.ts";
import { Due, type TodayHere, WhyHere } from "./line-row.tsx";
import { t } from "./text.ts";
import { useLine } from "./use-line.ts";

interface NextStepProps {
  line: AgendaLine;
  today: TodayHere;
  explained: boolean;
}

export function NextStep({ line, today, explained }: NextStepProps) {
  const go = useGo();
  const { to, gone, onDone, onSnooze, onDismiss } = useLine(line);
  return (
    <ul className="rows" aria-label={t("nextStep")}>
      <li className={gone ? "card next-step done" : "card next-step"} data-row tabIndex={-1}>
        <div className="next-step-head note">
          {line.kind && <span>{t(`kind_${line.kind}`)}</span>}
          {line.due !== null && line.due <= today.day && <Due due={line.due} today={today} />}
          <span className="number">{sayMinutes(line.minutes)}</span>
        </div>
        {to ? (
          <Go to={to} className="row-title" data-do="open">
            {line.title}
          </Go>
        ) : (
          <span className="row-title">{line.title}</span>
        )}
        <div className="reason">
          <WhyHere line={line} explained={explained} />
        </div>
        {line.firstMove && <FirstMove>{line.firstMove}</FirstMove>}
        <div className="next-step-ways">
          {to && <Button onClick={() => go(to)}>{t("begin")}</Button>}
          {onDone && (
            <Button
              variant={to ? "default" : "filled"}
              data-do="done"
              onClick={onDone}
              aria-label={t("markDone", { title: line.title })}
            >
              {t("done")}
            </Button>
          )}
          <Button variant="subtle" onClick={() => onSnooze(addDays(todayHere(), 1))} data-do="snooze">
            {t("notToday")}
          </Button>
          <button type="button" hidden tabIndex={-1} data-do="dismiss" onClick={onDismiss} />
        </div>
      </li>
    </ul>
  );
}
