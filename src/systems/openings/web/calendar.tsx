// A month of openings: interviews, last days to apply, answers and next steps on their days, with the same as a list beside it.
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import { addDays, addMonths, type Day, weekday } from "../../../core/day.ts";
import { monthAndYear, weekdayAndDay } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go, useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Columns, Page, Section, Trail } from "../../../web/kit/page.tsx";
import { RecordLink } from "../../../web/kit/record-link.tsx";
import { Loaded, RowsSkeleton } from "../../../web/kit/skeletons.tsx";
import { today } from "../../../web/kit/today.ts";
import { t } from "./text.ts";
import "./calendar.css";

interface Dated {
  day: Day;
  sort: "interview" | "last-day" | "answer" | "step";
  what: string;
  title: string;
  record: { kind: string; id: string };
}

export default function OpeningsCalendar() {
  const go = useGo();
  const [asked, setAsked] = useQueryParam("month");
  const now = today();
  const month = asked && /^\d{4}-(?:0[1-9]|1[0-2])$/.test(asked) ? asked : now.slice(0, 7);
  const first: Day = `${month}-01`;
  const query = useQuery(api.openings.calendar.queryOptions({ input: { month }, placeholderData: keepPreviousData }));
  const turn = (months: number) => setAsked(addMonths(first, months).slice(0, 7));
  return (
    <Page
      title={t("calendar")}
      above={<Trail steps={[{ label: t("openings"), to: "/openings" }]} />}
      sub={monthAndYear(first)}
      more={
        <>
          <Button variant="default" onClick={() => turn(-1)}>
            {t("monthBefore")}
          </Button>
          <Button variant="default" disabled={month === now.slice(0, 7)} onClick={() => setAsked(undefined)}>
            {t("thisMonth")}
          </Button>
          <Button variant="default" onClick={() => turn(1)}>
            {t("monthAfter")}
          </Button>
        </>
      }
    >
      <Loaded query={query} shape={<RowsSkeleton />}>
        {({ items, days }) => (
          <Columns side={<DayList items={items} days={days} onOpenings={() => go("/openings")} />}>
            <p className="note">{t("calendarKeys")}</p>
            <Month first={first} items={items} days={days} now={now} onTurn={turn} />
          </Columns>
        )}
      </Loaded>
    </Page>
  );
}

const shownInADay = 3;

/** By which day each arrow moves from one; the keys of the month are Page Up and Page Down. */
const daysOfKey: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** From a day to the next one that holds something, at least so many days on or back. */
const dayByKey = (buttons: readonly HTMLElement[], from: Day | undefined, step: number): HTMLElement | undefined => {
  if (!from) return buttons[0];
  const least = addDays(from, step);
  if (step > 0) return buttons.find(({ dataset: { day = "" } }) => day >= least);
  return buttons.findLast(({ dataset: { day = "" } }) => day <= least);
};

interface Counted {
  day: Day;
  count: number;
}

interface MonthProps {
  first: Day;
  items: readonly Dated[];
  days: readonly Counted[];
  now: Day;
  onTurn: (months: number) => void;
}

function Month({ first, items, days, now, onTurn }: MonthProps) {
  const byDay = Map.groupBy(items, ({ day }) => day);
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  const byKey = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const months = { PageUp: -1, PageDown: 1 }[event.key];
    const step = daysOfKey[event.key];
    if (!months && !step) return;
    event.preventDefault();
    if (months) {
      // The day that has the focus is gone with its month; the next arrow begins at the first of the new one.
      event.currentTarget.focus();
      onTurn(months);
      return;
    }
    const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("button[data-day]")];
    const { day } = event.target instanceof HTMLElement ? event.target.dataset : {};
    dayByKey(buttons, day, step ?? 0)?.focus();
  };
  const begin = addDays(first, 1 - weekday(first));
  const last = addDays(addMonths(first, 1), -1);
  const weeks = Array.from({ length: Math.ceil((weekday(first) - 1 + Number(last.slice(8))) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, at) => addDays(begin, week * 7 + at)),
  );
  return (
    <table className="month" tabIndex={-1} onKeyDown={byKey}>
      <caption className="unseen">{monthAndYear(first)}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {weekdayAndDay(day).slice(0, 3)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td key={day} className={day === now ? "month-today" : undefined}>
                {day >= first && day <= last && <DayCell day={day} items={byDay.get(day) ?? []} count={counts.get(day) ?? 0} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const toList = (day: Day) => {
  const heading = document.getElementById(`day-${day}`);
  heading?.scrollIntoView({ block: "center" });
  heading?.querySelector("a")?.focus();
};

function DayCell({ day, items, count }: Counted & { items: readonly Dated[] }) {
  const number = Number(day.slice(8));
  if (items.length === 0) return <span className="number">{number}</span>;
  return (
    <>
      <button
        type="button"
        className="month-day number"
        data-day={day}
        onClick={() => toList(day)}
        aria-label={t("thingsOn", { day: weekdayAndDay(day), count })}
      >
        {number}
        <span className="month-count" aria-hidden>
          {"•".repeat(Math.min(items.length, shownInADay))}
        </span>
      </button>
      <ul className="month-items">
        {items.slice(0, shownInADay).map(({ sort, what, title, record }) => (
          <li key={`${sort} ${record.id}`} data-sort={sort} title={`${what}: ${title}`}>
            {title}
          </li>
        ))}
        {count > shownInADay && <li>{t("moreOfDay", { count: count - shownInADay })}</li>}
      </ul>
    </>
  );
}

interface DayListProps {
  items: readonly Dated[];
  days: readonly Counted[];
  onOpenings: () => void;
}

function DayList({ items, days, onOpenings }: DayListProps) {
  if (items.length === 0)
    return <EmptyState sentence={t("nothingThen")} action={{ label: t("openings"), onClick: onOpenings }} />;
  const counts = new Map(days.map(({ day, count }) => [day, count]));
  return (
    <>
      {[...Map.groupBy(items, ({ day }) => day)].map(([day, ofDay]) => (
        <div key={day} id={`day-${day}`}>
          <Section title={weekdayAndDay(day)}>
            <ul className="plain-list">
              {ofDay.map(({ sort, what, title, record }) => (
                <li key={`${sort} ${record.id}`}>
                  {what}:{" "}
                  <RecordLink kind={record.kind} id={record.id}>
                    {title}
                  </RecordLink>
                </li>
              ))}
              {(counts.get(day) ?? 0) > ofDay.length && (
                <li>
                  <Go to="/openings">{t("moreOfDay", { count: (counts.get(day) ?? 0) - ofDay.length })}</Go>
                </li>
              )}
            </ul>
          </Section>
        </div>
      ))}
    </>
  );
}
