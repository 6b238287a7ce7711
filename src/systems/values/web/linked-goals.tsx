// Goals that link to a record, such as a value or a statement of success.
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../../../web/client.ts";
import { Go } from "../../../web/kit/go.tsx";
import { Section } from "../../../web/kit/page.tsx";
import { Row, RowList } from "../../../web/kit/row.tsx";
import { Loaded } from "../../../web/kit/skeletons.tsx";
import { useMore } from "../../../web/kit/use-more.tsx";

interface LinkedGoalsProps {
  kind: string;
  id: string;
  title: string;
  none: string;
  newGoal: string;
}

export function LinkedGoals({ kind, id, title, none, newGoal }: LinkedGoalsProps) {
  const { limit, more } = useMore(10);
  const goals = useQuery({
    ...api.goals.list.queryOptions({ input: { show: "all", linkedTo: `${kind}:${id}`, limit } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Section title={title}>
      <Loaded query={goals}>
        {({ items, total }) =>
          total === 0 ? (
            <p className="note">
              {none} <Go to="/goals/new">{newGoal}</Go>
            </p>
          ) : (
            <>
              <RowList label={title}>
                {items.map(({ goal, progress }) => (
                  <Row key={goal.id} title={goal.title} to={`/goals/${goal.id}`} reason={progress.said} />
                ))}
              </RowList>
              {more(total)}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
