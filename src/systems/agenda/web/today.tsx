// Today: one next step, up to three more, the rest folded; each with its reason, laid into the hours there are.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Day, sayDay } from "../../../core/day.ts";
import { dayOfMonth, hundredths } from "../../../core/say.ts";
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
import { Chores } from "./chores.tsx";
import { LineRow, type TodayHere } from "./line-row.tsx";
import { ModeBanner } from "./mode-banner.tsx";
import { NextStep } from "./next-step.tsx";
import { t } from "./text.ts";
import { WelcomeBack } from "./welcome-back.tsx";

export default function Today() {
  const today = useQuery(api.agenda.today.queryOptions({ input: {} }));
  return (
    <Loaded query={today} shape={<PageSkeleton />}>
      {(answer) => <TodayPage answer={answer} />}
    </Loaded>
  );
}

const dateTitle = (day: Day): string => t("todayTitle", { day: `${sayDay(day, { weekday: "long" })}, ${dayOfMonth(day)}` });

const sayAim = ({ role, readiness, applyBy }: NonNullable<TodayAnswer["aim"]>): string => {
  const [low, high] = readiness.map(hundredths) as [number, number];
  const there = low === high ? t("shareThere", { low }) : t("rangeThere", { low, high });
  const month = applyBy && sayDay(applyBy, { month: "long", year: "numeric" });
  return month ? t("aimBy", { role: role.label, month, there }) : t("aimAt", { role: role.label, there });
};

const hoursToday = ({ week }: TodayAnswer): string => {
  if (week.minutes === null || week.left === null) return t("hoursUnsaid");
  const hours = sayMinutes(week.minutes);
  return week.left === 0 ? t("hoursGone", { hours }) : t("hoursLeft", { left: sayMinutes(week.left), hours });
};

/** Beside the next step, as many stand in sight. */
const mostBeside = 3;

function TodayPage({ answer }: { answer: TodayAnswer }) {
  const openOverlay = useOverlay();
  const [explained, setExplained] = useState(false);
  const lines = [...answer.now, ...answer.ifThereIsRoom, ...answer.later];
  const [next, ...others] = answer.dayOff ? [] : lines;
  const heldBack = new Set(answer.welcome?.moves.map(({ key }) => key));
  const beside = others.filter(({ key }) => !heldBack.has(key)).slice(0, mostBeside);
  const folded = lines.filter((line) => line !== next && !beside.includes(line));
  return (
    <Page
      title={dateTitle(answer.day)}
      sub={
        <>
          {answer.dayOff ? t("dayOff", { why: answer.dayOff }) : answer.aim && sayAim(answer.aim)} {hoursToday(answer)}{" "}
          {!answer.aim && lines.length > 0 && <Go to="/learning">{t("noRoleYet")}</Go>}
          {answer.week.minutes === null && <Go to="/settings">{t("sayHours")}</Go>}
        </>
      }
      action={{ label: t("capture"), hotkey: "C", onClick: () => openOverlay("capture") }}
    >
      <Columns side={<ThisWeek answer={answer} />}>
        {answer.welcome && <WelcomeBack welcome={answer.welcome} />}
        {answer.mode && <ModeBanner mode={answer.mode} />}
        {lines.length === 0 && <NothingToDo aims={answer.aim !== null} />}
        {next && (
          <Section
            title={t("nextStep")}
            end={
              <button type="button" className="quiet" aria-expanded={explained} onClick={() => setExplained(!explained)}>
                {t("whyThisOrder")}
              </button>
            }
          >
            {explained && <p className="note">{answer.rule}</p>}
            <NextStep key={next.key} line={next} today={answer} explained={explained} />
            {beside.length > 0 && (
              <ul className="rows slim" aria-label={t("thenThese")}>
                {beside.map((line) => (
                  <LineRow key={line.key} line={line} today={answer} explained={explained} slim />
                ))}
              </ul>
            )}
          </Section>
        )}
        <FoldedLines title={t("laterOn")} lines={folded} today={answer} explained={explained} />
        <Chores answer={answer} />
        <FoldedLines title={t("waits")} note={t("waitsNote")} lines={answer.waits} today={answer} explained={explained} />
        <PutOff putOff={answer.putOff} />
      </Columns>
    </Page>
  );
}

function NothingToDo({ aims }: { aims: boolean }) {
  const steps = useQuery(api.activities.list.queryOptions({ input: { limit: 1 } }));
  return (
    <Loaded query={steps} shape={null}>
      {({ total }) =>
        total > 0 || aims ? (
          <EmptyState sentence={t("allDone")} />
        ) : (
          <EmptyState sentence={t("noTarget")} action={{ label: t("noTargetAction"), to: "/welcome" }} />
        )
      }
    </Loaded>
  );
}

interface FoldedLinesProps {
  title: string;
  note?: string;
  lines: readonly AgendaLine[];
  today: TodayHere;
  explained: boolean;
}

function FoldedLines({ title, note, lines, today, explained }: FoldedLinesProps) {
  const [shown, setShown] = useState(false);
  if (lines.length === 0) return null;
  return (
    <Section
      title={title}
      end={
        <button type="button" className="quiet" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {t("items", { count: lines.length })} · {shown ? t("hide") : t("show")}
        </button>
      }
    >
      {shown && (
        <>
          {note && <p className="note">{note}</p>}
          <RowList label={title}>
            {lines.map((line) => (
              <LineRow key={line.key} line={line} today={today} explained={explained} />
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
