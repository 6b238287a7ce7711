// The plan as it stands, at any time after it was agreed to: what the first run showed, and below it the weeks, activity by activity.
import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { sayDay } from "../../../../core/day.ts";
import { api } from "../../../../web/client.ts";
import { EmptyState } from "../../../../web/kit/empty-state.tsx";
import { Go, useGo } from "../../../../web/kit/go.tsx";
import { Card, Columns, Page } from "../../../../web/kit/page.tsx";
import { Pieces } from "../../../../web/kit/pieces.tsx";
import { Loaded, PageSkeleton } from "../../../../web/kit/skeletons.tsx";
import { headlineOf, sayBetween } from "./parts.tsx";
import { PlanGround, PlanPicture } from "./plan-picture.tsx";
import type { Plan } from "./shape.ts";
import { t } from "./text.ts";

export default function PlanScreen() {
  const plan = useQuery(api.plan.show.queryOptions({ input: {} }));
  return (
    <Loaded query={plan} shape={<PageSkeleton />}>
      {(found) => (isBare(found) ? <NothingPlanned /> : <PlanPage plan={found} />)}
    </Loaded>
  );
}

/** Nothing was said and nothing is planned. */
const isBare = ({ target, weeks, skills }: Plan): boolean => target === null && weeks.length === 0 && skills.length === 0;

function Rooms() {
  return (
    <>
      <Go to="/learning/activities">{t("activities")}</Go> · <Go to="/learning/certificates">{t("certificates")}</Go>
    </>
  );
}

function NothingPlanned() {
  return (
    <Page title={t("planAlone")} sub={<Rooms />}>
      <EmptyState sentence={t("nothingPlanned")} action={{ label: t("makePlan"), hotkey: "P", to: "/welcome" }} />
    </Page>
  );
}

function PlanPage({ plan }: { plan: Plan }) {
  const go = useGo();
  const make = useMutation(api.plan.make.mutationOptions({ context: { said: t("planned") } }));
  const isMade = plan.weeks.length > 0;
  const again = () => make.mutate({ hours: plan.hours });
  return (
    <Page
      title={plan.target ? headlineOf(plan) : t("chooseTitle")}
      sub={
        <>
          {plan.target ? sayBetween(plan) : t("chooseSub")} <Rooms />
        </>
      }
      action={
        isMade
          ? { label: t("newActivity"), hotkey: "N", to: "/learning/activities?add=yes" }
          : { label: t("makePlan"), hotkey: "P", onClick: again, disabled: make.isPending }
      }
      more={
        isMade && (
          <Button variant="default" loading={make.isPending} onClick={again}>
            {t("planAgain")}
          </Button>
        )
      }
    >
      <Columns
        side={
          <>
            <PlanGround plan={plan} />
            <Pieces place="plan-side" />
          </>
        }
      >
        <div className="plan">
          <PlanPicture
            plan={plan}
            goals={<Goals goals={plan.goals} />}
            then="/learning"
            onBegin={(id) => go(`/learning/activities/${id}`)}
            onAim={({ id }) => make.mutate({ target: id, hours: plan.hours })}
          />
          <p className="reason">{plan.schedule}</p>
        </div>
        <Pieces place="plan" />
      </Columns>
    </Page>
  );
}

function Goals({ goals }: Pick<Plan, "goals">) {
  if (goals.length === 0) return null;
  return (
    <Card title={t("goals")}>
      <ul className="plain-list">
        {goals.map(({ id, title, due }) => (
          <li key={id}>
            <Go to={`/goals/${id}`} className="record-link">
              {title}
            </Go>
            {due && !title.includes(sayDay(due)) && <div className="reason">{t("by", { day: sayDay(due) })}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
