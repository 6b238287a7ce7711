// The plan by weeks: what, how long, why, what is reached when, and how the order was found.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { shortDay } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours, sayMinutes } from "../../../web/kit/effort.tsx";
import { EmptyState } from "../../../web/kit/empty-state.tsx";
import { Figure } from "../../../web/kit/figure.tsx";
import { Go } from "../../../web/kit/go.tsx";
import { Card, Columns, Page, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import type { Piece, Schedule, Week } from "../schema.ts";
import { LogDialog } from "./log-dialog.tsx";
import { t } from "./text.ts";
import { WeekDialog } from "./week-dialog.tsx";
import "./learning.css";

const weeksShown = 12;

export default function LearningScreen() {
  const plan = useQuery(api.learning.schedule.queryOptions({ input: { weeks: weeksShown } }));
  return (
    <Loaded query={plan} shape={<PageSkeleton />}>
      {(found) => (found.order.length === 0 ? <NothingPlanned /> : <PlanPage plan={found} />)}
    </Loaded>
  );
}

const useSuggest = () => {
  return useMutation(api.learning.suggest.mutationOptions({ context: { said: t("suggested") } }));
};

function Rooms() {
  return (
    <>
      <Go to="/learning/activities">{t("activities")}</Go> · <Go to="/learning/certificates">{t("certificates")}</Go>
    </>
  );
}

function NothingPlanned() {
  const suggest = useSuggest();
  const profile = useQuery(api.profile.show.queryOptions({ input: {} }));
  const role = profile.data?.profile?.targetRoleLabel;
  return (
    <Page title={t("planAlone")} sub={<Rooms />}>
      <EmptyState
        sentence={t("emptyPlan")}
        action={
          role
            ? { label: t("planGaps", { role }), hotkey: "P", onClick: () => suggest.mutate({}), disabled: suggest.isPending }
            : { label: t("chooseRole"), to: "/gap" }
        }
      />
    </Page>
  );
}

function PlanPage({ plan }: { plan: Schedule }) {
  const [otherWeek, setOtherWeek] = useState(false);
  const [logging, setLogging] = useState<Piece>();
  const suggest = useSuggest();
  const hours = sayHours(plan.weeklyHours);
  return (
    <Page
      title={plan.role ? t("planTitle", { role: plan.role.label }) : t("planAlone")}
      sub={
        <>
          {plan.hoursSource === "assumed" ? t("hoursAssumed", { hours }) : t("planSub", { hours })} <Rooms />
        </>
      }
      action={{ label: t("newActivity"), hotkey: "N", to: "/learning/activities?add=yes" }}
      more={
        <>
          {plan.role && (
            <Button variant="default" loading={suggest.isPending} onClick={() => suggest.mutate({})}>
              {t("suggestAgain")}
            </Button>
          )}
          <Button variant="default" onClick={() => setOtherWeek(true)}>
            {t("otherHours")}
          </Button>
        </>
      }
    >
      <Columns
        side={
          <>
            <HoursByWeek weeks={plan.weeks} />
            <HowOrdered plan={plan} />
            <Learned />
          </>
        }
      >
        {plan.late.length > 0 && <Late plan={plan} />}
        {plan.weeks
          .filter((week, place) => week.pieces.length > 0 || week.reason || place === 0)
          .map((week) => (
            <WeekSection key={week.week} week={week} first={week === plan.weeks[0]} onLog={setLogging} />
          ))}
      </Columns>
      {otherWeek && <WeekDialog onClose={() => setOtherWeek(false)} />}
      {logging && <LogDialog activity={{ id: logging.activityId, title: logging.title }} onClose={() => setLogging(undefined)} />}
    </Page>
  );
}

function WeekSection({ week, first, onLog }: { week: Week; first: boolean; onLog: (piece: Piece) => void }) {
  const name = first ? t("thisWeek") : t("weekOf", { day: shortDay(week.week) });
  const said =
    week.hours === 0 && week.reason
      ? t("noHours", { reason: t(week.reason) })
      : t("plannedOf", { planned: sayMinutes(week.minutes), hours: sayHours(week.hours) });
  const skills = week.closes.map(({ label, level }) => t("skillAt", { label, level })).join(", ");
  return (
    <Section title={name} end={said}>
      {week.pieces.length > 0 && (
        <RowList label={name}>
          {week.pieces.map((piece) => (
            <Row
              key={piece.activityId}
              title={piece.title}
              reason={piece.why}
              chips={piece.finishes && <Chip tone="moss">{t("finishesHere")}</Chip>}
              minutes={piece.minutes}
              to={`/learning/activities/${piece.activityId}`}
            >
              {first && (
                <Button variant="default" size="xs" className="row-log" onClick={() => onLog(piece)}>
                  {t("logTime")}
                </Button>
              )}
            </Row>
          ))}
        </RowList>
      )}
      {skills && <p className="note reached">{t("reaches", { skills })}</p>}
    </Section>
  );
}

function Late({ plan }: { plan: Schedule }) {
  return (
    <Section title={t("late")}>
      <RowList label={t("late")}>
        {plan.late.map((one) => (
          <Row
            key={one.activityId}
            title={one.title}
            reason={
              one.days === null
                ? t("lateFar", { day: sayDay(one.deadline) })
                : t("lateBy", { day: sayDay(one.deadline), count: one.days })
            }
            to={`/learning/activities/${one.activityId}`}
          />
        ))}
      </RowList>
    </Section>
  );
}

const floor = 84;
const tallest = 70;

function HoursByWeek({ weeks }: { weeks: readonly Week[] }) {
  const most = Math.max(1, ...weeks.map(({ hours }) => hours));
  const wide = 264 / Math.max(1, weeks.length);
  const note = t("hoursNote", { count: weeks.length });
  const table = {
    columns: [t("week"), t("planned"), t("room")],
    rows: weeks.map((week) => [shortDay(week.week), sayMinutes(week.minutes), sayHours(week.hours)]),
  };
  const bar = (hours: number) => (hours / most) * tallest;
  return (
    <Figure title={t("hoursByWeek")} note={note} table={table}>
      <svg viewBox="0 0 280 102" width="100%" role="img" aria-label={`${t("hoursByWeek")}. ${note}`}>
        {weeks.map((week, place) => (
          <g key={week.week}>
            <rect
              x={8 + place * wide}
              y={floor - bar(week.hours)}
              width={wide - 5}
              height={bar(week.hours)}
              rx="4"
              fill="var(--moss-soft)"
            />
            <rect
              x={8 + place * wide}
              y={floor - bar(week.minutes / 60)}
              width={wide - 5}
              height={bar(week.minutes / 60)}
              rx="4"
              fill="var(--moss)"
            />
            {place % 3 === 0 && (
              <text x={8 + place * wide} y="98" fontSize="11" fill="var(--ink-3)">
                {shortDay(week.week)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </Figure>
  );
}

function HowOrdered({ plan }: { plan: Schedule }) {
  const agree = useMutation(api.learning.replan.mutationOptions({ context: { said: t("agreed") } }));
  return (
    <Card title={t("howOrdered")}>
      <p>{plan.solver.said}</p>
      <Button variant="default" size="xs" loading={agree.isPending} onClick={() => agree.mutate({ fresh: plan.solver.kept })}>
        {t("agree")}
      </Button>
    </Card>
  );
}

function Learned() {
  const progress = useQuery(api.learning.progress.queryOptions({ input: { weeks: 12 } }));
  const weeks = progress.data?.weeks ?? [];
  const most = Math.max(60, ...weeks.map(({ minutes }) => minutes));
  const note = t("learnedNote", { hours: progress.data?.totalHours ?? 0 });
  const table = { columns: [t("week"), t("hours")], rows: weeks.map((week) => [shortDay(week.week), sayMinutes(week.minutes)]) };
  return (
    <Figure title={t("learned")} note={note} table={table}>
      <svg viewBox="0 0 280 74" width="100%" role="img" aria-label={`${t("learned")}. ${note}`}>
        <line x1="8" x2="272" y1="66" y2="66" stroke="var(--line)" />
        {weeks.map((week, place) => (
          <rect
            key={week.week}
            x={8 + place * 22}
            y={66 - (week.minutes / most) * 58}
            width="17"
            height={(week.minutes / most) * 58}
            rx="4"
            fill="var(--moss)"
          />
        ))}
      </svg>
    </Figure>
  );
}
