// Today: the next right actions over everything, each with its reason, laid into the hours there are.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, sayDay } from "../../../core/day.ts";
import { dayOfMonth } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { sayMinutes } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { useOverlay } from "../../../web/kit/overlay.tsx";
import { Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Pieces } from "../../../web/kit/pieces.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { CardSkeleton, Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { WeekBars } from "../../../web/kit/week-bars.tsx";
import type { AgendaLine, TodayAnswer } from "../schema.ts";
import { LineRow } from "./line-row.tsx";
import { ModeBanner } from "./mode-banner.tsx";
import { t } from "./text.ts";

export default function Today() {
  const today = useQuery(api.agenda.today.queryOptions({ input: {} }));
  return (
    <Loaded query={today} shape={<PageSkeleton />}>
      {(answer) => <TodayPage answer={answer} />}
    </Loaded>
  );
}

const dateTitle = (day: Day): string => `${sayDay(day, { weekday: "long" })}, ${dayOfMonth(day)}`;

const sum = (lines: readonly AgendaLine[]): number => lines.reduce((minutes, line) => minutes + line.minutes, 0);

const thingsToday = ({ now, ifThereIsRoom }: TodayAnswer): string => {
  const lines = [...now, ...ifThereIsRoom];
  if (lines.length === 0) return t("nothingNow");
  const said = t("smallNumbers").split(",")[lines.length] ?? String(lines.length);
  return t("thingsThatMove", { count: lines.length, said, time: sayMinutes(sum(lines)) });
};

const hoursToday = ({ week }: TodayAnswer): string => {
  if (week.minutes === null || week.left === null) return t("hoursUnsaid");
  const hours = sayMinutes(week.minutes);
  return week.left === 0 ? t("hoursGone", { hours }) : t("hoursLeft", { left: sayMinutes(week.left), hours });
};

function TodayPage({ answer }: { answer: TodayAnswer }) {
  const openOverlay = useOverlay();
  const [explained, setExplained] = useState(false);
  const parts = (["now", "ifThereIsRoom", "later"] as const)
    .map((part) => ({ part, lines: answer[part] }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <Page
      title={dateTitle(answer.day)}
      sub={
        <>
          {answer.dayOff ? t("dayOff", { why: answer.dayOff }) : thingsToday(answer)} {hoursToday(answer)}{" "}
          {answer.week.minutes === null && <Go to="/settings">{t("sayHours")}</Go>}
        </>
      }
      action={{ label: t("capture"), hotkey: "C", onClick: () => openOverlay("capture") }}
    >
      <Columns side={<ThisWeek answer={answer} />}>
        {answer.mode && <ModeBanner mode={answer.mode} />}
        {parts.length === 0 && <NothingToDo />}
        {parts.map(({ part, lines }, place) => (
          <Lines
            key={part}
            title={t(part)}
            lines={lines}
            today={answer.day}
            explained={explained}
            end={
              place === 0 && (
                <button type="button" className="quiet" aria-expanded={explained} onClick={() => setExplained(!explained)}>
                  {t("whyThisOrder")}
                </button>
              )
            }
            rule={place === 0 && explained ? answer.rule : undefined}
          />
        ))}
        <Waits answer={answer} explained={explained} />
        <PutOff putOff={answer.putOff} />
      </Columns>
    </Page>
  );
}

interface LinesProps {
  title: string;
  lines: readonly AgendaLine[];
  today: Day;
  explained: boolean;
  end: React.ReactNode;
  rule: string | undefined;
}

function Lines({ title, lines, today, explained, end, rule }: LinesProps) {
  return (
    <Section title={title} end={end}>
      {rule && <p className="note">{rule}</p>}
      <RowList label={title}>
        {lines.map((line) => (
          <LineRow key={line.key} line={line} today={today} explained={explained} />
        ))}
      </RowList>
    </Section>
  );
}

function NothingToDo() {
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  return (
    <Loaded query={profile} shape={null}>
      {({ profile: mine }) =>
        mine?.targetRoleId ? (
          <EmptyState sentence={t("allDone")} />
        ) : (
          <EmptyState sentence={t("noTarget")} action={{ label: t("noTargetAction"), to: "/welcome" }} />
        )
      }
    </Loaded>
  );
}

function Waits({ answer: { waits, day }, explained }: { answer: TodayAnswer; explained: boolean }) {
  const [shown, setShown] = useState(false);
  if (waits.length === 0) return null;
  return (
    <Section
      title={t("waits")}
      end={
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t("items", { count: waits.length })} · {shown ? t("hide") : t("show")}
        </button>
      }
    >
      {shown && (
        <>
          <p className="note">{t("waitsNote")}</p>
          <RowList label={t("waits")}>
            {waits.map((line) => (
              <LineRow key={line.key} line={line} today={day} explained={explained} />
            ))}
          </RowList>
        </>
      )}
    </Section>
  );
}

function PutOff({ putOff }: { putOff: TodayAnswer["putOff"] }) {
  const [shown, setShown] = useState(false);
  const bringBack = useMutation(api.agenda.bringBack.mutationOptions({ context: { said: t("broughtBack") } }));
  if (putOff.length === 0) return null;
  const sayUntil = (until: Day | null, on: Day): string =>
    until ? t("snoozedUntil", { day: sayDay(until) }) : t("dismissedFor", { day: sayDay(on) });
  return (
    <Section
      title={t("putOff")}
      end={
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t("items", { count: putOff.length })} · {shown ? t("hide") : t("show")}
        </button>
      }
    >
      {shown && (
        <RowList label={t("putOff")}>
          {putOff.map((mark) => (
            <Row
              key={mark.id}
              title={mark.title}
              reason={sayUntil(mark.until, mark.on)}
              chips={
                <Button variant="default" size="xs" onClick={() => bringBack.mutate({ key: mark.key })}>
                  {t("bringBack")}
                </Button>
              }
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function ThisWeek({ answer }: { answer: TodayAnswer }) {
  const week = useQuery(api.agenda.week.queryOptions({ input: {} }));
  const spent = sayMinutes(answer.week.spent);
  const note =
    answer.week.minutes === null ? t("spentOnly", { spent }) : t("spentOf", { spent, hours: sayMinutes(answer.week.minutes) });
  return (
    <>
      <Loaded query={week} shape={<CardSkeleton height={96} />}>
        {({ from, days }) => (
          <WeekBars
            title={t("thisWeek")}
            note={note}
            week={from}
            days={days.map(({ day, spent: done, planned }) => ({ day, planned: (done + planned) / 60, done: done / 60 }))}
          />
        )}
      </Loaded>
      <p className="note">
        <Go to="/week">{t("theWeek")}</Go> · <Go to="/today/calendar">{t("inYourCalendar")}</Go>
      </p>
      <Pieces place="today" />
    </>
  );
}
