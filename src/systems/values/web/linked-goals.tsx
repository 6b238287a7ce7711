// Goals that link to a record, such as a value or a statement of success.
import { useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";

interface LinkedGoalsProps {
  kind: string;
  id: string;
  title: string;
  none: string;
  newGoal: string;
}

export function LinkedGoals({ kind, id, title, none, newGoal }: LinkedGoalsProps) {
  const goals = useQuery(api.goals.list.queryOptions({ input: { show: "all", limit: 500 } }));
  return (
    <Section title={title}>
      <Loaded query={goals}>
        {({ items }) => {
          const linked = items.filter(({ goal }) => goal.links.some((link) => link.kind === kind && link.id === id));
          if (linked.length === 0)
            return (
              <p className="note">
                {none} <Go to="/goals/new">{newGoal}</Go>
              </p>
            );
          return (
            <RowList label={title}>
              {linked.map(({ goal, progress }) => (
                <Row key={goal.id} title={goal.title} to={`/goals/${goal.id}`} reason={progress.said} />
              ))}
            </RowList>
          );
        }}
      </Loaded>
    </Section>
  );
}
