// Changing a goal.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { useGo, useRouteParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { GoalForm } from "./goal-form.tsx";
import { t } from "./text.ts";
import "./goals.css";

export default function EditGoal() {
  const go = useGo();
  const id = useRouteParam("id");
  const found = useQuery(api.goals.get.queryOptions({ input: { id } }));
  return (
    <Loaded query={found} shape={<PageSkeleton />}>
      {({ goal }) => (
        <Page title={t("editGoal")} above={<Trail steps={[{ label: goal.title, to: `/goals/${id}` }]} />}>
          <GoalForm key={goal.id} goal={goal} onSaved={() => go(`/goals/${id}`)} onCancel={() => go(`/goals/${id}`)} />
        </Page>
      )}
    </Loaded>
  );
}
