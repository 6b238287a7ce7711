// The week: what was given and what is laid on each day.
import { useQuery } from "@tanstack/react-query";
import { addDays, type Day, sayDay } from "../../../core/day.ts";
import { api } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Columns, Page, Section } from "../../../web/kit/page.tsx";
import { RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { today as dayHere } from "../../../web/kit/today.ts";
import { WeekBars } from "../../../web/kit/week-bars.tsx";
import type { WeekDay } from "../schema.ts";
import { LineRow } from "./line-row.tsx";
import { t } from "./text.ts";

export default function Week() {
  const week = useQuery(api.agenda.week.queryOptions({ input: {} }));
  return (
    <Loaded query={week} shape={<PageSkeleton />}>
      {({ from, days }) => <WeekPage from={from} days={days} />}
    </Loaded>
  );
}

const total = (days: readonly WeekDay[], what: "spent" | "planned"): number => days.reduce((sum, day) => sum + day[what], 0);

const dayAndMonth = { day: "numeric", month: "long" } as const;

function WeekPage({ from, days }: { from: Day; days: WeekDay[] }) {
  const spent = sayMinutes(total(days, "spent"));
  return (
    <Page
      title={t("weekTitle", { from: sayDay(from, dayAndMonth), to: sayDay(addDays(from, 6), dayAndMonth) })}
      sub={`${total(days, "spent") > 0 ? t("givenSoFar", { spent }) : t("nothingGiven")} ${t("plannedAhead", { planned: sayMinutes(total(days, "planned")) })}`}
    >
      <Columns
        side={
          <>
            <WeekBars
              title={t("thisWeek")}
              note={t("spentOnly", { spent })}
              week={from}
              days={days.map((day) => ({ day: day.day, planned: (day.spent + day.planned) / 60, done: day.spent / 60 }))}
            />
            <p className="note">
              <Go to="/today/calendar">{t("inYourCalendar")}</Go>
            </p>
          </>
        }
      >
        {days.filter(isWorthShowing).map((day) => (
          <DayOfWeek key={day.day} day={day} />
        ))}
      </Columns>
    </Page>
  );
}

const sayLoad = (day: WeekDay): string => {
  const spent = sayMinutes(day.spent);
  const planned = sayMinutes(day.planned);
  if (day.spent > 0 && day.planned > 0) return t("spentAndPlanned", { spent, planned });
  if (day.spent > 0) return t("spentOnDay", { spent });
  return day.planned > 0 ? t("plannedOnDay", { planned }) : "";
};

/** Past days on which nothing was given have nothing to say. */
const isWorthShowing = (day: WeekDay): boolean => day.day >= dayHere() || day.spent > 0;

function DayOfWeek({ day }: { day: WeekDay }) {
  const here = dayHere();
  const name = sayDay(day.day, { weekday: "long", ...dayAndMonth });
  return (
    <Section title={day.day === here ? `${name}, ${t("isToday")}` : name} end={sayLoad(day)}>
      {day.lines.length > 0 ? (
        <RowList label={name}>
          {day.lines.map((line) => (
            <LineRow key={line.key} line={line} today={{ day: here }} />
          ))}
        </RowList>
      ) : (
        day.spent === 0 && <p className="quiet-line">{t("freeDay")}</p>
      )}
    </Section>
  );
}
