// A month of openings: interviews, last days to apply, answers and next steps on their days, with the same as a list beside it.
import { Button } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { addDays, addMonths, type Day, weekday } from "../../../core/day.ts";
import { monthAndYear, weekdayAndDay } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
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
        {({ items, more }) => (
          <Columns side={<DayList items={items} more={more} onOpenings={() => go("/openings")} />}>
            <Month first={first} items={items} now={now} />
          </Columns>
        )}
      </Loaded>
    </Page>
  );
}

const shownInADay = 3;

function Month({ first, items, now }: { first: Day; items: readonly Dated[]; now: Day }) {
  const byDay = Map.groupBy(items, ({ day }) => day);
  const begin = addDays(first, 1 - weekday(first));
  const last = addDays(addMonths(first, 1), -1);
  const weeks = Array.from({ length: Math.ceil((weekday(first) - 1 + Number(last.slice(8))) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_each, at) => addDays(begin, week * 7 + at)),
  );
  return (
    <table className="month">
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
                {day >= first && day <= last && <DayCell day={day} items={byDay.get(day) ?? []} />}
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

function DayCell({ day, items }: { day: Day; items: readonly Dated[] }) {
  const number = Number(day.slice(8));
  if (items.length === 0) return <span className="number">{number}</span>;
  return (
    <>
      <button
        type="button"
        className="month-day number"
        onClick={() => toList(day)}
        aria-label={t("thingsOn", { day: weekdayAndDay(day), count: items.length })}
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
        {items.length > shownInADay && <li>{t("moreOfDay", { count: items.length - shownInADay })}</li>}
      </ul>
    </>
  );
}

interface DayListProps {
  items: readonly Dated[];
  more: boolean;
  onOpenings: () => void;
}

function DayList({ items, more, onOpenings }: DayListProps) {
  if (items.length === 0)
    return <EmptyState sentence={t("nothingThen")} action={{ label: t("openings"), onClick: onOpenings }} />;
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
            </ul>
          </Section>
        </div>
      ))}
      {more && <p className="note">{t("moreInMonth")}</p>}
    </>
  );
}
