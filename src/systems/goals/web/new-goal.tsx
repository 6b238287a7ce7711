// A new goal, empty, below another one, or from the example.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { useGo, useQueryParam } from "../../../web/kit/go.tsx";
import { Page, Trail } from "../../../web/kit/page.tsx";
import { Loaded, PageSkeleton } from "../../../web/kit/skeletons.tsx";
import { goalLevels } from "../schema.ts";
import { GoalForm } from "./goal-form.tsx";
import { t } from "./text.ts";
import "./goals.css";

export default function NewGoal() {
  const go = useGo();
  const [title] = useQueryParam("title");
  const [trigger] = useQueryParam("trigger");
  const [deed] = useQueryParam("deed");
  const [under] = useQueryParam("under");
  const list = useQuery(api.goals.list.queryOptions({ input: {} }));
  return (
    <Page title={t("newGoal")} above={<Trail steps={[{ label: t("goals"), to: "/goals" }]} />}>
      <Loaded query={list} shape={<PageSkeleton />}>
        {({ items }) => {
          const parent = items.find((line) => line.goal.id === under)?.goal;
          const level = parent && goalLevels[Math.min(goalLevels.length - 1, goalLevels.indexOf(parent.level) + 1)];
          return (
            <GoalForm
              start={{
                ...(title ? { title } : {}),
                ...(trigger && deed ? { ifTrigger: trigger, thenAction: deed } : {}),
                ...(parent && level ? { parentId: parent.id, level } : {}),
              }}
              onSaved={(id) => go(`/goals/${id}`)}
              onCancel={() => go(parent ? `/goals/${parent.id}` : "/goals")}
            />
          );
        }}
      </Loaded>
    </Page>
  );
}
