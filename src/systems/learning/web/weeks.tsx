// The weeks of the plan, activity by activity: what, how long, why, what is reached when, and how the order was found.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { sayDay } from "../../../core/day.ts";
import { shortDay } from "../../../core/say.ts";
import { api } from "../../../web/client.ts";
import { Chip } from "../../../web/kit/chip.tsx";
import { sayHours, sayMinutes } from "../../../web/kit/effort.tsx";
import { Card, Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { CardSkeleton, Loaded } from "../../../web/kit/skeletons.tsx";
import type { Piece, Schedule, Week } from "../schema.ts";
import { LogDialog } from "./log-dialog.tsx";
import { t } from "./text.ts";
import { WeekDialog } from "./week-dialog.tsx";
import "./learning.css";

const weeksTold = 12;
/** In sight at once; the further ones are a tap away. */
const weeksInSight = 2;

export default function Weeks() {
  const plan = useQuery(api.learning.schedule.queryOptions({ input: { weeks: weeksTold } }));
  return (
    <Loaded query={plan} shape={<CardSkeleton height={200} />}>
      {(found) => found.order.length > 0 && <WeeksOf plan={found} />}
    </Loaded>
  );
}

function WeeksOf({ plan }: { plan: Schedule }) {
  const [all, setAll] = useState(false);
  const [otherWeek, setOtherWeek] = useState(false);
  const [logging, setLogging] = useState<Piece>();
  const told = plan.weeks.filter((week, place) => week.pieces.length > 0 || week.reason || place === 0);
  const shown = all ? told : told.slice(0, weeksInSight);
  return (
    <>
      {plan.late.length > 0 && <Late plan={plan} />}
      {shown.map((week) => (
        <WeekSection key={week.week} week={week} first={week === plan.weeks[0]} onLog={setLogging} />
      ))}
      <div className="form-end">
        {shown.length < told.length && (
          <Button variant="default" onClick={() => setAll(true)}>
            {t("moreWeeks", { count: told.length - shown.length })}
          </Button>
        )}
        <Button variant="default" onClick={() => setOtherWeek(true)}>
          {t("otherHours")}
        </Button>
      </div>
      {all && <HowOrdered plan={plan} />}
      {otherWeek && <WeekDialog onClose={() => setOtherWeek(false)} />}
      {logging && <LogDialog activity={{ id: logging.activityId, title: logging.title }} onClose={() => setLogging(undefined)} />}
    </>
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
